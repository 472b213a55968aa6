using SalesBot.Simulators;

namespace SalesBot.Adapters.Tests.WeCom.LongConnection;

/// <summary>A clock that the test moves, and that tells when somebody has gone to sleep for a time: then it may be moved.</summary>
internal sealed class WatchedTime(DateTimeOffset start) : TimeProvider
{
    private readonly ManualTime clock = new(start);
    private readonly Lock gate = new();
    private readonly List<TimeSpan> sleeps = [];
    private readonly List<WatchedTimer> sleeping = [];
    private TaskCompletionSource changed = NewSignal();

    public override long TimestampFrequency => clock.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

    public override long GetTimestamp() => clock.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new WatchedTimer(this, clock.CreateTimer(callback, state, dueTime, period), dueTime);
        lock (gate)
        {
            sleeps.Add(dueTime);
            sleeping.Add(timer);
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

    /// <summary>Moves the clock on, once somebody is asleep for so long. Who slept so before, and woke, does not count.</summary>
    public async Task AdvanceAfterAsync(Predicate<TimeSpan> sleeps, TimeSpan by)
    {
        await WhenAsync(() => sleeping.Exists(timer => sleeps(timer.Length)));
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

    private Task SleepsAsync(Predicate<TimeSpan> which, int times) => WhenAsync(() => sleeps.Count(slept => which(slept)) >= times);

    private async Task WhenAsync(Func<bool> isSo)
    {
        while (true)
        {
            Task next;
            lock (gate)
            {
                if (isSo())
                {
                    return;
                }

                next = changed.Task;
            }

            await next.WaitAsync(TestContext.Current.CancellationToken);
        }
    }

    private sealed class WatchedTimer(WatchedTime owner, ITimer timer, TimeSpan length) : ITimer
    {
        public TimeSpan Length => length;

        public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(dueTime, period);

        public void Dispose()
        {
            timer.Dispose();
            lock (owner.gate)
            {
                owner.sleeping.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
