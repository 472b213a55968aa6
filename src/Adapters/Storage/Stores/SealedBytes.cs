using System.Security.Cryptography;
using System.Text;

namespace SalesBot.Adapters.Storage.Stores;

/// <summary>Bytes with a hash over themselves and over the mark under which they hold: those of another mark, and damaged ones, are not opened.</summary>
internal static class SealedBytes
{
    /// <summary>A mark that is the same only where both are.</summary>
    public static byte[] Mark(ReadOnlySpan<byte> mark, string basis) => Hash(mark, Encoding.UTF8.GetBytes(basis));

    /// <summary>The bytes, sealed.</summary>
    public static byte[] Seal(ReadOnlySpan<byte> mark, byte[] body) => [.. Hash(mark, body), .. body];

    /// <summary>The bytes that were sealed under this mark; null where these are none.</summary>
    public static ReadOnlyMemory<byte>? Open(ReadOnlySpan<byte> mark, byte[]? found) =>
        found is { Length: >= SHA256.HashSizeInBytes } && Hash(mark, found.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(found.AsSpan(0, SHA256.HashSizeInBytes))
            ? found.AsMemory(SHA256.HashSizeInBytes)
            : (ReadOnlyMemory<byte>?)null;

    private static byte[] Hash(ReadOnlySpan<byte> mark, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(mark);
        hash.AppendData(body);
        return hash.GetHashAndReset();
    }
}
