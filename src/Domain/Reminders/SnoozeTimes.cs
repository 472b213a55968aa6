using SalesBot.Domain.Organisation;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Reminders;

/// <summary>When something comes again that was put off. The card states the absolute time.</summary>
public static class SnoozeTimes
{
    private const int DaysOfWeek = 7;

    private static readonly TimeOnly Morning = new(9, 0);

    /// <summary>The instant, UTC.</summary>
    /// <param name="snooze">For how long.</param>
    /// <param name="now">Now.</param>
    /// <param name="clock">The clock of the person's zone.</param>
    /// <param name="calendar">Which days the person works.</param>
    public static DateTimeOffset Of(Snooze snooze, DateTimeOffset now, BusinessClock clock, WorkCalendar calendar)
    {
        var today = clock.DateOf(now);
        return snooze switch
        {
            Snooze.TenMinutes => now.AddMinutes(10).ToUniversalTime(),
            Snooze.Hour => now.AddHours(1).ToUniversalTime(),
            Snooze.Tomorrow => clock.InstantOf(today.AddDays(1), Morning),
            _ => clock.InstantOf(calendar.WorkdayFrom(DayRange.WeekOf(today).From.AddDays(DaysOfWeek)), Morning),
        };
    }
}
