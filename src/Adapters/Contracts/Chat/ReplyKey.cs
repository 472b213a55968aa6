using System.Globalization;

namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>The key of a message that answers another one: <c>reply/{platform}/{message id}/0</c>.</summary>
public static class ReplyKey
{
    private const string Prefix = "reply/";

    /// <summary>Forms the key.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="messageId">The message that is answered (<see cref="ChatMessage.Id"/>).</param>
    /// <param name="index">Which of its answers, from 0.</param>
    public static string Of(string platform, string messageId, int index) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{platform}/{messageId}/{index}");

    /// <summary>The id of the message that a message of this key answers on the platform; null where it answers none.</summary>
    public static string? FindAnswered(string key, string platform)
    {
        var start = Prefix.Length + platform.Length + 1;
        var end = key.LastIndexOf('/');
        return end > start && key.StartsWith($"{Prefix}{platform}/", StringComparison.Ordinal) ? key[start..end] : null;
    }
}
