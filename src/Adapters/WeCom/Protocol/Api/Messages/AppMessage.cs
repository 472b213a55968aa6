using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Messages;

/// <summary>A message of the app to members.</summary>
internal sealed record AppMessage
{
    /// <summary>The longest time within which a request that is the same byte for byte is not delivered again.</summary>
    public static readonly TimeSpan LongestDuplicateCheck = TimeSpan.FromSeconds(14_400);

    /// <summary>The recipients' userids, joined by <c>|</c>.</summary>
    [JsonPropertyName("touser")]
    public required string ToUser { get; init; }

    [JsonPropertyName("agentid")]
    public required int AgentId { get; init; }

    [JsonPropertyName("msgtype")]
    public required string MessageType { get; init; }

    public ContentPart? Text { get; init; }

    public ContentPart? Markdown { get; init; }

    [JsonPropertyName("textcard")]
    public TextCardPart? TextCard { get; init; }

    public JsonElement? TemplateCard { get; init; }

    public MediaPart? Image { get; init; }

    public MediaPart? File { get; init; }

    /// <summary>1, so that what may have been delivered can be sent once more.</summary>
    public int EnableDuplicateCheck { get; init; } = 1;

    /// <summary>In seconds.</summary>
    public int DuplicateCheckInterval { get; init; } = (int)LongestDuplicateCheck.TotalSeconds;
}
