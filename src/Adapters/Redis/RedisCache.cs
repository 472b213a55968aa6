using SalesBot.Adapters.Contracts.Sharing;
using StackExchange.Redis;

namespace SalesBot.Adapters.Redis;

/// <summary>What nodes share, in Redis. While Redis does not answer, each node goes on with what it last knew itself.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class RedisCache(RedisConnection redis, MemoryCache own) : ISharedCache
{
    private const string Prefix = "salesbot/";

    /// <summary>Deletes the key only if it still holds the value, in one step.</summary>
    private const string RemoveScript = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) else return 0 end";

    /// <summary>Brings a value only if it begins so, in one step.</summary>
    private const string FindScript = "if redis.call('GETRANGE', KEYS[1], 0, string.len(ARGV[1]) - 1) == ARGV[1] then return redis.call('GET', KEYS[1]) else return false end";

    /// <inheritdoc />
    public async Task<string?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var answer = await redis.AskAsync(database => database.StringGetAsync(Prefix + key), cancellationToken);
        return answer is { } found ? (string?)found.Value : await own.FindAsync(key, cancellationToken);
    }

    /// <inheritdoc />
    public async Task SetAsync(string key, string value, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        await own.SetAsync(key, value, lifetime, cancellationToken);
        await redis.AskAsync(database => database.StringSetAsync(Prefix + key, value, lifetime), cancellationToken);
    }

    /// <inheritdoc />
    /// <remarks>Bytes may be many: no node has a copy of its own, and without Redis there are none.</remarks>
    public async Task<byte[]?> FindBytesAsync(string key, byte[] beginning, CancellationToken cancellationToken) =>
        await redis.AskAsync(database => database.ScriptEvaluateAsync(FindScript, [Prefix + key], [beginning]), cancellationToken) is { } found ? (byte[]?)found.Value : null;

    /// <inheritdoc />
    public async Task SetBytesAsync(string key, Func<byte[]> value, TimeSpan lifetime, CancellationToken cancellationToken) =>
        await redis.AskAsync(database => database.StringSetAsync(Prefix + key, value(), lifetime, flags: CommandFlags.FireAndForget), cancellationToken);

    /// <inheritdoc />
    public async Task RemoveAsync(string key, string value, CancellationToken cancellationToken)
    {
        await own.RemoveAsync(key, value, cancellationToken);
        await redis.AskAsync(database => database.ScriptEvaluateAsync(RemoveScript, [Prefix + key], [value]), cancellationToken);
    }
}
