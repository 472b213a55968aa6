namespace SalesBot.Bot.Conversation;

/// <summary>Thresholds of work are to be on, or off.</summary>
/// <param name="IsOn">Which.</param>
/// <param name="Group">The words that name the group for which; empty for the whole company.</param>
internal sealed record ProcessSwitchOrder(bool IsOn, string Group = "");
