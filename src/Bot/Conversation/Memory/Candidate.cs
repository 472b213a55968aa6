using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>A customer or a deal that may be meant.</summary>
internal sealed record Candidate(CustomerId Customer, DealId? Deal);
