using System.Text.Json;
using System.Text.Json.Serialization;
using SalesBot.Adapters.WeCom.Protocol.Api.Messages;

namespace SalesBot.Adapters.WeCom.Protocol.Api.AiBot;

/// <summary>What is said at an answering address: markdown, or in a person's own chat a card.</summary>
internal sealed record ResponseUrlRequest
{
    [JsonPropertyName("msgtype")]
    public required string MessageType { get; init; }

    public ContentPart? Markdown { get; init; }

    public JsonElement? TemplateCard { get; init; }
}
