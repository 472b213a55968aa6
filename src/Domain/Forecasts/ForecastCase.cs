using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Forecasts;

/// <summary>An open deal with what a forecast looks at.</summary>
/// <param name="Deal">The deal.</param>
/// <param name="IsStale">Whether it has not moved for so long that it is red.</param>
/// <param name="Unmet">The entry criteria of its stage that it does not meet.</param>
public sealed record ForecastCase(Deal Deal, bool IsStale, ImmutableArray<EntryCriterion> Unmet);
