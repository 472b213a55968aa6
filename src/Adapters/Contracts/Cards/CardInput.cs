using System.Collections.Immutable;

namespace SalesBot.Adapters.Contracts.Cards;

/// <summary>Something to fill in.</summary>
public sealed record CardInput
{
    /// <summary>The key under which the value comes back in the press.</summary>
    public required string Key { get; init; }

    /// <summary>Its name.</summary>
    public required string Label { get; init; }

    /// <summary>What may be filled in.</summary>
    public required CardInputKind Kind { get; init; }

    /// <summary>What stands in it at first.</summary>
    public string Value { get; init; } = "";

    /// <summary>Whether the form cannot be sent without it, where the platform can check that.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The values of a choice.</summary>
    public ImmutableArray<CardChoice> Choices { get; init; } = [];

    /// <summary>How to say the same in a chat that has no inputs, such as 「金额改成80万」.</summary>
    public required string Instead { get; init; }

    /// <summary>Whether its button asks for it where nothing was filled in: where a card has no room for <see cref="Instead"/>, that may then be left out.</summary>
    public bool IsAskedFor { get; init; }
}
