using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding;

/// <summary>A customer, and one of its deals where it is known which.</summary>
internal sealed record Focus(CustomerId Customer, DealId? Deal);
