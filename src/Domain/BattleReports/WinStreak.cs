using SalesBot.Domain.Organisation;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.BattleReports;

/// <summary>Somebody has won something in each of several weeks in a row.</summary>
/// <param name="Member">Who.</param>
/// <param name="Weeks">How many weeks.</param>
public sealed record WinStreak(MemberId Member, int Weeks)
{
    /// <summary>From how many weeks on it is worth a word.</summary>
    public const int Least = 3;

    private const int DaysOfWeek = 7;

    /// <summary>How many weeks in a row had a win, up to the day's week, which is still open: without one it does not break the row. Weeks in which nobody worked do not either.</summary>
    /// <param name="winDays">The days of the member's wins.</param>
    /// <param name="day">The day.</param>
    /// <param name="calendar">The company's days.</param>
    public static int WeeksUpTo(IEnumerable<DateOnly> winDays, DateOnly day, WorkCalendar calendar)
    {
        var weeks = winDays.Where(win => win <= day).Select(win => DayRange.WeekOf(win).From).ToHashSet();
        var monday = DayRange.WeekOf(day).From;
        var streak = weeks.Contains(monday) ? 1 : 0;
        while (weeks.Count > streak)
        {
            monday = monday.AddDays(-DaysOfWeek);
            if (weeks.Contains(monday))
            {
                streak++;
            }
            else if (calendar.CountWorkdays(monday, monday.AddDays(DaysOfWeek - 1)) > 0)
            {
                break;
            }
        }

        return streak;
    }
}
