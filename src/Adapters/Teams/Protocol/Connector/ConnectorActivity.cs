using System.Text.Json;
using SalesBot.Adapters.Teams.Protocol.Cards;

namespace SalesBot.Adapters.Teams.Protocol.Connector;

/// <summary>A message to be sent. Text and a card never stand in one: Teams would make two of it, and name neither.</summary>
internal sealed record ConnectorActivity
{
    public string Type { get; init; } = "message";

    public ConnectorAccount? From { get; init; }

    public ConnectorConversation? Conversation { get; init; }

    /// <summary><c>markdown</c> or <c>plain</c>, where there is text.</summary>
    public string? TextFormat { get; init; }

    public string? Text { get; init; }

    /// <summary>What is notified of it.</summary>
    public string? Summary { get; init; }

    /// <summary>Who is called by name in the text.</summary>
    public IReadOnlyList<CardMention>? Entities { get; init; }

    public IReadOnlyList<ConnectorAttachment>? Attachments { get; init; }
}

/// <summary>Somebody: a person or a bot.</summary>
internal sealed record ConnectorAccount(string Id, string? Name = null);

/// <summary>Where it is said.</summary>
internal sealed record ConnectorConversation(string Id);

/// <summary>A card, or a picture.</summary>
internal sealed record ConnectorAttachment(string ContentType)
{
    public string? ContentUrl { get; init; }

    public JsonElement? Content { get; init; }

    public string? Name { get; init; }
}
