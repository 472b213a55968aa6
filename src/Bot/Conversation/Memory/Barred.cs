using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>A message that was not recorded, since the customer is somebody else's: it is told once more when they share it.</summary>
internal sealed record Barred(CustomerId Customer, string Text, DateTimeOffset At);
