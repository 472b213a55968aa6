using System.Security.Cryptography;
using System.Text;

namespace SalesBot.Adapters.WeCom.Mapping.Drawing;

/// <summary>The id of a card: one for each message, and the same when the message is sent again.</summary>
internal static class TaskId
{
    /// <summary>The id of the message's card.</summary>
    public static string Of(string messageKey) =>
        string.Concat("sb-", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(messageKey))).AsSpan(0, 32));
}
