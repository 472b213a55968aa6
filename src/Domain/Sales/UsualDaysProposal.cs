namespace SalesBot.Domain.Sales;

/// <summary>Proposes how long a stage usually lasts, from the company's own closed deals.</summary>
public static class UsualDaysProposal
{
    /// <summary>The fewest stays from which something may be concluded.</summary>
    public const int LeastStays = 20;

    private const int Quarters = 4;

    /// <summary>The middle half of the stays; null where there are fewer than <see cref="LeastStays"/>.</summary>
    /// <param name="days">How many days each stay in the stage lasted.</param>
    public static DayBand? Of(IEnumerable<int> days)
    {
        var sorted = days.Order().ToList();
        if (sorted.Count < LeastStays)
        {
            return null;
        }

        var (first, last) = ((sorted.Count - 1) / Quarters, (((sorted.Count - 1) * (Quarters - 1)) + Quarters - 1) / Quarters);
        return new DayBand(sorted[first], sorted[last]);
    }
}
