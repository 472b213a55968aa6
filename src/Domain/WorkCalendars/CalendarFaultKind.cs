namespace SalesBot.Domain.WorkCalendars;

/// <summary>What is wrong with a year of working days.</summary>
public enum CalendarFaultKind
{
    /// <summary>It names no day off at all.</summary>
    Empty,

    /// <summary>It does not say where it is from.</summary>
    NoSource,

    /// <summary>A day lies neither in the year nor in the last week before it.</summary>
    OutsideTheYear,

    /// <summary>A holiday ends before it begins, or is longer than any has been.</summary>
    BadHoliday,

    /// <summary>A day makes up for others although it would be worked anyway.</summary>
    NotARestDay,

    /// <summary>A day is both off and worked.</summary>
    OffAndWorked,

    /// <summary>A day is named twice.</summary>
    Repeated,

    /// <summary>More working days are lost than any year has lost.</summary>
    TooManyDaysOff,
}
