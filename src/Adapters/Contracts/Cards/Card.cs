using System.Collections.Immutable;

namespace SalesBot.Adapters.Contracts.Cards;

/// <summary>What the bot shows, without saying how: every platform draws it in its own way, and every card has a text form that does the same.</summary>
public sealed record Card
{
    /// <summary>What it is for.</summary>
    public required CardPurpose Purpose { get; init; }

    /// <summary>The conclusion in one line; a platform may show no more than 26 characters of it.</summary>
    public required string Title { get; init; }

    /// <summary>The language that it is worded in, <c>zh-CN</c> or <c>en</c>, for the few words that a platform's drawing adds; null where nobody said.</summary>
    public string? Language { get; init; }

    /// <summary>How it stands out.</summary>
    public CardEmphasis Emphasis { get; init; }

    /// <summary>Its parts.</summary>
    public ImmutableArray<CardSection> Sections { get; init; } = [];

    /// <summary>What can be filled in.</summary>
    public ImmutableArray<CardInput> Inputs { get; init; } = [];

    /// <summary>Its buttons, the main one first; their order is the order of the numbers to answer with.</summary>
    public ImmutableArray<CardAction> Actions { get; init; } = [];

    /// <summary>
    /// What it shows the state of, such as one receipt: a later card of the same key takes this one's place where a platform can change what it has
    /// shown, and follows it elsewhere. Null for a card that stands for itself.
    /// </summary>
    public string? Key { get; init; }

    /// <summary>A last line: until when it can be undone, what it counts.</summary>
    public string Foot { get; init; } = "";
}
