using System.Globalization;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Days of the Chinese lunar calendar: 初一, 正月十五.</summary>
internal static class LunarDays
{
    private static readonly ChineseLunisolarCalendar Calendar = new();

    /// <summary>The nearest such lunar day in either direction, of any month where none is given; today counts. Null where the calendar does not reach.</summary>
    public static (DateOnly Past, DateOnly Future)? Nearest(DateOnly today, int? lunarMonth, int lunarDay)
    {
        var (past, future) = (Search(today, -1, lunarMonth, lunarDay), Search(today, 1, lunarMonth, lunarDay));
        return past is { } earlier && future is { } later ? (earlier, later) : null;
    }

    private static DateOnly? Search(DateOnly today, int step, int? lunarMonth, int lunarDay)
    {
        var day = today;
        var reach = lunarMonth is null ? 62 : 800;
        for (var i = 0; i < reach; i++, day = day.AddDays(step))
        {
            var time = day.ToDateTime(TimeOnly.MinValue);
            if (time <= Calendar.MinSupportedDateTime || time >= Calendar.MaxSupportedDateTime)
            {
                return null;
            }

            if (Calendar.GetDayOfMonth(time) == lunarDay && (lunarMonth is null || MonthName(time) == lunarMonth))
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The month's number as people say it: in a year with a leap month, those after it count one more. 0 for the leap month.</summary>
    private static int MonthName(DateTime time)
    {
        var month = Calendar.GetMonth(time);
        var leap = Calendar.GetLeapMonth(Calendar.GetYear(time), Calendar.GetEra(time));
        return leap == 0 || month < leap ? month : month == leap ? 0 : month - 1;
    }
}
