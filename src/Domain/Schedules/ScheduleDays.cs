namespace SalesBot.Domain.Schedules;

/// <summary>On which days something comes. The clock goes every day, and this is the gate: «Monday to Friday» would miss each Saturday that is worked.</summary>
public enum ScheduleDays
{
    /// <summary>Every day.</summary>
    EveryDay,

    /// <summary>Days that are worked.</summary>
    Workdays,

    /// <summary>The first workday of each week: Monday, or the next day of that week that is worked; a week off has none.</summary>
    WeekStart,

    /// <summary>The first workday of each month.</summary>
    MonthStart,

    /// <summary>The last workday of each week: Friday, or the next day before or after it in that week; a week off has none.</summary>
    WeekEnd,
}
