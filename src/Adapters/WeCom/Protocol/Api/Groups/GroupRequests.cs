using System.Text.Json.Serialization;
using SalesBot.Adapters.WeCom.Protocol.Api.Messages;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Groups;

/// <summary>Makes a group chat.</summary>
/// <param name="Name">At most 50 characters.</param>
/// <param name="Owner">Who owns it.</param>
/// <param name="UserList">2 to 2,000 members.</param>
/// <param name="ChatId">Its id to be, at most 32 letters and digits; null for one of WeCom's making.</param>
internal sealed record GroupCreation(
    string Name,
    string Owner,
    [property: JsonPropertyName("userlist")] IReadOnlyList<string> UserList,
    [property: JsonPropertyName("chatid")] string? ChatId = null);

/// <summary>Changes a group chat; what is null stays.</summary>
internal sealed record GroupChange([property: JsonPropertyName("chatid")] string ChatId)
{
    public string? Name { get; init; }

    public string? Owner { get; init; }

    public IReadOnlyList<string>? AddUserList { get; init; }

    public IReadOnlyList<string>? DelUserList { get; init; }
}

/// <summary>A message into a group chat: the app's types without template cards.</summary>
internal sealed record GroupMessage
{
    [JsonPropertyName("chatid")]
    public required string ChatId { get; init; }

    [JsonPropertyName("msgtype")]
    public required string MessageType { get; init; }

    public ContentPart? Text { get; init; }

    public ContentPart? Markdown { get; init; }

    [JsonPropertyName("textcard")]
    public TextCardPart? TextCard { get; init; }

    public MediaPart? Image { get; init; }

    public MediaPart? File { get; init; }
}
