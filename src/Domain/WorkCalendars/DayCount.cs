namespace SalesBot.Domain.WorkCalendars;

/// <summary>Which days count where days are counted. Whoever reads the number is told.</summary>
public enum DayCount
{
    /// <summary>Every day.</summary>
    Calendar,

    /// <summary>Days that are worked.</summary>
    Workdays,
}
