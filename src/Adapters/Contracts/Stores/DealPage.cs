using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>Some of the deals that a query finds, the most urgent first (earliest expected close; newest close for won and lost).</summary>
/// <param name="Deals">The deals of this page.</param>
/// <param name="Count">How many there are in all.</param>
/// <param name="Total">The sum of all their amounts.</param>
public sealed record DealPage(ImmutableArray<Deal> Deals, int Count, Money Total);
