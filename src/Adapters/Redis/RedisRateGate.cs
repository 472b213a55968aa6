using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Sharing;
using StackExchange.Redis;

namespace SalesBot.Adapters.Redis;

/// <summary>Keeps limits over all nodes, in Redis. While Redis does not answer, each node keeps them for itself.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class RedisRateGate(RedisConnection redis, MemoryRateGate own, TimeProvider time) : IRateGate
{
    private const string Prefix = "salesbot/rate/";
    private const string ShutPrefix = "salesbot/shut/";

    /// <summary>
    /// A sorted set of the instants at which places were taken. ARGV: now in milliseconds, a name that no other place has, then most and window
    /// in milliseconds of each limit. Answers for how many milliseconds to wait; 0 where the place is taken.
    /// </summary>
    private const string TakeScript = """
        local now = tonumber(ARGV[1])
        local wait = math.max(redis.call('PTTL', KEYS[2]), 0)
        local longest = 0
        for i = 3, #ARGV, 2 do longest = math.max(longest, tonumber(ARGV[i + 1])) end
        redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - longest)
        local count = redis.call('ZCARD', KEYS[1])
        for i = 3, #ARGV, 2 do
          local filling = count - tonumber(ARGV[i])
          if filling >= 0 then
            local at = tonumber(redis.call('ZRANGE', KEYS[1], filling, filling, 'WITHSCORES')[2])
            wait = math.max(wait, at + tonumber(ARGV[i + 1]) - now)
          end
        end
        if wait == 0 then
          redis.call('ZADD', KEYS[1], now, ARGV[2])
          redis.call('PEXPIRE', KEYS[1], longest)
        end
        return wait
        """;

    /// <inheritdoc />
    public async Task<TimeSpan> TakeAsync(string key, ImmutableArray<RateLimit> limits, CancellationToken cancellationToken)
    {
        RedisValue[] arguments =
        [
            time.GetUtcNow().ToUnixTimeMilliseconds(),
            Guid.NewGuid().ToString("N"),
            .. limits.SelectMany(limit => (RedisValue[])[limit.Most, (long)limit.Window.TotalMilliseconds]),
        ];
        var answer = await redis.AskAsync(database => database.ScriptEvaluateAsync(TakeScript, [Prefix + key, ShutPrefix + key], arguments), cancellationToken);
        return answer is { } wait ? TimeSpan.FromMilliseconds((long)wait.Value) : await own.TakeAsync(key, limits, cancellationToken);
    }

    /// <inheritdoc />
    public async Task ShutAsync(string key, TimeSpan duration, CancellationToken cancellationToken)
    {
        await own.ShutAsync(key, duration, cancellationToken);
        await redis.AskAsync(database => database.StringSetAsync(ShutPrefix + key, "shut", duration), cancellationToken);
    }
}
