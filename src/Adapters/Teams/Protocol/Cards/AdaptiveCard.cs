using System.Text.Json.Serialization;

namespace SalesBot.Adapters.Teams.Protocol.Cards;

/// <summary>An Adaptive Card of version 1.5, the latest that Teams takes from bots: as much of it as cards are drawn with here.</summary>
internal sealed record AdaptiveCard
{
    /// <summary>How an attachment says that it is one.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>Where the format is described.</summary>
    [JsonPropertyName("$schema")]
    public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    /// <summary>Always the same.</summary>
    public string Type { get; } = "AdaptiveCard";

    /// <summary>The version that a client must know.</summary>
    public string Version { get; } = "1.5";

    /// <summary>What a client shows that does not.</summary>
    public required string FallbackText { get; init; }

    /// <summary>What it shows, from top to bottom.</summary>
    public required IReadOnlyList<CardElement> Body { get; init; }

    /// <summary>The buttons at its foot.</summary>
    public IReadOnlyList<AdaptiveAction>? Actions { get; init; }

    /// <summary>What only Teams knows.</summary>
    public CardTeamsPart? Msteams { get; init; }
}
