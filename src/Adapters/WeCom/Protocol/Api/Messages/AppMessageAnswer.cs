using System.Text.Json.Serialization;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Messages;

/// <summary>What became of a message. Also with errcode 0 some recipients may have been left out.</summary>
internal sealed record AppMessageAnswer : ApiAnswer
{
    /// <summary>Who is no member, or out of the app's sight: in lower case, joined by <c>|</c>.</summary>
    [JsonPropertyName("invaliduser")]
    public string? InvalidUser { get; init; }

    /// <summary>Who has no licence, in the same form.</summary>
    [JsonPropertyName("unlicenseduser")]
    public string? UnlicensedUser { get; init; }

    /// <summary>By which the message can be recalled.</summary>
    [JsonPropertyName("msgid")]
    public string? MessageId { get; init; }

    /// <summary>By which a card can be changed, once within 72 hours.</summary>
    public string? ResponseCode { get; init; }

    /// <summary>Whether the member is among those left out.</summary>
    public bool LeftOut(string userId) => Lists(InvalidUser, userId) || Lists(UnlicensedUser, userId);

    private static bool Lists(string? users, string userId) =>
        users is not null && users.Split('|').Contains(userId, StringComparer.OrdinalIgnoreCase);
}
