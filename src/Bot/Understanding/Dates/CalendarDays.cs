namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Weeks, months, quarters and the like around a day; a week runs Monday to Sunday.</summary>
internal static class CalendarDays
{
    /// <summary>The Monday of the day's week.</summary>
    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The week that many weeks away.</summary>
    public static Period Week(DateOnly today, int away)
    {
        var monday = Monday(today).AddDays(7 * away);
        return new Period(monday, monday.AddDays(6));
    }

    /// <summary>The month that many months away.</summary>
    public static Period Month(DateOnly today, int away)
    {
        var first = new DateOnly(today.Year, today.Month, 1).AddMonths(away);
        return new Period(first, first.AddMonths(1).AddDays(-1));
    }

    /// <summary>The quarter that many quarters away.</summary>
    public static Period Quarter(DateOnly today, int away)
    {
        var first = new DateOnly(today.Year, ((today.Month - 1) / 3 * 3) + 1, 1).AddMonths(3 * away);
        return new Period(first, first.AddMonths(3).AddDays(-1));
    }

    /// <summary>The year that many years away.</summary>
    public static Period Year(DateOnly today, int away) => new(new DateOnly(today.Year + away, 1, 1), new DateOnly(today.Year + away, 12, 31));

    /// <summary>The day, or the last day of that month where the month is shorter; null where there is no such month or day.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is < 2000 or > 2100 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) ? null : new DateOnly(year, month, day);

    /// <summary>The nearest such weekday in either direction; today counts.</summary>
    public static (DateOnly Past, DateOnly Future) Nearest(DateOnly today, int weekdayFromMonday)
    {
        var ahead = (weekdayFromMonday - (((int)today.DayOfWeek + 6) % 7) + 7) % 7;
        return (today.AddDays(ahead == 0 ? 0 : ahead - 7), today.AddDays(ahead));
    }

    /// <summary>The nearest such day of a month in either direction; today counts. Null where no month near has it.</summary>
    public static (DateOnly Past, DateOnly Future)? NearestDayOfMonth(DateOnly today, int day)
    {
        DateOnly? past = null, future = null;
        for (var away = 0; away <= 2 && (past is null || future is null); away++)
        {
            var before = Month(today, -away).From;
            var after = Month(today, away).From;
            past ??= Day(before.Year, before.Month, day) is { } p && p <= today ? p : null;
            future ??= Day(after.Year, after.Month, day) is { } f && f >= today ? f : null;
        }

        return past is { } earlier && future is { } later ? (earlier, later) : null;
    }

    /// <summary>The nearest such day of the year in either direction; today counts. Null where there is no such day.</summary>
    public static (DateOnly Past, DateOnly Future)? NearestDayOfYear(DateOnly today, int month, int day)
    {
        DateOnly? past = null, future = null;
        for (var away = 0; away <= 4 && (past is null || future is null); away++)
        {
            past ??= Day(today.Year - away, month, day) is { } p && p <= today ? p : null;
            future ??= Day(today.Year + away, month, day) is { } f && f >= today ? f : null;
        }

        return past is { } earlier && future is { } later ? (earlier, later) : null;
    }

    /// <summary>The nearest such month in either direction; the present month counts.</summary>
    public static (Period Past, Period Future) NearestMonth(DateOnly today, int month)
    {
        var ahead = (month - today.Month + 12) % 12;
        return (Month(today, ahead == 0 ? 0 : ahead - 12), Month(today, ahead));
    }
}
