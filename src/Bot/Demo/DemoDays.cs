namespace SalesBot.Bot.Demo;

/// <summary>Keeps the demo company's history on working days.</summary>
internal static class DemoDays
{
    /// <summary>The day itself, or the Friday before its weekend.</summary>
    public static DateOnly OnOrBefore(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(-2),
        _ => day,
    };

    /// <summary>So many days ago, but in this month: where that was in another, its first weekday, and before there was one, today.</summary>
    public static DateOnly InThisMonth(DateOnly today, int daysAgo)
    {
        var (day, first) = (OnOrBefore(today.AddDays(-daysAgo)), new DateOnly(today.Year, today.Month, 1));
        return day >= first ? day : OnOrAfter(first) is var weekday && weekday <= today ? weekday : today;
    }

    /// <summary>The day itself, or the Monday after its weekend.</summary>
    public static DateOnly OnOrAfter(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };
}
