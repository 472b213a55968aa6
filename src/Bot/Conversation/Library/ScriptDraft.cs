using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What somebody is about to share.</summary>
/// <param name="Topic">What it is about; empty where nobody said.</param>
/// <param name="Text">What one says or does; empty while it is still to be told.</param>
/// <param name="Deal">The deal that was won by it.</param>
/// <param name="At">When it was last worked on.</param>
internal sealed record ScriptDraft(string Topic, string Text, DealId? Deal, DateTimeOffset At);
