using System.Security.Cryptography;
using System.Text;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Bot.Conversation;

/// <summary>A short name of a chat for keys: the platforms' own ids may be as long as a key.</summary>
internal static class ChatKey
{
    private const int Length = 16;

    /// <summary>The name; the same on every node.</summary>
    public static string Of(ChatAddress chat) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{chat.Platform}/{chat.Kind}/{chat.Id}")))[..Length];
}
