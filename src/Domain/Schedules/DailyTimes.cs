using System.Collections.Immutable;

namespace SalesBot.Domain.Schedules;

/// <summary>The same times every day.</summary>
/// <param name="times">The times, in any order.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed class DailyTimes(params IEnumerable<TimeOnly> times) : ScheduleTimes
{
    private readonly ImmutableArray<TimeOnly> sorted = [.. times.Distinct().Order()];

    /// <inheritdoc />
    public override ImmutableArray<TimeOnly> On(DateOnly day) => sorted;
}
