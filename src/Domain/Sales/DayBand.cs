using System.Globalization;

namespace SalesBot.Domain.Sales;

/// <summary>How many days something usually takes, both ends included.</summary>
public readonly record struct DayBand
{
    private const int LongestDays = 1000;

    /// <summary>A band of days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The band is negative or ends before it begins.</exception>
    public DayBand(int from, int to)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        (From, To) = (from, to);
    }

    /// <summary>The band that somebody writes, such as <c>5-8</c>, <c>5到8天</c> or <c>7</c>; null where it is none.</summary>
    public static DayBand? Find(string text)
    {
        var parts = text.Trim().TrimEnd('天').Split('-', '–', '—', '~', '～', '到', '至');
        return parts.Length <= 2
            && int.TryParse(parts[0], NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var from)
            && int.TryParse(parts[^1], NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var to)
            && from <= to && to is > 0 and <= LongestDays
                ? new DayBand(from, to)
                : null;
    }

    /// <summary>The fewest days.</summary>
    public int From { get; }

    /// <summary>The most days.</summary>
    public int To { get; }
}
