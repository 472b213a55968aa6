using System.Security.Cryptography;
using System.Text;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.DingTalk.Mapping;

/// <summary>The outTrackId of an interactive card: the same for the same message, and it says where the card is, since the callback of a press does not.</summary>
internal static class CardTrackId
{
    private const string DirectPrefix = "sb-";
    private const string GroupPrefix = "sbg-";

    /// <summary>Half a digest: enough that no two keys meet.</summary>
    private const int DigestLength = 32;

    /// <summary>The id of the card that a message is drawn as.</summary>
    public static string Of(OutgoingMessage message) =>
        (message.Chat.Kind == ChatKind.Group ? GroupPrefix : DirectPrefix)
        + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(message.Key)))[..DigestLength];

    /// <summary>Whether a card with this id is one of the service's.</summary>
    public static bool IsOurs(string id) => id.StartsWith(DirectPrefix, StringComparison.Ordinal) || IsInGroup(id);

    /// <summary>Whether a card with this id stands in a group.</summary>
    public static bool IsInGroup(string id) => id.StartsWith(GroupPrefix, StringComparison.Ordinal);
}
