using System.Collections.Concurrent;

namespace SalesBot.Bot.Delivery;

/// <summary>Wakes those who wait in this process for what becomes of an inbox entry.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class Answers
{
    private readonly ConcurrentDictionary<long, TaskCompletionSource<string>> waiting = new();

    /// <summary>The answer to come; the same task for all who wait for one entry.</summary>
    public Task<string> Expect(long entry) =>
        waiting.GetOrAdd(entry, _ => new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>The entry was handled, and that is durable.</summary>
    public void Publish(long entry, string result)
    {
        if (waiting.TryRemove(entry, out var source))
        {
            source.TrySetResult(result);
        }
    }

    /// <summary>Nobody waits any more.</summary>
    public void Forget(long entry) => waiting.TryRemove(entry, out _);
}
