namespace SalesBot.Domain.Completeness;

/// <summary>How complete somebody's deals are: the mean over the deals, each of which weighs the same.</summary>
/// <param name="Deals">How many deals were looked at; at least one.</param>
/// <param name="Missing">How many things are missing in all of them.</param>
/// <param name="Percent">The score, 0 to 100, rounded down: 100 only where nothing is missing.</param>
public readonly record struct CompletenessScore(int Deals, int Missing, int Percent)
{
    /// <summary>The score of these deals; null where there is none, for who has no deals is neither good nor bad.</summary>
    /// <param name="deals">The deals that count: open ones that do not rest (<see cref="CompletenessRules.Counts"/>).</param>
    public static CompletenessScore? Of(IReadOnlyCollection<DealCompleteness> deals)
    {
        if (deals.Count == 0)
        {
            return null;
        }

        // Summed as exact parts, so that rounding each deal down does not add up.
        var sum = deals.Sum(deal => 100m * deal.Due.Count(item => item.IsFilled) / deal.Due.Length);
        var missing = deals.Sum(deal => deal.Missing.Count());
        var percent = (int)decimal.Floor(sum / deals.Count);
        return new CompletenessScore(deals.Count, missing, missing > 0 ? Math.Min(percent, 99) : 100);
    }
}
