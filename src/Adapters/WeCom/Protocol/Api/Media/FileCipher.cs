using System.Security.Cryptography;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Media;

/// <summary>Opens files that were sent to the intelligent robot: AES-256-CBC padded to 32, the bytes alone.</summary>
internal sealed class FileCipher
{
    private const int KeyBytes = 32;
    private const int Block = 16;
    private const int MostPadding = 32;

    private readonly byte[] key;

    private FileCipher(byte[] key) => this.key = key;

    /// <summary>The cipher of a key in Base64, also without its last sign; null where it is no key.</summary>
    public static FileCipher? Find(string base64)
    {
        var bytes = new byte[KeyBytes + Block];
        var padded = base64.TrimEnd('=') + "=";
        return Convert.TryFromBase64String(padded, bytes, out var length) && length == KeyBytes ? new FileCipher(bytes[..KeyBytes]) : null;
    }

    /// <summary>The file; null where it does not open with this key.</summary>
    public byte[]? Decrypt(ReadOnlySpan<byte> encrypted)
    {
        if (encrypted.Length == 0 || encrypted.Length % Block != 0)
        {
            return null;
        }

        using var aes = Aes.Create();
        aes.Key = key;

        // .NET's own padding knows blocks of 16 only.
        var plain = aes.DecryptCbc(encrypted, key.AsSpan(0, Block), PaddingMode.None);
        var pad = plain[^1];
        var end = plain.Length - pad;
        return pad is < 1 or > MostPadding || end < 0 || plain.AsSpan(end).ContainsAnyExcept(pad) ? null : plain[..end];
    }
}
