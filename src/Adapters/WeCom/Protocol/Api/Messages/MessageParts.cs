using System.Text.Json.Serialization;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Messages;

/// <summary>What a message says: <c>text</c> and <c>markdown</c>.</summary>
internal sealed record ContentPart(string Content);

/// <summary><c>textcard</c>: title, some lines and a link.</summary>
internal sealed record TextCardPart(string Title, string Description, string Url, [property: JsonPropertyName("btntxt")] string? Button = null);

/// <summary><c>image</c> and <c>file</c>: what was uploaded.</summary>
internal sealed record MediaPart(string MediaId);
