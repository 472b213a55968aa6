using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What the person calls a customer: they were asked once whether it is that one, and said yes.</summary>
internal sealed record LearnedName(string Said, CustomerId Customer);
