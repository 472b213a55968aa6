using System.Collections.Immutable;

namespace SalesBot.Domain.Schedules;

/// <summary>At which times of a day something comes, before it is asked which days are worked.</summary>
public abstract class ScheduleTimes
{
    /// <summary>The times of that day as clocks of the schedule's zone show them, in order, each once.</summary>
    public abstract ImmutableArray<TimeOnly> On(DateOnly day);
}
