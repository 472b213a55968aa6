using System.Collections.Immutable;

namespace SalesBot.Bot.Tests.Dialogues;

/// <summary>A customer of a dialogue's own.</summary>
internal sealed record DialogueCustomer
{
    public required string Name { get; init; }

    public required string Alias { get; init; }

    public string Owner { get; init; } = "周子涵";

    /// <summary>Its deals: id, title, amount in yuan.</summary>
    public ImmutableSortedDictionary<string, string> Deals { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The names of its contacts, each with a title: 王建国 总经理.</summary>
    public ImmutableArray<string> Contacts { get; init; } = [];
}
