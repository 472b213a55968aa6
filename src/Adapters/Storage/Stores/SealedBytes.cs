using System.Security.Cryptography;
using System.Text;

namespace SalesBot.Adapters.Storage.Stores;

/// <summary>Bytes behind the mark under which they hold and a hash over both: those of another mark, and damaged ones, are not opened.</summary>
internal static class SealedBytes
{
    /// <summary>A mark that is the same only where both are.</summary>
    public static byte[] Mark(ReadOnlySpan<byte> mark, string basis) => Hash(mark, Encoding.UTF8.GetBytes(basis));

    /// <summary>The bytes, sealed.</summary>
    public static byte[] Seal(ReadOnlySpan<byte> mark, byte[] body) => [.. mark, .. Hash(mark, body), .. body];

    /// <summary>The bytes that were sealed under this mark; null where these are none.</summary>
    public static ReadOnlyMemory<byte>? Open(ReadOnlySpan<byte> mark, byte[]? found) =>
        found is not null && found.Length >= mark.Length + SHA256.HashSizeInBytes && found.AsSpan().StartsWith(mark)
            && found.AsMemory(mark.Length + SHA256.HashSizeInBytes) is var body && Hash(mark, body.Span).AsSpan().SequenceEqual(found.AsSpan(mark.Length, SHA256.HashSizeInBytes))
            ? body
            : (ReadOnlyMemory<byte>?)null;

    private static byte[] Hash(ReadOnlySpan<byte> mark, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(mark);
        hash.AppendData(body);
        return hash.GetHashAndReset();
    }
}
