using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Organisation;

namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>Something that the bot says, worded and ready to be drawn.</summary>
public sealed record OutgoingMessage
{
    /// <summary>The longest key, in UTF-16 units.</summary>
    public const int KeyMaxLength = 200;

    /// <summary>Names the cause and is unique, so that a cause that comes twice speaks once: <c>reply/{platform}/{message id}/0</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Why it is said.</summary>
    public required OutgoingKind Kind { get; init; }

    /// <summary>Where it is said.</summary>
    public required ChatAddress Chat { get; init; }

    /// <summary>For whom; null for everybody in a group.</summary>
    public MemberId? To { get; init; }

    /// <summary>Whom it calls by name in a group, in the form that makes the platform tell them.</summary>
    public ImmutableArray<ChatMention> Mentions { get; init; } = [];

    /// <summary>When it was said, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Until when it is held back, UTC; null where it goes out at once. Nothing that is said meanwhile in the chat waits for it.</summary>
    public DateTimeOffset? HeldUntil { get; init; }

    /// <summary>The card; null where a line of text is all.</summary>
    public Card? Card { get; init; }

    /// <summary>The handle of the pressed card whose place this takes (<see cref="CardPress.Handle"/>); where the platform no longer can, it follows as a message of its own. Without a <see cref="Card"/> it is only a few words in place of the buttons, and is not sent otherwise.</summary>
    public string? Replaces { get; init; }

    /// <summary>Whether it is said in place of <see cref="Replaces"/> or not at all: what has changed about a card that nobody pressed is no message of its own.</summary>
    public bool OnlyInPlace { get; init; }

    /// <summary>Whether nothing is said where the card cannot be changed.</summary>
    public bool IsDroppedElsewhere => OnlyInPlace || IsLabelOnly;

    /// <summary>Whether it is only a few words in place of a pressed card's buttons: what is said stands in another message.</summary>
    public bool IsLabelOnly => Replaces is not null && Card is null;

    /// <summary>The file that is sent, in place of <see cref="Text"/> where the platform can send it, and of nothing else.</summary>
    public OutgoingFile? File { get; init; }

    /// <summary>The same as text, with numbers to answer with; for a file, what a chat reads that cannot show it.</summary>
    public required string Text { get; init; }
}
