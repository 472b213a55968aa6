using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Sharing;

namespace SalesBot.Adapters.Redis;

/// <summary>Keeps limits within one node: the instants at which places were taken, as far back as the longest window goes.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class MemoryRateGate(TimeProvider time) : IRateGate
{
    /// <summary>After how many calls keys without a recent place are dropped.</summary>
    private const int SweepEvery = 10_000;

    private readonly Dictionary<string, Lane> lanes = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private int calls;

    /// <inheritdoc />
    public Task<TimeSpan> TakeAsync(string key, ImmutableArray<RateLimit> limits, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        lock (gate)
        {
            SweepSometimes(now);
            var lane = LaneOf(key);
            lane.Longest = limits.Max(limit => limit.Window);
            lane.DropBefore(now);
            var wait = lane.ShutUntil > now ? lane.ShutUntil - now : TimeSpan.Zero;
            foreach (var limit in limits)
            {
                var earliest = lane.WaitFor(limit, now);
                wait = earliest > wait ? earliest : wait;
            }

            if (wait == TimeSpan.Zero)
            {
                lane.Taken.Add(now);
            }

            return Task.FromResult(wait);
        }
    }

    /// <inheritdoc />
    public Task ShutAsync(string key, TimeSpan duration, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var lane = LaneOf(key);
            var until = time.GetUtcNow() + duration;
            lane.ShutUntil = until > lane.ShutUntil ? until : lane.ShutUntil;
        }

        return Task.CompletedTask;
    }

    private Lane LaneOf(string key)
    {
        if (!lanes.TryGetValue(key, out var lane))
        {
            lane = new Lane();
            lanes.Add(key, lane);
        }

        return lane;
    }

    private void SweepSometimes(DateTimeOffset now)
    {
        if (++calls % SweepEvery != 0)
        {
            return;
        }

        foreach (var (key, lane) in lanes.ToList())
        {
            lane.DropBefore(now);
            if (lane.Taken.Count == 0 && lane.ShutUntil <= now)
            {
                lanes.Remove(key);
            }
        }
    }

    private sealed class Lane
    {
        /// <summary>When places were taken, the oldest first.</summary>
        public List<DateTimeOffset> Taken { get; } = [];

        public TimeSpan Longest { get; set; }

        public DateTimeOffset ShutUntil { get; set; }

        public void DropBefore(DateTimeOffset now)
        {
            var ended = Taken.FindIndex(at => at > now - Longest);
            Taken.RemoveRange(0, ended < 0 ? Taken.Count : ended);
        }

        /// <summary>Until the oldest place that fills the limit's window leaves it.</summary>
        public TimeSpan WaitFor(RateLimit limit, DateTimeOffset now)
        {
            var filling = Taken.Count - limit.Most;
            return filling >= 0 && Taken[filling] + limit.Window > now ? Taken[filling] + limit.Window - now : TimeSpan.Zero;
        }
    }
}
