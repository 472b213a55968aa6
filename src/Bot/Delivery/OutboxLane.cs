using System.Collections.Concurrent;
using System.Threading.Channels;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Delivery;

/// <summary>
/// Sends what is to go out on one platform. What is taken from the table is sent at once, never more than so many together: of a node that dies, only what it
/// was just sending may have been sent. Each round keeps what has become of some and takes the next in one unit, however many have ended meanwhile.
/// </summary>
/// <param name="platform">The platform; null for messages to platforms that are not enabled.</param>
/// <param name="servedByOthers">Without a platform: what the other lanes serve.</param>
/// <param name="database">Where the messages are.</param>
/// <param name="node">Who takes them.</param>
/// <param name="keeping">Keeps what has become of them.</param>
/// <param name="window">Knows what has waited for too long; null where nothing ever has.</param>
/// <param name="sendLease">For how long a message is taken.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">For operators.</param>
internal sealed class OutboxLane(
    IChatPlatform? platform,
    IReadOnlyCollection<ChatRoute> servedByOthers,
    ISalesDatabase database,
    Node node,
    SendKeeping keeping,
    ISendWindow? window,
    TimeSpan sendLease,
    TimeProvider time,
    ILogger logger)
{
    /// <summary>For how long a message may have waited before it is asked whether it is still wanted: most never wait at all.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    private readonly Channel<bool> wakes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ConcurrentQueue<EndedSend> justEnded = new();
    private readonly ConcurrentQueue<ChatAddress> justHurried = new();

    private readonly Dictionary<long, ChatAddress> sending = [];
    private readonly List<EndedSend> unkept = [];
    private readonly HashSet<ChatAddress> hurried = [];

    /// <summary>There is something to send.</summary>
    public void Wake() => wakes.Writer.TryWrite(true);

    /// <summary>There is something to send to somebody who waits for it: it does not queue behind what nobody waits for.</summary>
    public void Hurry(ChatAddress chat)
    {
        justHurried.Enqueue(chat);
        Wake();
    }

    /// <summary>Sends until it is to stop; then it takes no more, but keeps what becomes of what it has begun.</summary>
    public async Task RunAsync(CancellationToken stoppingToken)
    {
        await using var stopping = stoppingToken.Register(Wake);
        while (!stoppingToken.IsCancellationRequested || sending.Count > 0)
        {
            await wakes.Reader.ReadAsync(CancellationToken.None);
            try
            {
                await RoundAsync(takesMore: !stoppingToken.IsCancellationRequested);
            }
            catch (DatabaseUnavailableException error)
            {
                // What has ended is kept in a later round.
                logger.DatabaseUnavailable(error);
            }
        }
    }

    private async Task RoundAsync(bool takesMore)
    {
        while (justEnded.TryDequeue(out var send))
        {
            sending.Remove(send.Entry.Id);
            unkept.Add(send);
        }

        while (justHurried.TryDequeue(out var chat))
        {
            hurried.Add(chat);
        }

        // Looking is a read; only where there is something to take or to keep does it cost a commit. A unit that has begun is not broken off.
        var takes = takesMore && sending.Count < SendPolicy.MostAtOnce
            && (unkept.Count > 0 || await database.ReadAsync((session, token) => session.Outbox.HasWaitingAsync(Scope(), token), CancellationToken.None));
        if (!takes && unkept.Count == 0)
        {
            return;
        }

        var taken = await database.WriteAsync(
            async (session, token) =>
            {
                foreach (var send in unkept)
                {
                    await keeping.KeepAsync(session, send, token);
                }

                return takes ? await WantedAsync(await TakeAsync(session, token), session, token) : [];
            },
            CancellationToken.None);
        unkept.Clear();
        foreach (var entry in taken)
        {
            // One whose lease ran out under way has been taken again, and is still under way.
            if (sending.TryAdd(entry.Id, entry.Message.Chat))
            {
                _ = SendAsync(entry);
            }
        }

        if (sending.Count < SendPolicy.MostAtOnce)
        {
            // There was room for everybody who waits: what is left waits for the answer before it.
            hurried.IntersectWith(sending.Values);
        }
    }

    private async Task<IReadOnlyList<OutboxEntry>> TakeAsync(ISalesSession session, CancellationToken cancellationToken)
    {
        var scope = Scope();
        var room = SendPolicy.MostAtOnce - SendPolicy.KeptForAnswers - sending.Count;
        List<OutboxEntry> taken = [];
        await ClaimAsync(scope, room);
        if (taken.Count < room)
        {
            return taken;
        }

        // Something may be left behind: whoever waits for an answer is looked for by name.
        foreach (var chat in hurried.Take(SendPolicy.MostAtOnce - sending.Count - taken.Count))
        {
            await ClaimAsync(scope with { Chat = chat, OnlyAnswers = true }, 1);
        }

        return taken;

        async Task ClaimAsync(OutboxScope within, int most)
        {
            if (most > 0)
            {
                taken.AddRange(await session.Outbox.ClaimAsync(node.Name, within, within.Now + sendLease, most, cancellationToken));
            }
        }
    }

    /// <summary>Those that are still to be sent now. One that may have been sent already is not judged: what is known of it must not get less.</summary>
    private async Task<IReadOnlyList<OutboxEntry>> WantedAsync(IReadOnlyList<OutboxEntry> taken, ISalesSession session, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        List<OutboxEntry> waited = [.. taken.Where(entry => entry is { InFlight: false, Message: { Kind: not OutgoingKind.Reply, Replaces: null } } && now - entry.Message.At > Fresh)];
        if (window is null || waited.Count == 0)
        {
            return taken;
        }

        var judged = await window.JudgeAsync(waited, now, session, cancellationToken);
        foreach (var entry in waited.Where(entry => judged.ContainsKey(entry.Id)))
        {
            await keeping.KeepAsync(session, entry, judged[entry.Id], cancellationToken);
        }

        return [.. taken.Where(entry => !judged.ContainsKey(entry.Id))];
    }

    private async Task SendAsync(OutboxEntry entry)
    {
        SendOutcome outcome;
        try
        {
            outcome = await HandOverAsync(entry);
        }
#pragma warning disable CA1031 // Whatever a platform does wrong with a message must not stop the messages after it.
        catch (Exception error)
#pragma warning restore CA1031
        {
            logger.SendBroke(error, entry.Id, entry.Message.Chat.Platform);
            outcome = new SendOutcome.Unknown(error.GetType().Name);
        }

        justEnded.Enqueue(new EndedSend(entry, outcome));
        Wake();
    }

    private async Task<SendOutcome> HandOverAsync(OutboxEntry entry)
    {
        if (platform is null)
        {
            return new SendOutcome.Refused($"The platform {entry.Message.Chat.Platform} is not enabled.");
        }

        // What has begun is not broken off when the service stops: nobody would know whether it was sent.
        return entry.InFlight && !keeping.RepeatsUnknown(entry)
            ? new SendOutcome.Unknown("The node stopped while it was being sent.")
            : await platform.SendAsync(entry.Message, CancellationToken.None);
    }

    private OutboxScope Scope() => new(time.GetUtcNow()) { Platform = platform?.Name, Elsewhere = platform?.ServedElsewhere ?? servedByOthers };
}
