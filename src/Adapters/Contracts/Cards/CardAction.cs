using System.Collections.Immutable;

namespace SalesBot.Adapters.Contracts.Cards;

/// <summary>A button.</summary>
public sealed record CardAction
{
    /// <summary>What it does.</summary>
    public required string Verb { get; init; }

    /// <summary>What it carries; comes back in the press.</summary>
    public ImmutableSortedDictionary<string, string> Data { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>What stands on it, at most 10 characters.</summary>
    public required string Label { get; init; }

    /// <summary>A line beside it where buttons are choices: owner, stage, last progress.</summary>
    public string Hint { get; init; } = "";

    /// <summary>How it stands out.</summary>
    public CardActionStyle Style { get; init; }
}
