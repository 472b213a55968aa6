using System.Collections.Immutable;

namespace SalesBot.Bot.Tests.Dialogues;

/// <summary>A conversation as it is to go, from a data file.</summary>
internal sealed record Dialogue
{
    /// <summary>What it shows, as a sentence.</summary>
    public required string Name { get; init; }

    /// <summary><c>zh</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "zh";

    /// <summary>Customers besides those of <see cref="Conversation.ChatScript"/>.</summary>
    public ImmutableArray<DialogueCustomer> Customers { get; init; } = [];

    /// <summary>What happens.</summary>
    public required ImmutableArray<DialogueStep> Steps { get; init; }
}
