using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Leaderboards;

/// <summary>The days that a ranking is of, and those with which it is compared: like for like, so that half a month stands against half of the one before.</summary>
/// <param name="Days">The days.</param>
/// <param name="Before">The days with which they are compared.</param>
/// <param name="IsRunning">Whether they are not over yet; then only as many workdays of the days before are compared as have begun.</param>
public readonly record struct BoardPeriod(DayRange Days, DayRange Before, bool IsRunning)
{
    private const int DaysOfWeek = 7, MonthsOfQuarter = 3, MonthsOfYear = 12;

    /// <summary>The days, seen on a day.</summary>
    /// <param name="days">The days.</param>
    /// <param name="today">The day.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="compared">With which days they are compared; null for those before.</param>
    public static BoardPeriod Of(DayRange days, DateOnly today, WorkCalendar calendar, DayRange? compared = null)
    {
        var before = compared ?? PeriodBefore(days, calendar);
        var isRunning = days.Contains(today) && today < days.To;
        return new BoardPeriod(days, isRunning ? CutLike(before, days.From, today, calendar) : before, isRunning);
    }

    /// <summary>The days before: of a workday the workday before, of a week, month, quarter or year the one before, of the beginning of a month as many workdays of the month before, else as many days.</summary>
    public static DayRange PeriodBefore(DayRange days, WorkCalendar calendar)
    {
        if (days.From == days.To)
        {
            return DayRange.Of(calendar.AddWorkdays(days.From, -1));
        }

        if (days == DayRange.WeekOf(days.From))
        {
            return DayRange.WeekOf(days.From.AddDays(-DaysOfWeek));
        }

        foreach (var months in (int[])[1, MonthsOfQuarter, MonthsOfYear])
        {
            var starts = days.From.Day == 1 && (days.From.Month - 1) % months == 0;
            if (starts && days.To == days.From.AddMonths(months).AddDays(-1))
            {
                return new DayRange(days.From.AddMonths(-months), days.From.AddDays(-1));
            }
        }

        return days.From.Day == 1 && days.To < DayRange.MonthOf(days.From).To
            ? CutLike(DayRange.MonthOf(days.From.AddDays(-1)), days.From, days.To, calendar)
            : new DayRange(days.From.AddDays(days.From.DayNumber - days.To.DayNumber - 1), days.From.AddDays(-1));
    }

    /// <summary>As many workdays of the days as there are from the one day to the other, or all where they have fewer.</summary>
    private static DayRange CutLike(DayRange days, DateOnly from, DateOnly to, WorkCalendar calendar)
    {
        var workdays = calendar.CountWorkdays(from, to);
        var last = workdays == 0 ? days.From.AddDays(to.DayNumber - from.DayNumber) : calendar.AddWorkdays(days.From.AddDays(-1), workdays);
        return new DayRange(days.From, last < days.To ? last : days.To);
    }
}
