using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Targets;

/// <summary>What the end of a period may bring.</summary>
/// <param name="Likely">What is signed, and of each open deal the part that its stage promises.</param>
/// <param name="Best">What is signed, and every open deal.</param>
/// <param name="Worst">What is signed.</param>
/// <param name="Deals">How many open deals are to close in the period.</param>
/// <param name="Undated">How many open deals are left out, since nobody said when they are to close.</param>
public sealed record Outlook(Money Likely, Money Best, Money Worst, int Deals, int Undated)
{
    /// <summary>The outlook.</summary>
    /// <param name="achieved">What is signed in the period.</param>
    /// <param name="deals">The deals of those concerned; only open ones count, those that rest do not.</param>
    /// <param name="last">The period's last day.</param>
    /// <param name="odds">How likely a deal is won, from 0 to 1.</param>
    public static Outlook Of(Money achieved, IEnumerable<Deal> deals, DateOnly last, Func<Deal, decimal> odds)
    {
        var (likely, best, count, undated) = (Money.Zero, Money.Zero, 0, 0);
        foreach (var deal in deals.Where(deal => deal.State.Status == DealStatus.Open))
        {
            if (deal.ExpectedClose is not { } close)
            {
                undated++;
            }
            else if (close <= last && deal.Amount is { } amount)
            {
                likely += Money.FromFen((long)decimal.Round(amount.Fen * odds(deal), 0, MidpointRounding.AwayFromZero));
                best += amount;
                count++;
            }
        }

        return new Outlook(achieved + likely, achieved + best, achieved, count, undated);
    }

    /// <summary>How likely a deal of the stage is won where nothing else is known: the further on, the likelier, never certain. 0 for a stage that there is not.</summary>
    public static decimal UsualOdds(Pipeline pipeline, StageId stage) =>
        (decimal)(pipeline.Stages.TakeWhile(other => other.Id != stage).Count() is var place && place < pipeline.Stages.Length ? place + 1 : 0) / (pipeline.Stages.Length + 1);
}
