using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>Some events in the order in which they were stored.</summary>
/// <param name="Events">The events.</param>
/// <param name="Last">The place of the last of them in that order; the next page begins behind it.</param>
public sealed record EventPage(IReadOnlyList<SalesEvent> Events, long Last);
