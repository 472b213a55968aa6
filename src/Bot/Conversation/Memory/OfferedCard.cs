using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;

namespace SalesBot.Bot.Conversation;

/// <summary>The buttons of the card that was last shown, in their order.</summary>
internal sealed record OfferedCard(ImmutableArray<OfferedAction> Actions, DateTimeOffset At)
{
    /// <summary>The card's buttons, known by what stands on them.</summary>
    public static OfferedCard Of(Card card, DateTimeOffset at) =>
        new([.. card.Actions.Select(action => new OfferedAction(action.Verb, action.Data, [action.Label]))], at);
}
