using System.Collections.Immutable;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Schedules;

/// <summary>What is due: asked at every tick, for the time since what was settled last.</summary>
public static class DueSchedules
{
    /// <summary>
    /// Each occurrence after the one instant, up to now, with its fate: of those that are not too late, the last is said and replaces the ones before
    /// it, so that the first day after an outage brings one message, not seven. What workdays bring is not brought late on a day off: the next
    /// workday's says it.
    /// </summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="settledUpTo">Up to when its occurrences have been settled before.</param>
    /// <param name="now">Now.</param>
    /// <param name="calendar">The calendar of those whom it reaches.</param>
    public static ImmutableArray<DueOccurrence> At(Schedule schedule, DateTimeOffset settledUpTo, DateTimeOffset now, WorkCalendar calendar)
    {
        List<Occurrence> due = [.. schedule.Between(settledUpTo, now, calendar)];
        var isDayForIt = schedule.Days == ScheduleDays.EveryDay || calendar.IsWorkday(schedule.Clock.DateOf(now));
        var last = isDayForIt ? due.FindLast(occurrence => occurrence.IsWantedAt(now)) : null;
        return [.. due.Select(occurrence => new DueOccurrence(occurrence, FateOf(occurrence)))];

        OccurrenceFate FateOf(Occurrence occurrence) =>
            schedule.IsPaused ? OccurrenceFate.Paused
            : !occurrence.IsWantedAt(now) ? OccurrenceFate.Missed
            : occurrence == last ? OccurrenceFate.Said
            : OccurrenceFate.Superseded;
    }
}
