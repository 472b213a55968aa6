using System.Text.Json.Serialization;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Groups;

/// <summary>The group chat that was made.</summary>
internal sealed record GroupCreationAnswer : ApiAnswer
{
    [JsonPropertyName("chatid")]
    public string? ChatId { get; init; }
}

/// <summary>A group chat as it is.</summary>
internal sealed record GroupAnswer : ApiAnswer
{
    public GroupInfo? ChatInfo { get; init; }
}

/// <summary>A group chat.</summary>
internal sealed record GroupInfo
{
    [JsonPropertyName("chatid")]
    public string ChatId { get; init; } = "";

    public string Name { get; init; } = "";

    public string Owner { get; init; } = "";

    [JsonPropertyName("userlist")]
    public IReadOnlyList<string> UserList { get; init; } = [];
}
