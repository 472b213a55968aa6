using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using SalesBot.Adapters.WeCom.Protocol.Api.Messages;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Robots;

/// <summary>A message of a group's webhook robot.</summary>
internal sealed record RobotMessage
{
    [JsonPropertyName("msgtype")]
    public required string MessageType { get; init; }

    public RobotText? Text { get; init; }

    public ContentPart? Markdown { get; init; }

    [JsonPropertyName("markdown_v2")]
    public ContentPart? MarkdownV2 { get; init; }

    public RobotImage? Image { get; init; }

    public MediaPart? File { get; init; }

    /// <summary>Only the types <c>text_notice</c> and <c>news_notice</c>.</summary>
    public JsonElement? TemplateCard { get; init; }
}

/// <summary>Text, and whom it mentions.</summary>
internal sealed record RobotText(string Content, IReadOnlyList<string>? MentionedList = null, IReadOnlyList<string>? MentionedMobileList = null);

/// <summary>A picture, which travels with the message.</summary>
internal sealed record RobotImage(string Base64, [property: JsonPropertyName("md5")] string Md5)
{
    /// <summary>The largest picture, in bytes.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    /// <summary>The picture with its checksum, which is MD5 by WeCom's rule.</summary>
#pragma warning disable CA5351 // It protects nothing: WeCom compares it with what arrived.
    public static RobotImage Of(ReadOnlySpan<byte> picture) => new(Convert.ToBase64String(picture), Convert.ToHexStringLower(MD5.HashData(picture)));
#pragma warning restore CA5351
}
