using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What was last talked of, and when.</summary>
internal sealed record FocusMemory(CustomerId Customer, DealId? Deal, DateTimeOffset At);
