using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.Redis;

namespace SalesBot.Storage.Tests.Fixtures;

/// <summary>What nodes share, as it is; with a count of what was found in it, and ways to lose and to damage it.</summary>
internal sealed class WatchedShare(ISharedCache shared) : ISharedCache
{
    private string prefix = $"{Guid.NewGuid()}/";

    /// <summary>How often there were bytes.</summary>
    public int Found { get; private set; }

    /// <summary>How often bytes were kept.</summary>
    public int Kept { get; private set; }

    /// <summary>What becomes of bytes on their way back.</summary>
    public Func<byte[], byte[]?> Damage { get; set; } = value => value;

    /// <param name="kind">«memory», «redis», or «redis that does not answer».</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async Task<WatchedShare> OfAsync(string kind, CancellationToken cancellationToken)
    {
        var memory = new MemoryCache(TimeProvider.System);
        if (kind == "memory")
        {
            return new WatchedShare(memory);
        }

        var server = kind == "redis" ? Environment.GetEnvironmentVariable("SALESBOT_TEST_REDIS") : "127.0.0.1:1";
        Assert.SkipWhen(string.IsNullOrEmpty(server), "SALESBOT_TEST_REDIS names no server.");
        var redis = new RedisConnection(Options.Create(new RedisOptions { Configuration = server! }));

        // The first calls may spend all their patience on connecting.
        for (var attempt = 0; kind == "redis" && attempt < 100 && !await redis.AnswersAsync(cancellationToken); attempt++)
        {
        }

        return new WatchedShare(new RedisCache(redis, memory));
    }

    /// <summary>Loses all there is.</summary>
    public void Empty() => prefix = $"{Guid.NewGuid()}/";

    public Task<string?> FindAsync(string key, CancellationToken cancellationToken) => shared.FindAsync(prefix + key, cancellationToken);

    public Task SetAsync(string key, string value, TimeSpan lifetime, CancellationToken cancellationToken) => shared.SetAsync(prefix + key, value, lifetime, cancellationToken);

    public async Task<byte[]?> FindBytesAsync(string key, CancellationToken cancellationToken)
    {
        var value = await shared.FindBytesAsync(prefix + key, cancellationToken);
        Found += value is null ? 0 : 1;
        return value is null ? null : Damage(value);
    }

    public Task SetBytesAsync(string key, byte[] value, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        Kept++;
        return shared.SetBytesAsync(prefix + key, value, lifetime, cancellationToken);
    }

    public Task RemoveAsync(string key, string value, CancellationToken cancellationToken) => shared.RemoveAsync(prefix + key, value, cancellationToken);
}
