using System.Security.Cryptography;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.Storage.Files;

/// <summary>The name under which bytes are kept.</summary>
internal static class FileHash
{
    private const int Length = 64;

    /// <summary>The SHA-256 of the bytes, in lower-case hexadecimal digits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are more than <see cref="FetchedFile.MaxLength"/>.</exception>
    public static string Of(ReadOnlyMemory<byte> content)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(content.Length, FetchedFile.MaxLength, nameof(content));
        return Convert.ToHexStringLower(SHA256.HashData(content.Span));
    }

    /// <summary>Whether the text is such a name; anything else is no name of a file, and must not become a path.</summary>
    public static bool Is(string text) => text.Length == Length && text.All(char.IsAsciiHexDigitLower);
}
