using System.Collections.Immutable;

namespace SalesBot.Adapters.Contracts.Cards;

/// <summary>A part of a card about one thing, such as one deal of several.</summary>
public sealed record CardSection
{
    /// <summary>What it is about; empty where the card's title says it.</summary>
    public string Title { get; init; } = "";

    /// <summary>How it stands out.</summary>
    public CardEmphasis Emphasis { get; init; }

    /// <summary>Named values.</summary>
    public ImmutableArray<CardFact> Facts { get; init; } = [];

    /// <summary>How far along things are.</summary>
    public ImmutableArray<CardProgress> Progress { get; init; } = [];

    /// <summary>The rows of a ranking, the first first.</summary>
    public ImmutableArray<CardRow> Rows { get; init; } = [];

    /// <summary>Sentences below them.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
