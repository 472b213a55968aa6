using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>A deal that may have been silent for too long.</summary>
/// <param name="Deal">The deal.</param>
/// <param name="Owner">Whose it is.</param>
public sealed record SilentDeal(DealId Deal, MemberId Owner);
