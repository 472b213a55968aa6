using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Staleness;

/// <summary>A deal with what its staleness depends on.</summary>
/// <param name="Deal">The deal.</param>
/// <param name="Tier">Its customer's tier.</param>
public sealed record StaleCase(Deal Deal, Tier Tier);
