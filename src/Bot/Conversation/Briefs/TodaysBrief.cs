using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;

namespace SalesBot.Bot.Conversation;

/// <summary>The brief of somebody's day as it stands, with what its numbers mean.</summary>
internal sealed record TodaysBrief(Card Card, ImmutableArray<OfferedAction> Offered);
