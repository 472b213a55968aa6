using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Forecasts;

/// <summary>What one open deal brings to a forecast.</summary>
/// <param name="Case">The deal.</param>
/// <param name="Chance">How likely its stage is.</param>
/// <param name="Doubts">Why it is believed less than that.</param>
/// <param name="Probability">How likely it is after all, 0 to 1.</param>
public sealed record ForecastLine(ForecastCase Case, StageChance Chance, ForecastDoubts Doubts, decimal Probability)
{
    private const decimal Percent = 100m;

    /// <summary>What its owner says: the whole amount; nothing where nobody has said one.</summary>
    public Money Stated => Case.Deal.Amount ?? Money.Zero;

    /// <summary>What the evidence says: the amount times the probability, to the fen.</summary>
    public Money Weighted => Money.FromYuan(Stated.Yuan * Probability);

    /// <summary>What the one says more than the other; never negative.</summary>
    public Money Gap => Stated - Weighted;

    /// <summary>The line of a deal on a day.</summary>
    public static ForecastLine Of(ForecastCase open, StageOdds odds, ForecastRules rules, DateOnly today)
    {
        var chance = odds[open.Deal.Position.Stage];
        var doubts = (open.Unmet.IsEmpty ? ForecastDoubts.None : ForecastDoubts.Unmet)
            | (open.IsStale ? ForecastDoubts.Stale : ForecastDoubts.None)
            | (open.Deal.ExpectedClose < today ? ForecastDoubts.Overdue : ForecastDoubts.None);
        var probability = chance.Probability * Left(ForecastDoubts.Unmet, rules.UnmetPercent) * Left(ForecastDoubts.Stale, rules.StalePercent) * Left(ForecastDoubts.Overdue, rules.OverduePercent);
        return new ForecastLine(open, chance, doubts, probability);

        decimal Left(ForecastDoubts doubt, int percent) => (doubts & doubt) == ForecastDoubts.None ? 1 : percent / Percent;
    }
}
