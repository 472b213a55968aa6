using System.Collections.Frozen;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Delivery;

/// <summary>Keeps what has become of a message that was handed to a platform, and what is to be done about it.</summary>
internal sealed class SendKeeping(IEnumerable<IChatPlatform> platforms, TimeProvider time, ILogger logger)
{
    private readonly FrozenDictionary<string, IChatPlatform> platforms = platforms.ToFrozenDictionary(platform => platform.Name, StringComparer.Ordinal);

    /// <summary>Whether a message that may have been sent is sent again.</summary>
    public bool RepeatsUnknown(OutboxEntry entry) => SendPolicy.RepeatsUnknown(
        entry.Message.Kind,
        platforms.TryGetValue(entry.Message.Chat.Platform, out var platform) && platform.Deduplicates(entry.Message));

    /// <summary>Keeps the outcome with its message, within a unit.</summary>
    public async Task KeepAsync(ISalesSession session, EndedSend send, CancellationToken cancellationToken)
    {
        var (store, now, entry) = (session.Outbox, time.GetUtcNow(), send.Entry);
        switch (send.Outcome)
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

    /// <summary>Keeps that a message is not sent now, or never, within a unit.</summary>
    public async Task KeepAsync(ISalesSession session, OutboxEntry entry, SendVerdict verdict, CancellationToken cancellationToken)
    {
        if (verdict.Until is { } until)
        {
            await session.Outbox.WithholdAsync(entry.Id, until, verdict.Reason, cancellationToken);
            return;
        }

        logger.SendFailed(entry.Id, entry.Message.Chat.Platform, verdict.Reason);
        await session.Outbox.FailAsync(entry.Id, verdict.Reason, cancellationToken);

        // What was told with it was told to nobody: the next that tells such things says it.
        if (await session.Due.PartsOfAsync(entry.Message.Key, cancellationToken) is { Count: > 0 } parts)
        {
            await session.Due.WithdrawAsync([.. parts.Select(part => part.Key)], cancellationToken);
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
        if (RepeatsUnknown(entry) && entry.Attempts + 1 < SendPolicy.MostAttempts)
        {
            await store.DeferAsync(entry.Id, now + SendPolicy.DelayAfter(entry.Attempts, TimeSpan.Zero), unknown.Reason, isAttempt: true, cancellationToken);
        }
        else
        {
            await store.MarkUnknownAsync(entry.Id, unknown.Reason, cancellationToken);
        }
    }
}
