namespace SalesBot.Adapters.WeCom.Protocol.AiBot;

/// <summary>
/// The replies of the intelligent robot's callback mode, on this node. A message is answered at once with an empty stream, whose id is the
/// message's; WeCom then asks for its state until it is finished, for six minutes. What is said in the meantime is put in here.
/// </summary>
/// <remarks>
/// A stream that this node does not know, after a restart or because another node opened it, is opened when WeCom asks for it.
/// A reply counts as given when WeCom has asked for it, and is taken back where nobody asks: then it goes another way.
/// </remarks>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class OpenStreams(TimeProvider time)
{
    /// <summary>How many are remembered; the oldest are forgotten first.</summary>
    public const int MostStreams = 10_000;

    /// <summary>For how long WeCom asks.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(6);

    /// <summary>How long a reply waits for WeCom to ask, which it does about once a second.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Lock gate = new();
    private readonly Dictionary<string, OpenStream> streams = new(StringComparer.Ordinal);
    private readonly Queue<OpenStream> byAge = new();

    /// <summary>Opens the stream of a message, before anybody can reply to it. A repeated message has the stream that it had.</summary>
    public void Open(string id, string chat)
    {
        lock (gate)
        {
            _ = FindOrOpen(id, chat);
        }
    }

    /// <summary>What the stream shows now; what it has not shown before counts as given.</summary>
    public StreamState Show(string id, string chat)
    {
        lock (gate)
        {
            return FindOrOpen(id, chat).Show();
        }
    }

    /// <summary>Ends the stream with a last word.</summary>
    public StreamState Finish(string id, string chat, string content)
    {
        lock (gate)
        {
            return FindOrOpen(id, chat).Finish(content);
        }
    }

    /// <summary>Puts a reply into the stream of a message and waits until WeCom has asked for it.</summary>
    /// <returns>Whether it was given; if not, it has to go another way.</returns>
    public async Task<bool> DeliverAsync(string id, string chat, AiBotReply reply, CancellationToken cancellationToken)
    {
        OpenStream? stream;
        StreamPart? part;
        lock (gate)
        {
            ForgetOld();
            part = streams.TryGetValue(id, out stream) && stream.Chat == chat ? stream.Add(reply) : null;
        }

        if (part is null)
        {
            return false;
        }

        try
        {
            await part.Shown.WaitAsync(Patience, time, cancellationToken);
            return true;
        }
        catch (Exception error) when (error is TimeoutException or OperationCanceledException)
        {
            lock (gate)
            {
                var isWithdrawn = stream!.Withdraw(part);
                if (isWithdrawn)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }

                return !isWithdrawn;
            }
        }
    }

    private OpenStream FindOrOpen(string id, string chat)
    {
        ForgetOld();
        if (!streams.TryGetValue(id, out var stream))
        {
            stream = new OpenStream(id, chat, time.GetUtcNow());
            streams.Add(id, stream);
            byAge.Enqueue(stream);
        }

        return stream;
    }

    private void ForgetOld()
    {
        var oldest = time.GetUtcNow() - Lifetime;
        while (byAge.TryPeek(out var stream) && (stream.OpenedAt <= oldest || byAge.Count >= MostStreams))
        {
            streams.Remove(stream.Id);
            byAge.Dequeue();
        }
    }
}
