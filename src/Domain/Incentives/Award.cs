using System.Collections.Immutable;

namespace SalesBot.Domain.Incentives;

/// <summary>An award with what it was computed from.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Winners">The members who share it; for <see cref="AwardKind.Team"/>, the groups.</param>
/// <param name="Value">By how much it was won, as its kind says; percent with one decimal.</param>
/// <param name="RunnerUp">The value of the next; null where there is none.</param>
public sealed record Award(AwardKind Kind, ImmutableArray<Guid> Winners, decimal Value, decimal? RunnerUp)
{
    /// <summary>How far the next is behind; null where there is none.</summary>
    public decimal? Distance => Value - RunnerUp;
}
