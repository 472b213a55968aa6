using SalesBot.Simulators;

namespace SalesBot.Adapters.Tests.WeCom.LongConnection;

/// <summary>A clock that the test moves, and that tells when somebody has gone to sleep for a time: then it may be moved.</summary>
internal sealed class WatchedTime(DateTimeOffset start) : TimeProvider
{
    private readonly ManualTime clock = new(start);
    private readonly Lock gate = new();
    private readonly List<TimeSpan> sleeps = [];
    private TaskCompletionSource changed = NewSignal();

    public override long TimestampFrequency => clock.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

    public override long GetTimestamp() => clock.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = clock.CreateTimer(callback, state, dueTime, period);
        lock (gate)
        {
            sleeps.Add(dueTime);
            changed.TrySetResult();
            changed = NewSignal();
        }

        return timer;
    }

    public void Advance(TimeSpan by) => clock.Advance(by);

    /// <summary>How often somebody has gone to sleep for so long.</summary>
    public int Sleeps(TimeSpan length) => Sleeps(slept => slept == length);

    /// <summary>Ends when somebody has gone to sleep for so long as often as this.</summary>
    public Task SleepsAsync(TimeSpan length, int times) => SleepsAsync(slept => slept == length, times);

    /// <summary>Moves the clock on by a sleep, once somebody sleeps so.</summary>
    public async Task AdvanceAfterAsync(Predicate<TimeSpan> slept, int times, TimeSpan by)
    {
        await SleepsAsync(slept, times);
        Advance(by);
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private int Sleeps(Predicate<TimeSpan> which)
    {
        lock (gate)
        {
            return sleeps.Count(slept => which(slept));
        }
    }

    private async Task SleepsAsync(Predicate<TimeSpan> which, int times)
    {
        while (true)
        {
            Task next;
            lock (gate)
            {
                next = changed.Task;
            }

            if (Sleeps(which) >= times)
            {
                return;
            }

            await next.WaitAsync(TestContext.Current.CancellationToken);
        }
    }
}
