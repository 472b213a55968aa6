namespace SalesBot.Domain.Sales;

/// <summary>After how many days without progress this one deal is stale, in place of the company's rules; which days count stays the company's.</summary>
/// <param name="YellowAfter">From how many days on it is yellow.</param>
/// <param name="RedAfter">Above how many days it is red.</param>
/// <param name="Reason">Why.</param>
public sealed record Cadence(int YellowAfter, int RedAfter, string Reason)
{
    /// <summary>The most days that may be set.</summary>
    public const int LongestDays = 365;

    // Five of seven, as the company's own days are.
    private const int NoticeOf = 7;
    private const int NoticeAt = 5;

    /// <summary>Red after so many days, and yellow as early before as by the standard.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no such days.</exception>
    public static Cadence RedAfterDays(int days, string reason)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, LongestDays);
        return new Cadence(YellowFor(days), days, reason);
    }

    /// <summary>From how many days on a deal is yellow that is red after so many.</summary>
    public static int YellowFor(int redAfter) => Math.Max(1, redAfter * NoticeAt / NoticeOf);
}
