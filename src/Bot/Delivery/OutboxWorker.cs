using System.Collections.Frozen;
using System.Threading.Channels;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Delivery;

/// <summary>Sends what is to go out, in order within a chat, and keeps what is known of each message.</summary>
internal sealed class OutboxWorker(
    ISalesDatabase database,
    IEnumerable<IChatPlatform> platforms,
    Node node,
    IOptions<DeliveryOptions> options,
    TimeProvider time,
    ILogger<OutboxWorker> logger) : BackgroundService
{
    /// <summary>How often the table is looked through for what was put off, or left by a dead node.</summary>
    private static readonly TimeSpan SweepInterval = TimeSpan.FromSeconds(1);

    private const int Batch = 200;

    private readonly FrozenDictionary<string, IChatPlatform> platforms = platforms.ToFrozenDictionary(platform => platform.Name, StringComparer.Ordinal);
    private readonly Channel<bool> wakes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>There is something to send.</summary>
    public void Wake() => wakes.Writer.TryWrite(true);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken) =>
        await Task.WhenAll(SendAllAsync(stoppingToken), TickAsync(stoppingToken));

    private async Task TickAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(SweepInterval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            Wake();
        }
    }

    private async Task SendAllAsync(CancellationToken stoppingToken)
    {
        await foreach (var _ in wakes.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                while (await SendBatchAsync(stoppingToken) == Batch)
                {
                }
            }
            catch (DatabaseUnavailableException error)
            {
                logger.DatabaseUnavailable(error);
            }
        }
    }

    private async Task<int> SendBatchAsync(CancellationToken stoppingToken)
    {
        var now = time.GetUtcNow();
        var leasedUntil = now + options.Value.SendLease;

        List<ChatRoute> elsewhere = [.. platforms.Values.SelectMany(platform => platform.ServedElsewhere)];

        // Looking is a read; only where there is something to take does it cost a commit.
        var entries = await database.ReadAsync((session, token) => session.Outbox.HasWaitingAsync(now, elsewhere, token), stoppingToken)
            ? await database.WriteAsync((session, token) => session.Outbox.ClaimAsync(node.Name, now, leasedUntil, Batch, elsewhere, token), stoppingToken)
            : [];
        await Task.WhenAll(entries.GroupBy(entry => entry.Message.Chat).Select(chat => SendInOrderAsync(chat, stoppingToken)));
        return entries.Count;
    }

    private async Task SendInOrderAsync(IEnumerable<OutboxEntry> chat, CancellationToken stoppingToken)
    {
        var held = false;
        foreach (var entry in chat)
        {
            // What was said later in a chat must not overtake what the platform has put off.
            var outcome = held ? null : await SendAsync(entry, stoppingToken);
            await database.WriteAsync(
                async (session, token) =>
                {
                    await (outcome is null ? session.Outbox.ReleaseAsync(entry.Id, token) : KeepAsync(session, entry, outcome, token));
                    return true;
                },
                stoppingToken);
            held |= outcome is SendOutcome.Deferred;
        }
    }

    private async Task<SendOutcome> SendAsync(OutboxEntry entry, CancellationToken stoppingToken)
    {
        if (!platforms.TryGetValue(entry.Message.Chat.Platform, out var platform))
        {
            return new SendOutcome.Refused($"The platform {entry.Message.Chat.Platform} is not enabled.");
        }

        return entry.InFlight && !SendPolicy.RepeatsUnknown(entry.Message.Kind, platform.Deduplicates(entry.Message))
            ? new SendOutcome.Unknown("The node stopped while it was being sent.")
            : await platform.SendAsync(entry.Message, stoppingToken);
    }

    private async Task KeepAsync(ISalesSession session, OutboxEntry entry, SendOutcome outcome, CancellationToken cancellationToken)
    {
        var (store, now) = (session.Outbox, time.GetUtcNow());
        switch (outcome)
        {
            case SendOutcome.Accepted accepted:
                await store.AcceptAsync(entry.Id, accepted, now, cancellationToken);
                break;
            case SendOutcome.Deferred { IsQuota: true } full:
                await store.DeferAsync(entry.Id, now + full.After, full.Reason, isAttempt: false, cancellationToken);
                break;
            case SendOutcome.Unreachable unreachable:
                await RedirectAsync(session, entry, unreachable, cancellationToken);
                break;
            case SendOutcome.Deferred deferred when entry.Attempts + 1 < SendPolicy.MostAttempts:
                await store.DeferAsync(entry.Id, now + SendPolicy.DelayAfter(entry.Attempts, deferred.After), deferred.Reason, isAttempt: true, cancellationToken);
                break;
            case SendOutcome.Deferred deferred:
                logger.SendFailed(entry.Id, entry.Message.Chat.Platform, deferred.Reason);
                await store.FailAsync(entry.Id, deferred.Reason, cancellationToken);
                break;
            case SendOutcome.Refused refused:
                logger.SendFailed(entry.Id, entry.Message.Chat.Platform, refused.Reason);
                await store.FailAsync(entry.Id, refused.Reason, cancellationToken);
                break;
            case SendOutcome.Unknown unknown:
                logger.SendUnknown(entry.Id, entry.Message.Chat.Platform, unknown.Reason);
                await KeepUnknownAsync(store, entry, unknown, now, cancellationToken);
                break;
        }
    }

    /// <summary>Sends it another way that the person has, each once; what has no other way has failed, and operators are told.</summary>
    private async Task RedirectAsync(ISalesSession session, OutboxEntry entry, SendOutcome.Unreachable unreachable, CancellationToken cancellationToken)
    {
        var profile = entry.Message.To is { } member ? await session.Organisation.FindProfileAsync(member, cancellationToken) : null;
        if (profile is not null && SendPolicy.NextWay(entry.Message.Chat, entry.Detours, profile, platforms.ContainsKey) is { } other)
        {
            logger.SendRedirected(entry.Id, entry.Message.Chat.Platform, other.Platform, unreachable.Reason);
            await session.Outbox.RedirectAsync(entry.Id, other, unreachable.Reason, cancellationToken);
            return;
        }

        logger.SendFailed(entry.Id, entry.Message.Chat.Platform, unreachable.Reason);
        await session.Outbox.FailAsync(entry.Id, unreachable.Reason, cancellationToken);
    }

    private async Task KeepUnknownAsync(IOutboxStore store, OutboxEntry entry, SendOutcome.Unknown unknown, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var platform = platforms[entry.Message.Chat.Platform];
        if (SendPolicy.RepeatsUnknown(entry.Message.Kind, platform.Deduplicates(entry.Message)) && entry.Attempts + 1 < SendPolicy.MostAttempts)
        {
            await store.DeferAsync(entry.Id, now + SendPolicy.DelayAfter(entry.Attempts, TimeSpan.Zero), unknown.Reason, isAttempt: true, cancellationToken);
        }
        else
        {
            await store.MarkUnknownAsync(entry.Id, unknown.Reason, cancellationToken);
        }
    }
}
