namespace SalesBot.Bot.Understanding.Dates;

/// <summary>How much time a date in the text means.</summary>
internal enum DatePrecision
{
    /// <summary>A date that cannot be told: 节后, 年后, 改天.</summary>
    Unknown,

    /// <summary>One day.</summary>
    Day,

    /// <summary>A week, Monday to Sunday.</summary>
    Week,

    /// <summary>A whole month.</summary>
    Month,

    /// <summary>A whole quarter, half year or year, or days up to today.</summary>
    Span,
}
