using System.Collections.Immutable;

namespace SalesBot.Bot.Conversation;

/// <summary>The buttons of the card that was last shown, in their order.</summary>
internal sealed record OfferedCard(ImmutableArray<OfferedAction> Actions, DateTimeOffset At);
