using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What a search has found by names.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Deal">The deal whose title was found; null where the customer was, with all its deals.</param>
/// <param name="NamesCustomer">Whether what was typed names the customer or the deal's number, so that it may be told whose it is.</param>
internal sealed record DealMatch(CustomerId Customer, DealId? Deal, bool NamesCustomer);
