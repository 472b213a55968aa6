using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Conversation;

namespace SalesBot.Bot.Schedules;

/// <summary>What somebody is told.</summary>
/// <param name="Card">The card.</param>
/// <param name="Offered">The buttons with the names by which they are known; default for what stands on them.</param>
internal sealed record WrittenNotice(Card Card, ImmutableArray<OfferedAction> Offered = default);
