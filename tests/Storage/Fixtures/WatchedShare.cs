using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.Redis;

namespace SalesBot.Storage.Tests.Fixtures;

/// <summary>What nodes share, as it is; with a count of what was found in it, and ways to lose and to damage it.</summary>
internal sealed class WatchedShare(ISharedCache? shared) : ISharedCache
{
    private readonly ConcurrentDictionary<string, byte[]> own = new(StringComparer.Ordinal);
    private string prefix = $"{Guid.NewGuid()}/";
    private int found, kept;

    /// <summary>How often there were bytes.</summary>
    public int Found => found;

    /// <summary>How often bytes were kept.</summary>
    public int Kept => kept;

    /// <summary>What becomes of bytes on their way back.</summary>
    public Func<byte[], byte[]?> Damage { get; set; } = value => value;

    /// <summary>What happens while somebody looks for bytes.</summary>
    public Func<Task> Meanwhile { get; set; } = () => Task.CompletedTask;

    /// <summary>What happens before somebody keeps bytes under a key.</summary>
    public Func<string, Task> BeforeKeeping { get; set; } = _ => Task.CompletedTask;

    /// <param name="kind">«memory» of the test, «redis», or «redis that does not answer».</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async Task<WatchedShare> OfAsync(string kind, CancellationToken cancellationToken)
    {
        if (kind == "memory")
        {
            return new WatchedShare(shared: null);
        }

        var server = kind == "redis" ? Environment.GetEnvironmentVariable("SALESBOT_TEST_REDIS") : "127.0.0.1:1";
        Assert.SkipWhen(string.IsNullOrEmpty(server), "SALESBOT_TEST_REDIS names no server.");
        var redis = new RedisConnection(Options.Create(new RedisOptions { Configuration = server! }));

        // The first calls may spend all their patience on connecting.
        for (var attempt = 0; kind == "redis" && attempt < 100 && !await redis.AnswersAsync(cancellationToken); attempt++)
        {
        }

        return new WatchedShare(new RedisCache(redis, new MemoryCache(TimeProvider.System)));
    }

    /// <summary>Loses all there is.</summary>
    public void Empty() => prefix = $"{Guid.NewGuid()}/";

    public Task<string?> FindAsync(string key, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task SetAsync(string key, string value, TimeSpan lifetime, CancellationToken cancellationToken) => throw new NotSupportedException();

    public async Task<byte[]?> FindBytesAsync(string key, byte[] beginning, CancellationToken cancellationToken)
    {
        await Meanwhile();
        var value = shared is null ? own.GetValueOrDefault(prefix + key) : await shared.FindBytesAsync(prefix + key, beginning, cancellationToken);
        if (value is null || !value.AsSpan().StartsWith(beginning))
        {
            return null;
        }

        Interlocked.Increment(ref found);
        return Damage(value);
    }

    public async Task SetBytesAsync(string key, Func<byte[]> value, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        await BeforeKeeping(key);
        Interlocked.Increment(ref kept);
        own[prefix + key] = value();
        await (shared?.SetBytesAsync(prefix + key, value, lifetime, cancellationToken) ?? Task.CompletedTask);
    }

    public Task RemoveAsync(string key, string value, CancellationToken cancellationToken) => throw new NotSupportedException();
}
