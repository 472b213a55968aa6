using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesBot.Adapters.Contracts.Cards;

namespace SalesBot.Bot.Conversation;

/// <summary>The buttons of the card that was last shown, in their order.</summary>
internal sealed record OfferedCard(ImmutableArray<OfferedAction> Actions, DateTimeOffset At)
{
    /// <summary>Whether something without buttons was said since.</summary>
    public bool IsPassed { get; init; }

    /// <summary>Whether something was said since that is more than small talk.</summary>
    public bool IsInterrupted { get; init; }

    /// <summary>The number in answer to which it was shown: typed twice in a hurry, it must not take back what it did.</summary>
    public int? Follows { get; init; }

    /// <summary>Whether it was shown to a whole group.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Whether a number still means a button: one that was meant for something said later must not take back what was recorded before.</summary>
    [JsonIgnore]
    public bool HasNumbers => !IsPassed || Actions.All(action => action.Verb is not Verbs.Undo);

    /// <summary>Whether some of the buttons are rows of a brief or list.</summary>
    [JsonIgnore]
    public bool HasRows => Actions.Any(action => action.IsRow);

    /// <summary>The card's buttons, known by what stands on them.</summary>
    public static OfferedCard Of(Card card, DateTimeOffset at) =>
        new([.. card.Actions.Select(action => new OfferedAction(action.Verb, action.Data, [action.Label]))], at);
}
