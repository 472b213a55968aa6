using SalesBot.Simulators;

namespace SalesBot.Adapters.Tests.Simulators;

/// <summary>The clock that tests move.</summary>
public sealed class ManualTimeTests
{
    private static readonly DateTimeOffset Start = DateTimeOffset.FromUnixTimeSeconds(1767225600);

    [Fact]
    public void Timers_FireInTheOrderOfTheirTimes_EachAtItsOwn()
    {
        var time = new ManualTime(Start);
        var fired = new List<(string, int)>();
        using var second = Timer(time, "second", fired, TimeSpan.FromSeconds(20), Timeout.InfiniteTimeSpan);
        using var first = Timer(time, "first", fired, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(15));
        using var never = Timer(time, "never", fired, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        time.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal([("first", 10), ("second", 20), ("first", 25)], fired);
        Assert.Equal(Start.AddSeconds(30), time.GetUtcNow());
    }

    [Fact]
    public async Task Delay_EndsWhenTheClockReachesIt()
    {
        var time = new ManualTime(Start);
        var delay = Task.Delay(TimeSpan.FromMinutes(1), time, TestContext.Current.CancellationToken);
        await time.TimersAsync(1, TestContext.Current.CancellationToken);
        time.Advance(TimeSpan.FromSeconds(59));
        Assert.False(delay.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));
        await delay;
    }

    private static ITimer Timer(ManualTime time, string name, List<(string, int)> fired, TimeSpan due, TimeSpan period) =>
        time.CreateTimer(_ => fired.Add((name, (int)(time.GetUtcNow() - Start).TotalSeconds)), null, due, period);
}
