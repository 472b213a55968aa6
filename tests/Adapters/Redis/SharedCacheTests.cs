using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.Redis;
using SalesBot.Simulators;

namespace SalesBot.Adapters.Tests.Redis;

/// <summary>What both caches promise; the one in Redis also while Redis is gone.</summary>
public sealed class SharedCacheTests
{
    public static TheoryData<string> Caches => ["memory", "redis", "redis that does not answer"];

    private static readonly DateTimeOffset Start = new(2026, 3, 11, 2, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Caches))]
    public async Task Value_IsFoundUntilItEnds(string kind)
    {
        var clock = new ManualTime(Start);
        using var redis = await RedisServer.ConnectAsync(kind, Cancellation);
        var cache = Create(redis, clock);
        var key = $"token/{Guid.NewGuid()}";

        await cache.SetAsync(key, "one", TimeSpan.FromMinutes(1), Cancellation);

        Assert.Equal("one", await cache.FindAsync(key, Cancellation));
        Assert.Null(await cache.FindAsync(key + "/other", Cancellation));
    }

    [Fact]
    public async Task MemoryValue_EndsWithItsLifetime()
    {
        var clock = new ManualTime(Start);
        var cache = new MemoryCache(clock);
        await cache.SetAsync("token", "one", TimeSpan.FromMinutes(1), Cancellation);

        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Null(await cache.FindAsync("token", Cancellation));
    }

    [Theory]
    [MemberData(nameof(Caches))]
    public async Task Remove_DropsTheValueThatWasSeen_NotANewerOne(string kind)
    {
        using var redis = await RedisServer.ConnectAsync(kind, Cancellation);
        var cache = Create(redis, new ManualTime(Start));
        var key = $"token/{Guid.NewGuid()}";
        await cache.SetAsync(key, "new", TimeSpan.FromMinutes(1), Cancellation);

        await cache.RemoveAsync(key, "old", Cancellation);
        Assert.Equal("new", await cache.FindAsync(key, Cancellation));

        await cache.RemoveAsync(key, "new", Cancellation);
        Assert.Null(await cache.FindAsync(key, Cancellation));
    }

    [Theory]
    [InlineData("memory", false)]
    [InlineData("redis", true)]
    [InlineData("redis that does not answer", false)]
    public async Task Bytes_AreFound_WhereTheyAreShared(string kind, bool areFound)
    {
        using var redis = await RedisServer.ConnectAsync(kind, Cancellation);
        var cache = Create(redis, new ManualTime(Start));
        var key = $"tallies/{Guid.NewGuid()}";
        byte[] value = [0, 1, 128, 255];

        Assert.Null(await cache.FindBytesAsync(key, value[..1], Cancellation));
        await cache.SetBytesAsync(key, () => kind == "memory" ? throw new InvalidOperationException("One node alone needs no bytes.") : value, TimeSpan.FromMinutes(1), Cancellation);

        Assert.Equal(areFound ? value : null, await cache.FindBytesAsync(key, value[..1], Cancellation));
        Assert.Equal(areFound ? value : null, await cache.FindBytesAsync(key, [0, 1, 128], Cancellation));
        Assert.Null(await cache.FindBytesAsync(key, [0, 2], Cancellation));
        Assert.Null(await cache.FindBytesAsync(key, [.. value, 0], Cancellation));
    }

    [Fact]
    public async Task Nodes_SeeEachOthersValues()
    {
        using var redis = await RedisServer.ConnectAsync("redis", Cancellation);
        var (one, other) = (Create(redis, new ManualTime(Start)), Create(redis, new ManualTime(Start)));
        var key = $"token/{Guid.NewGuid()}";

        await one.SetAsync(key, "shared", TimeSpan.FromMinutes(1), Cancellation);

        Assert.Equal("shared", await other.FindAsync(key, Cancellation));
    }

    private static ISharedCache Create(RedisConnection? redis, TimeProvider clock) =>
        redis is null ? new MemoryCache(clock) : new RedisCache(redis, new MemoryCache(clock));
}
