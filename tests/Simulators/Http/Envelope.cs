using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SalesBot.Simulators;

/// <summary>The encryption and signature of WeCom and DingTalk, which is the same, written for the simulators alone: what the product shares with it is only the documents and the official libraries.</summary>
/// <param name="token">The callback's token.</param>
/// <param name="encodingAesKey">The callback's key, 43 characters.</param>
public sealed class Envelope(string token, string encodingAesKey)
{
    private const int Block = 32;
    private const int RandomLength = 16;
    private readonly byte[] key = Convert.FromBase64String(encodingAesKey + "=");

    /// <summary>The signature over the four texts, sorted by their bytes.</summary>
    public string Sign(string timestamp, string nonce, string encrypted)
    {
        string[] parts = [token, timestamp, nonce, encrypted];
        Array.Sort(parts, StringComparer.Ordinal);
#pragma warning disable CA5350 // The platform's choice.
        return Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(string.Concat(parts))));
#pragma warning restore CA5350
    }

    /// <summary>Encrypts a message for a receiver.</summary>
    public string Seal(string message, string receiveId, ReadOnlySpan<byte> random)
    {
        var text = Encoding.UTF8.GetBytes(message);
        var receiver = Encoding.UTF8.GetBytes(receiveId);
        var plain = new byte[RandomLength + sizeof(int) + text.Length + receiver.Length];
        random[..RandomLength].CopyTo(plain);
        BinaryPrimitives.WriteInt32BigEndian(plain.AsSpan(RandomLength), text.Length);
        text.CopyTo(plain, RandomLength + sizeof(int));
        receiver.CopyTo(plain, RandomLength + sizeof(int) + text.Length);
        return Convert.ToBase64String(SealFile(plain));
    }

    /// <summary>Decrypts what was sealed; throws <see cref="CryptographicException"/> or <see cref="FormatException"/> for anything else.</summary>
    public (string Message, string ReceiveId) Open(string encrypted)
    {
        var plain = OpenFile(Convert.FromBase64String(encrypted)).AsSpan();
        if (plain.Length < RandomLength + sizeof(int))
        {
            throw new CryptographicException("too short");
        }

        var length = BinaryPrimitives.ReadInt32BigEndian(plain[RandomLength..]);
        var rest = plain[(RandomLength + sizeof(int))..];
        if (length < 0 || length > rest.Length)
        {
            throw new CryptographicException("length");
        }

        return (Encoding.UTF8.GetString(rest[..length]), Encoding.UTF8.GetString(rest[length..]));
    }

    /// <summary>Encrypts bytes alone, as media of the intelligent robot are.</summary>
    public byte[] SealFile(byte[] content)
    {
        var padding = Block - (content.Length % Block);
        var padded = new byte[content.Length + padding];
        content.CopyTo(padded, 0);
        padded.AsSpan(content.Length).Fill((byte)padding);
        using var aes = Cipher();
        return aes.EncryptCbc(padded, key.AsSpan(0, RandomLength), PaddingMode.None);
    }

    /// <summary>Decrypts bytes alone.</summary>
    public byte[] OpenFile(byte[] encrypted)
    {
        using var aes = Cipher();
        var padded = aes.DecryptCbc(encrypted, key.AsSpan(0, RandomLength), PaddingMode.None);
        var padding = padded.Length == 0 ? (byte)0 : padded[^1];
        if (padding is < 1 or > Block || padding > padded.Length || padded.AsSpan(padded.Length - padding).ContainsAnyExcept(padding))
        {
            throw new CryptographicException("padding");
        }

        return padded[..^padding];
    }

    private Aes Cipher()
    {
        var aes = Aes.Create();
        aes.Key = key;
        return aes;
    }
}
