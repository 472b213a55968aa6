using System.Collections.Immutable;
using SalesBot.Bot.Conversation;

namespace SalesBot.Bot.Delivery;

/// <summary>What came of a message, as it is kept with its inbox entry and returned to whoever waits for it.</summary>
internal sealed record TurnResult(ImmutableArray<TurnReply> Replies, ImmutableArray<ReportedChange> Changes, Asks? Asks);
