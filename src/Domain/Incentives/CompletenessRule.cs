using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Incentives;

/// <summary>How much the completeness of somebody's data weighs in the month's bonuses.</summary>
/// <param name="Weight">The part of the bonuses that depends on it, 0 to 1.</param>
public sealed record CompletenessRule(decimal Weight)
{
    /// <summary>The rule by which it stands in the ledger.</summary>
    public static readonly RewardRuleId Id = new("completeness");

    /// <summary>What the bonuses lose, zero or less, rounded to the fen.</summary>
    /// <param name="bonus">The bonuses; where they are not above zero, nothing is lost.</param>
    /// <param name="score">How complete the data is, 0 to 1; null where nobody knows, which costs nothing.</param>
    public Money CostOf(Money bonus, decimal? score) =>
        score is not { } known || bonus <= Money.Zero ? Money.Zero : Money.FromYuan(-bonus.Yuan * Weight * (1m - decimal.Clamp(known, 0m, 1m)));
}
