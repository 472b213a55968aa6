using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Conversation;

namespace SalesBot.Bot.Schedules;

/// <summary>Something that somebody is told without having asked just now.</summary>
/// <param name="To">Who, where and in which language.</param>
/// <param name="Key">The unique key under which it goes out.</param>
/// <param name="Kind">Why it is said.</param>
/// <param name="Card">What is said.</param>
/// <param name="Offered">The buttons with the names by which they are known; default for what stands on them.</param>
internal sealed record Tidings(Reached To, string Key, OutgoingKind Kind, Card Card, ImmutableArray<OfferedAction> Offered = default)
{
    /// <summary>The card as text.</summary>
    public string Text { get; } = TextTwin.Of(Card, To.Words);

    /// <summary>Until when it is held back, UTC; null where it goes out at once.</summary>
    public DateTimeOffset? HeldUntil { get; init; }

    /// <summary>What follows the card: a file, or where the chat shows none, its text.</summary>
    public Reply? Attached { get; init; }
}
