using System.Security.Cryptography;
using System.Text;

namespace SalesBot.Adapters.WeCom.Mapping.Drawing;

/// <summary>
/// What nobody sees and what differs from message to message: WeCom drops a message that is the same as one before, also where the same was said
/// twice on purpose. The mark of one message is always the same, so that sending it again is still recognised.
/// </summary>
internal static class MessageMark
{
    /// <summary>The bytes of each mark in UTF-8.</summary>
    public const int Bytes = 24;

    // Each of them has no width, is three bytes long, and stands for two bits.
    private const string Signs = "\u200B\u200C\u200D\u2060";

    /// <summary>The mark of the message with the key.</summary>
    public static string Of(string key)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(key));
        return string.Create(Bytes / 3, hash, static (signs, hash) =>
        {
            for (var index = 0; index < signs.Length; index++)
            {
                signs[index] = Signs[(hash[index / 4] >> (2 * (index % 4))) & 3];
            }
        });
    }
}
