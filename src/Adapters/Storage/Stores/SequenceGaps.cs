namespace SalesBot.Adapters.Storage.Stores;

/// <summary>
/// Remembers the numbers that a reader of the event sequence passed without seeing an event.
/// </summary>
/// <remarks>
/// A server gives numbers out before the commit: number 8 may be seen while 7 is still being written. So a missing number is looked up
/// again by every later reading until it must be dead, which is when no unit can still be running that drew it
/// (<see cref="StorageLimits.UnitLifetime"/>). SQLite commits in order and has no gaps.
/// </remarks>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class SequenceGaps(TimeProvider time)
{
    /// <summary>Of a wider gap (SQL Server skips a thousand numbers when it restarts) only the last numbers are remembered.</summary>
    private const int WidestGap = 1000;

    private static readonly TimeSpan Patience = 2 * StorageLimits.UnitLifetime;

    private readonly Lock guard = new();
    private readonly Dictionary<long, long> noticed = [];

    /// <summary>Notes which numbers are missing in a reading.</summary>
    /// <param name="after">The number after which the reading began.</param>
    /// <param name="sequences">The numbers that were read, rising.</param>
    public void Notice(long after, IEnumerable<long> sequences)
    {
        var now = time.GetTimestamp();
        lock (guard)
        {
            foreach (var sequence in sequences)
            {
                for (var missing = Math.Max(after + 1, sequence - WidestGap); missing < sequence; missing++)
                {
                    noticed.TryAdd(missing, now);
                }

                after = sequence;
            }
        }
    }

    /// <summary>The missing numbers that may still turn up.</summary>
    public IReadOnlyList<long> Open()
    {
        lock (guard)
        {
            foreach (var (sequence, since) in noticed)
            {
                if (time.GetElapsedTime(since) > Patience)
                {
                    noticed.Remove(sequence);
                }
            }

            return [.. noticed.Keys];
        }
    }
}
