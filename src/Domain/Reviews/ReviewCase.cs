using System.Collections.Immutable;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;

namespace SalesBot.Domain.Reviews;

/// <summary>A deal with what a review looks at.</summary>
/// <param name="Deal">The deal.</param>
/// <param name="Standing">Whether it moves.</param>
/// <param name="Age">How long it has been in its stage.</param>
/// <param name="AmountBefore">What it was worth at the last review; null where nobody had said, or it is newer.</param>
/// <param name="Unmet">The entry criteria of its stage that it does not meet.</param>
public sealed record ReviewCase(Deal Deal, StaleStanding Standing, StageAge Age, Money? AmountBefore, ImmutableArray<EntryCriterion> Unmet);
