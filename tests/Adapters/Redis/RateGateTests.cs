using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.Redis;
using SalesBot.Simulators;

namespace SalesBot.Adapters.Tests.Redis;

/// <summary>What both gates promise; the one in Redis also while Redis is gone.</summary>
public sealed class RateGateTests
{
    private static readonly ImmutableArray<RateLimit> TwoAMinuteThreeAnHour =
        [new RateLimit(2, TimeSpan.FromMinutes(1)), new RateLimit(3, TimeSpan.FromHours(1))];

    public static TheoryData<string> Gates => ["memory", "redis", "redis that does not answer"];

    private static readonly DateTimeOffset Start = new(2026, 3, 11, 2, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Gates))]
    public async Task FullWindow_SaysHowLongToWait_AndTakesNoPlace(string kind)
    {
        var clock = new ManualTime(Start);
        using var redis = await RedisServer.ConnectAsync(kind, Cancellation);
        var gate = Create(redis, clock);
        var key = $"member/{Guid.NewGuid()}";
        Assert.Equal(TimeSpan.Zero, await gate.TakeAsync(key, TwoAMinuteThreeAnHour, Cancellation));
        clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(TimeSpan.Zero, await gate.TakeAsync(key, TwoAMinuteThreeAnHour, Cancellation));

        Assert.Equal(TimeSpan.FromSeconds(50), await gate.TakeAsync(key, TwoAMinuteThreeAnHour, Cancellation));
        Assert.Equal(TimeSpan.FromSeconds(50), await gate.TakeAsync(key, TwoAMinuteThreeAnHour, Cancellation));

        clock.Advance(TimeSpan.FromSeconds(50));
        Assert.Equal(TimeSpan.Zero, await gate.TakeAsync(key, TwoAMinuteThreeAnHour, Cancellation));
        Assert.Equal(TimeSpan.FromMinutes(59), await gate.TakeAsync(key, TwoAMinuteThreeAnHour, Cancellation));
    }

    [Theory]
    [MemberData(nameof(Gates))]
    public async Task Keys_AreLimitedEachForItself(string kind)
    {
        using var redis = await RedisServer.ConnectAsync(kind, Cancellation);
        var gate = Create(redis, new ManualTime(Start));
        ImmutableArray<RateLimit> one = [new RateLimit(1, TimeSpan.FromMinutes(1))];
        var key = $"member/{Guid.NewGuid()}";

        Assert.Equal(TimeSpan.Zero, await gate.TakeAsync(key, one, Cancellation));
        Assert.Equal(TimeSpan.Zero, await gate.TakeAsync(key + "/other", one, Cancellation));
        Assert.NotEqual(TimeSpan.Zero, await gate.TakeAsync(key, one, Cancellation));
    }

    [Theory]
    [MemberData(nameof(Gates))]
    public async Task ShutGate_LetsNobodyThrough(string kind)
    {
        using var redis = await RedisServer.ConnectAsync(kind, Cancellation);
        var gate = Create(redis, new ManualTime(Start));
        var key = $"api/{Guid.NewGuid()}";

        await gate.ShutAsync(key, TimeSpan.FromMinutes(1), Cancellation);

        Assert.InRange(await gate.TakeAsync(key, TwoAMinuteThreeAnHour, Cancellation), TimeSpan.FromSeconds(50), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Nodes_ShareTheirLimits()
    {
        var clock = new ManualTime(Start);
        using var redis = await RedisServer.ConnectAsync("redis", Cancellation);
        var (one, other) = (Create(redis, clock), Create(redis, clock));
        var key = $"robot/{Guid.NewGuid()}";

        Assert.Equal(TimeSpan.Zero, await one.TakeAsync(key, TwoAMinuteThreeAnHour, Cancellation));
        Assert.Equal(TimeSpan.Zero, await other.TakeAsync(key, TwoAMinuteThreeAnHour, Cancellation));
        Assert.Equal(TimeSpan.FromMinutes(1), await one.TakeAsync(key, TwoAMinuteThreeAnHour, Cancellation));
    }

    private static IRateGate Create(RedisConnection? redis, TimeProvider clock) =>
        redis is null ? new MemoryRateGate(clock) : new RedisRateGate(redis, new MemoryRateGate(clock), clock);
}
