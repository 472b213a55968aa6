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
    public Task<string?> FindAsync(string key, CancellationToken cancellationToken) => Task.FromResult(Find(key));

    /// <inheritdoc />
    public Task SetAsync(string key, string value, TimeSpan lifetime, CancellationToken cancellationToken) => Set(key, value, lifetime);

    /// <inheritdoc />
    /// <remarks>Bytes may be many, and whoever makes them has what they say: one node alone keeps none.</remarks>
    public Task<byte[]?> FindBytesAsync(string key, byte[] beginning, CancellationToken cancellationToken) => Task.FromResult<byte[]?>(null);

    /// <inheritdoc />
    public Task SetBytesAsync(string key, Func<byte[]> value, TimeSpan lifetime, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task RemoveAsync(string key, string value, CancellationToken cancellationToken)
    {
        if (entries.TryGetValue(key, out var entry) && string.Equals(entry.Value, value, StringComparison.Ordinal))
        {
            entries.TryRemove(new KeyValuePair<string, Entry>(key, entry));
        }

        return Task.CompletedTask;
    }

    private string? Find(string key)
    {
        if (!entries.TryGetValue(key, out var entry))
        {
            return null;
        }

        if (entry.Until > time.GetUtcNow())
        {
            return entry.Value;
        }

        entries.TryRemove(new KeyValuePair<string, Entry>(key, entry));
        return null;
    }

    private Task Set(string key, string value, TimeSpan lifetime)
    {
        SweepSometimes();
        entries[key] = new Entry(value, time.GetUtcNow() + lifetime);
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
