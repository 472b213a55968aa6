using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Schedules;

/// <summary>Something that comes again and again.</summary>
public sealed record Schedule
{
    /// <summary>The name that its occurrences' keys begin with, such as <c>brief</c>. What was said under one name is not said again.</summary>
    public required string Name { get; init; }

    /// <summary>At which times of the day.</summary>
    public required ScheduleTimes Times { get; init; }

    /// <summary>On which days.</summary>
    public required ScheduleDays Days { get; init; }

    /// <summary>On which days of the week alone it comes; none for any.</summary>
    public ImmutableArray<DayOfWeek> Weekdays { get; init; } = [];

    /// <summary>The clock of its zone.</summary>
    public required BusinessClock Clock { get; init; }

    /// <summary>The time of the same day after which it is too late; null where late is better than never, until the next one replaces it.</summary>
    public TimeOnly? Latest { get; init; }

    /// <summary>Whether an administrator has stopped it for now.</summary>
    public bool IsPaused { get; init; }

    /// <summary>Whether it comes on that day.</summary>
    public bool ComesOn(DateOnly day, WorkCalendar calendar) => (Weekdays.IsEmpty || Weekdays.Contains(day.DayOfWeek)) && Days switch
    {
        ScheduleDays.EveryDay => true,
        ScheduleDays.Workdays => calendar.IsWorkday(day),
        ScheduleDays.WeekStart => calendar.IsWorkday(day) && calendar.CountWorkdays(DayRange.WeekOf(day).From, day) == 1,
        ScheduleDays.WeekEnd => calendar.IsWorkday(day) && calendar.CountWorkdays(day, DayRange.WeekOf(day).To) == 1,
        _ => calendar.IsWorkday(day) && calendar.CountWorkdays(DayRange.MonthOf(day).From, day) == 1,
    };

    /// <summary>Its occurrences of that day, in order; none where it does not come. Pausing does not change them.</summary>
    public IEnumerable<Occurrence> On(DateOnly day, WorkCalendar calendar)
    {
        if (!ComesOn(day, calendar))
        {
            yield break;
        }

        var number = 1;
        foreach (var time in Times.On(day))
        {
            yield return new Occurrence(Name, day, number++, Clock.InstantOf(day, time), Latest is { } latest ? Clock.InstantOf(day, latest) : null);
        }
    }

    /// <summary>
    /// Its occurrences after the one instant, up to and with the other. Whoever asks for one stretch of time after another gets each
    /// occurrence once, however the stretches are cut.
    /// </summary>
    public IEnumerable<Occurrence> Between(DateTimeOffset after, DateTimeOffset upTo, WorkCalendar calendar)
    {
        // A day more on both sides: where clocks crossed the date line, an instant is a day away from where it is looked for.
        var last = Clock.DateOf(upTo).AddDays(1);
        for (var day = Clock.DateOf(after).AddDays(-1); day <= last; day = day.AddDays(1))
        {
            foreach (var occurrence in On(day, calendar))
            {
                if (occurrence.DueAt > after && occurrence.DueAt <= upTo)
                {
                    yield return occurrence;
                }
            }
        }
    }
}
