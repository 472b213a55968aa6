using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Schedules;

/// <summary>What holds a schedule up: that it is paused, and the days whose batch is stopped.</summary>
/// <param name="All">All that holds now.</param>
internal sealed record ScheduleHalts(ImmutableArray<ScheduleHalt> All)
{
    /// <summary>The pause, where the schedule is paused.</summary>
    public ScheduleHalt? Pause => All.FirstOrDefault(halt => halt.Day is null);

    /// <summary>Whether the schedule is paused.</summary>
    public bool IsPaused => Pause is not null;

    /// <summary>The days that are stopped.</summary>
    public IEnumerable<ScheduleHalt> Stopped => All.Where(halt => halt.Day is not null);

    /// <summary>Those of a schedule.</summary>
    public static async Task<ScheduleHalts> ReadAsync(string schedule, ISalesSession session, CancellationToken cancellationToken) =>
        new([.. (await session.Halts.ActiveAsync(cancellationToken)).Where(halt => string.Equals(halt.Schedule, schedule, StringComparison.Ordinal))]);
}
