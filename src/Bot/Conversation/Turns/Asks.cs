using System.Collections.Immutable;

namespace SalesBot.Bot.Conversation;

/// <summary>What the bot needs to know to go on.</summary>
/// <param name="About"><c>customer</c>, <c>deal</c>, <c>confirm</c> or <c>slot</c>.</param>
/// <param name="Choices">What can be answered; each may be sent back as text.</param>
internal sealed record Asks(string About, ImmutableArray<string> Choices);
