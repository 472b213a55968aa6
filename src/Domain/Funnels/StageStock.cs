using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Funnels;

/// <summary>The open deals that stand in a stage.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Deals">How many.</param>
/// <param name="Amount">What they are worth together, as far as anybody has said.</param>
/// <param name="Unpriced">Of how many nobody has said what they are worth.</param>
public sealed record StageStock(Stage Stage, int Deals, Money Amount, int Unpriced)
{
    /// <summary>The stock of every stage, in the pipeline's order; a deal in a stage that the pipeline does not have is left out.</summary>
    public static ImmutableArray<StageStock> Of(Pipeline pipeline, IEnumerable<Deal> deals)
    {
        var standing = deals.Where(deal => deal.IsOpen).ToLookup(deal => deal.Position.Stage);
        return
        [
            .. pipeline.Stages.Select(stage => new StageStock(
                stage,
                standing[stage.Id].Count(),
                standing[stage.Id].Aggregate(Money.Zero, (sum, deal) => sum + (deal.Amount ?? Money.Zero)),
                standing[stage.Id].Count(deal => deal.Amount is null))),
        ];
    }
}
