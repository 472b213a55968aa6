using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Mapping.Receiving;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>The callbacks of the long connection that can still be answered, on this node. What was forgotten is answered by a message of its own.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class LongConnectionRequests(TimeProvider time)
{
    /// <summary>How many are remembered; the oldest are forgotten first.</summary>
    private const int Most = 20_000;

    /// <summary>For how long a message can be answered.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromHours(24);

    /// <summary>For how long a press and a coming in can be answered.</summary>
    private static readonly TimeSpan EventWindow = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private readonly Dictionary<string, LongConnectionRequest> requests = new(StringComparer.Ordinal);
    private readonly Queue<LongConnectionRequest> byAge = new();

    /// <summary>Keeps a callback, before anybody can answer it. Where it is repeated, the last one counts.</summary>
    public void Keep(LongConnectionRequest request)
    {
        lock (gate)
        {
            var oldest = time.GetUtcNow() - Window;
            while (byAge.TryPeek(out var old) && (old.At <= oldest || byAge.Count >= Most))
            {
                byAge.Dequeue();
                if (requests.TryGetValue(old.MessageId, out var kept) && kept == old)
                {
                    requests.Remove(old.MessageId);
                }
            }

            requests[request.MessageId] = request;
            byAge.Enqueue(request);
        }
    }

    /// <summary>The callback that the message answers, where it was said, in time; null where there is none.</summary>
    public LongConnectionRequest? Find(OutgoingMessage message)
    {
        if (AiBotReplies.FindAnswered(message) is not { } id)
        {
            return null;
        }

        lock (gate)
        {
            return requests.TryGetValue(id, out var request) && request.Chat == message.Chat && time.GetUtcNow() - request.At < WindowOf(request) ? request : null;
        }
    }

    private static TimeSpan WindowOf(LongConnectionRequest request) => request.Kind == LongConnectionRequestKind.Message ? Window : EventWindow;
}
