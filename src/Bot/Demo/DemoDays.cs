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

    /// <summary>The day itself, or the Monday after its weekend.</summary>
    public static DateOnly OnOrAfter(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };
}
