using System.Collections.Concurrent;
using SalesBot.Adapters.Contracts.Sharing;

namespace SalesBot.Adapters.Redis;

/// <summary>What nodes share where there is one node, and what each falls back on while Redis does not answer.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class MemoryCache(TimeProvider time) : ISharedCache
{
    /// <summary>After how many writes what has ended is dropped.</summary>
    private const int SweepEvery = 1_000;

    private readonly ConcurrentDictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private int writes;

    /// <inheritdoc />
    public Task<string?> FindAsync(string key, CancellationToken cancellationToken)
    {
        if (!entries.TryGetValue(key, out var entry))
        {
            return Task.FromResult<string?>(null);
        }

        if (entry.Until > time.GetUtcNow())
        {
            return Task.FromResult<string?>(entry.Value);
        }

        entries.TryRemove(new KeyValuePair<string, Entry>(key, entry));
        return Task.FromResult<string?>(null);
    }

    /// <inheritdoc />
    public Task SetAsync(string key, string value, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        SweepSometimes();
        entries[key] = new Entry(value, time.GetUtcNow() + lifetime);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task RemoveAsync(string key, string value, CancellationToken cancellationToken)
    {
        if (entries.TryGetValue(key, out var entry) && string.Equals(entry.Value, value, StringComparison.Ordinal))
        {
            entries.TryRemove(new KeyValuePair<string, Entry>(key, entry));
        }

        return Task.CompletedTask;
    }

    private void SweepSometimes()
    {
        if (Interlocked.Increment(ref writes) % SweepEvery != 0)
        {
            return;
        }

        var now = time.GetUtcNow();
        foreach (var ended in entries.Where(entry => entry.Value.Until <= now))
        {
            entries.TryRemove(ended);
        }
    }

    private sealed record Entry(string Value, DateTimeOffset Until);
}
