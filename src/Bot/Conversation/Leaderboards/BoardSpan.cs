namespace SalesBot.Bot.Conversation;

/// <summary>Which days a ranking is of that comes again and again. The numbers are kept.</summary>
internal enum BoardSpan
{
    /// <summary>The day on which it comes.</summary>
    Day = 0,

    /// <summary>Its week.</summary>
    Week = 1,

    /// <summary>Its month.</summary>
    Month = 2,

    /// <summary>Its quarter.</summary>
    Quarter = 3,

    /// <summary>Its year.</summary>
    Year = 4,

    /// <summary>The day before.</summary>
    DayBefore = 5,

    /// <summary>The week before.</summary>
    WeekBefore = 6,

    /// <summary>The month before.</summary>
    MonthBefore = 7,

    /// <summary>The quarter before.</summary>
    QuarterBefore = 8,
}
