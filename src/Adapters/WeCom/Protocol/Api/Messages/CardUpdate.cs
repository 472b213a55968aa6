using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Messages;

/// <summary>Puts something in the place of a card, in the copies of some members.</summary>
internal sealed record CardUpdate
{
    [JsonPropertyName("userids")]
    public required IReadOnlyList<string> UserIds { get; init; }

    [JsonPropertyName("agentid")]
    public required int AgentId { get; init; }

    /// <summary>Of the card's message or of the press.</summary>
    public required string ResponseCode { get; init; }

    /// <summary>One grey label in the place of all buttons; or else <see cref="TemplateCard"/>.</summary>
    public ButtonPart? Button { get; init; }

    /// <summary>A whole new card.</summary>
    public JsonElement? TemplateCard { get; init; }

    /// <summary>What the buttons become.</summary>
    internal sealed record ButtonPart(string ReplaceName);
}
