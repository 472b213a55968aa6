using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Staleness;

/// <summary>Other limits for some deals; what is null does not matter.</summary>
/// <param name="Limits">The limits.</param>
/// <param name="Stage">Deals in this stage.</param>
/// <param name="Tier">Deals with customers of this tier.</param>
/// <param name="AmountFrom">Deals worth at least so much; one whose amount nobody knows is not.</param>
public sealed record SpecialLimits(StaleLimits Limits, StageId? Stage = null, Tier? Tier = null, Money? AmountFrom = null)
{
    /// <summary>Whether they are meant for the deal.</summary>
    public bool Fit(Deal deal, Tier tier) =>
        (Stage is not { } stage || deal.Position.Stage == stage)
        && (Tier is not { } wanted || tier == wanted)
        && (AmountFrom is not { } least || (deal.Amount is { } amount && amount >= least));
}
