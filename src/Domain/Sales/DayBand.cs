namespace SalesBot.Domain.Sales;

/// <summary>How many days something usually takes, both ends included.</summary>
public readonly record struct DayBand
{
    /// <summary>A band of days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The band is negative or ends before it begins.</exception>
    public DayBand(int from, int to)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        (From, To) = (from, to);
    }

    /// <summary>The fewest days.</summary>
    public int From { get; }

    /// <summary>The most days.</summary>
    public int To { get; }
}
