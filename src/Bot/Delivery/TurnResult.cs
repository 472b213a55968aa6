using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Conversation;

namespace SalesBot.Bot.Delivery;

/// <summary>What came of a message, as it is kept with its inbox entry and returned to whoever waits for it.</summary>
internal sealed record TurnResult(ImmutableArray<TurnReply> Replies, ImmutableArray<ReportedChange> Changes, Asks? Asks);

/// <summary>Something that was answered; the key is that of the outgoing message.</summary>
internal sealed record TurnReply(string Key, string Text, Card? Card);
