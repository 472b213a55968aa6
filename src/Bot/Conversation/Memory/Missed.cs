namespace SalesBot.Bot.Conversation;

/// <summary>How many messages in a row were not understood, and when the last one was.</summary>
internal sealed record Missed(int Count, DateTimeOffset At);
