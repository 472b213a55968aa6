using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SalesBot.Adapters.Common.Wire.Envelopes;

/// <summary>How WeCom and DingTalk encrypt callbacks: AES-256-CBC over 16 random bytes, the length, the message and the receiver's id, padded to 32.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class CallbackCipher
{
    /// <summary>The length of a key as the consoles show it.</summary>
    public const int KeyLength = 43;

    private const int PrefixLength = 16;
    private const int HeaderLength = PrefixLength + sizeof(int);
    private const int PadBlock = 32;
    private const int IvLength = 16;

    private readonly byte[] key;
    private readonly byte[] receiver;

    /// <summary>Prepares the key.</summary>
    /// <param name="encodingAesKey">The key of the callback, as the platform's console shows it.</param>
    /// <param name="receiver">Whom callbacks are for; empty for nobody by name.</param>
    /// <exception cref="ArgumentException">It is no such key.</exception>
    public CallbackCipher(string encodingAesKey, string receiver)
    {
        if (!IsKey(encodingAesKey))
        {
            throw new ArgumentException($"A callback's key has {KeyLength} letters and digits.", nameof(encodingAesKey));
        }

        key = Convert.FromBase64String(encodingAesKey + "=");
        this.receiver = Encoding.UTF8.GetBytes(receiver);
    }

    /// <summary>Whether a setting can be such a key.</summary>
    public static bool IsKey(string text) => text.Length == KeyLength && text.All(char.IsAsciiLetterOrDigit);

    /// <summary>Encrypts a message.</summary>
    /// <returns>Base64.</returns>
    public string Encrypt(ReadOnlySpan<byte> message) => Encrypt(message, RandomNumberGenerator.GetBytes(PrefixLength));

    /// <summary>Encrypts a message after a prefix that is not random, for known answers.</summary>
    public string Encrypt(ReadOnlySpan<byte> message, ReadOnlySpan<byte> prefix)
    {
        var length = HeaderLength + message.Length + receiver.Length;
        var pad = PadBlock - (length % PadBlock);
        var plain = new byte[length + pad];
        prefix.CopyTo(plain);
        BinaryPrimitives.WriteInt32BigEndian(plain.AsSpan(PrefixLength), message.Length);
        message.CopyTo(plain.AsSpan(HeaderLength));
        receiver.CopyTo(plain.AsSpan(HeaderLength + message.Length));
        plain.AsSpan(length).Fill((byte)pad);
        using var aes = CreateAes();
        return Convert.ToBase64String(aes.EncryptCbc(plain, Iv, PaddingMode.None));
    }

    /// <summary>Decrypts a message.</summary>
    /// <param name="encrypted">Base64.</param>
    /// <param name="message">The message; empty where there is a fault.</param>
    /// <returns>What is wrong with it, or null.</returns>
    public EnvelopeFault? Decrypt(string encrypted, out ReadOnlyMemory<byte> message)
    {
        message = default;
        var cipher = new byte[encrypted.Length];
        if (!Convert.TryFromBase64String(encrypted, cipher, out var length) || Open(cipher.AsSpan(0, length)) is not { Length: >= HeaderLength } plain)
        {
            return EnvelopeFault.Undecipherable;
        }

        var size = BinaryPrimitives.ReadInt32BigEndian(plain.AsSpan(PrefixLength));
        if (size < 0 || size > plain.Length - HeaderLength)
        {
            return EnvelopeFault.Undecipherable;
        }

        if (!plain.AsSpan(HeaderLength + size).SequenceEqual(receiver))
        {
            return EnvelopeFault.Foreign;
        }

        message = plain.AsMemory(HeaderLength, size);
        return null;
    }

    /// <summary>Decrypts bytes alone, without a prefix and a length: a file.</summary>
    /// <returns>The file; null where it cannot be opened with this key.</returns>
    public byte[]? DecryptFile(ReadOnlySpan<byte> encrypted) => Open(encrypted);

    /// <summary>.NET's own padding knows blocks of 16 only, so the padding is checked and taken off here.</summary>
    private byte[]? Open(ReadOnlySpan<byte> cipher)
    {
        if (cipher.Length == 0 || cipher.Length % IvLength != 0)
        {
            return null;
        }

        using var aes = CreateAes();
        var plain = aes.DecryptCbc(cipher, Iv, PaddingMode.None);
        var pad = plain[^1];
        var end = plain.Length - pad;
        return pad is < 1 or > PadBlock || end < 0 || plain.AsSpan(end).ContainsAnyExcept(pad) ? null : plain[..end];
    }

    private ReadOnlySpan<byte> Iv => key.AsSpan(0, IvLength);

    private Aes CreateAes()
    {
        var aes = Aes.Create();
        aes.Key = key;
        return aes;
    }
}
