using System.Globalization;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Days of the Chinese lunar calendar: 初一, 正月十五.</summary>
internal static class LunarDays
{
    private const int LongestSearch = 62;

    private static readonly ChineseLunisolarCalendar Calendar = new();

    /// <summary>The nearest such lunar day in either direction, of any month where none is given; today counts. Null where there is no such day near.</summary>
    public static (DateOnly Past, DateOnly Future)? Nearest(DateOnly today, int? lunarMonth, int lunarDay)
    {
        var (past, future) = lunarMonth is { } month ? NearestInYears(today, month, lunarDay) : (Search(today, -1, lunarDay), Search(today, 1, lunarDay));
        return past is { } earlier && future is { } later ? (earlier, later) : null;
    }

    private static (DateOnly? Past, DateOnly? Future) NearestInYears(DateOnly today, int month, int day)
    {
        (DateOnly? past, DateOnly? future) = (null, null);
        for (var year = today.Year - 2; year <= today.Year + 1; year++)
        {
            if (DayOf(year, month, day) is { } found)
            {
                past = found <= today ? found : past;
                future ??= found >= today ? found : null;
            }
        }

        return (past, future);
    }

    /// <summary>The day of that lunar year; null where its month is shorter. Months are numbered as people say them: a leap month has no number.</summary>
    private static DateOnly? DayOf(int year, int month, int day)
    {
        var leap = Calendar.GetLeapMonth(year);
        var ordinal = leap > 0 && month >= leap ? month + 1 : month;
        return day <= Calendar.GetDaysInMonth(year, ordinal) ? DateOnly.FromDateTime(Calendar.ToDateTime(year, ordinal, day, 0, 0, 0, 0)) : null;
    }

    private static DateOnly? Search(DateOnly today, int step, int lunarDay)
    {
        for (var (i, day) = (0, today); i < LongestSearch; i++, day = day.AddDays(step))
        {
            if (Calendar.GetDayOfMonth(day.ToDateTime(TimeOnly.MinValue)) == lunarDay)
            {
                return day;
            }
        }

        return null;
    }
}
