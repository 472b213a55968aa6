using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SalesBot.Adapters.WeCom.Protocol.Callbacks;

namespace SalesBot.Adapters.WeCom.Mapping.Receiving;

/// <summary>Under which id a callback is known here: a repeated one has the id that it had, and no two others share one.</summary>
internal static class MessageIds
{
    private const string AiBotPrefix = "aibot:";

    /// <summary>Half a digest: enough that no two keys meet.</summary>
    private const int DigestLength = 32;

    /// <summary>An app's message has an id; an event is known by who, when, and what it is about, since several may come in a second.</summary>
    public static string OfApp(AppCallback callback)
    {
        if (callback.MessageId is { } id)
        {
            return id;
        }

        var about = string.Join('\n', callback.Event, callback.ChangeType, callback.EventKey, callback.TaskId);
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(about)))[..DigestLength];
        return string.Create(CultureInfo.InvariantCulture, $"event:{WeComChat.Account(callback.UserId)}:{callback.CreateTime}:{digest}");
    }

    /// <summary>The id of a message to the intelligent robot.</summary>
    public static string OfAiBot(string messageId) => AiBotPrefix + messageId;

    /// <summary>WeCom's own id; null where it is no message to the intelligent robot.</summary>
    public static string? FindAiBot(string id) => id.StartsWith(AiBotPrefix, StringComparison.Ordinal) ? id[AiBotPrefix.Length..] : null;
}
