using System.Text.Json.Serialization;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Contacts;

/// <summary>Whose encrypted ids are these? At most a thousand.</summary>
internal sealed record OpenIdsRequest([property: JsonPropertyName("open_userid_list")] IReadOnlyList<string> OpenIds);

/// <summary>Whose they are.</summary>
internal sealed record OpenIdsAnswer : ApiAnswer
{
    [JsonPropertyName("userid_list")]
    public IReadOnlyList<OpenId> Found { get; init; } = [];

    /// <summary>Those that are none, plain userids among them.</summary>
    [JsonPropertyName("invalid_open_userid_list")]
    public IReadOnlyList<string> Invalid { get; init; } = [];
}

/// <summary>An encrypted id and the userid behind it.</summary>
internal sealed record OpenId(
    [property: JsonPropertyName("open_userid")] string Encrypted,
    [property: JsonPropertyName("userid")] string UserId);
