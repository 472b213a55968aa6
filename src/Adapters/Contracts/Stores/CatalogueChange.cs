using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>A customer or deal as it is after some change.</summary>
/// <param name="Customer">The customer, or null where it is a deal.</param>
/// <param name="Deal">The deal, or null where it is a customer.</param>
public sealed record CatalogueChange(Customer? Customer, Deal? Deal);
