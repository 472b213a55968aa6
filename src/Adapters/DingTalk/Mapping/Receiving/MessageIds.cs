using System.Security.Cryptography;
using System.Text;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Protocol.CardCallbacks;

namespace SalesBot.Adapters.DingTalk.Mapping.Receiving;

/// <summary>Under which id something is known here: a repeated one has the id that it had, and no two others share one.</summary>
internal static class MessageIds
{
    private const string CardPrefix = "card:";
    private const string DigestPrefix = "sha256:";

    /// <summary>A message to the robot.</summary>
    public static string OfMessage(string messageId) => Within(messageId);

    /// <summary>A pressed card that came over the stream.</summary>
    public static string OfPress(string streamMessageId) => Within(CardPrefix + streamMessageId);

    /// <summary>A pressed card that came over HTTP, where only its signature's time tells two presses apart.</summary>
    public static string OfPress(CardCallback callback, string timestamp) =>
        CardPrefix + Digest(string.Join('\n', callback.OutTrackId, callback.UserId, timestamp, callback.Content));

    private static string Within(string id) => id.Length <= ChatMessage.IdMaxLength ? id : DigestPrefix + Digest(id);

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
