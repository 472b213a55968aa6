using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SalesBot.Adapters.Common.Wire.Envelopes;

namespace SalesBot.Adapters.Tests.WeCom.Envelopes;

public sealed class CallbackCipherTests
{
    public static TheoryData<string> Answers => [.. KnownAnswers.All.Select(answer => answer.Name)];

    [Theory]
    [MemberData(nameof(Answers))]
    public void KnownAnswer_IsDecrypted(string name)
    {
        var answer = Find(name);

        Assert.Null(answer.Cipher.Decrypt(answer.Encrypted, out var message));
        Assert.Equal(answer.Plain, Encoding.UTF8.GetString(message.Span));
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void KnownAnswer_IsEncryptedToTheSameBytes(string name)
    {
        var answer = Find(name);

        Assert.Equal(answer.Encrypted, answer.Cipher.Encrypt(Encoding.UTF8.GetBytes(answer.Plain), Encoding.UTF8.GetBytes(answer.Prefix)));
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void KnownAnswer_HasItsSignature(string name)
    {
        var answer = Find(name);

        Assert.Equal(answer.Signature, CallbackSignature.Compute(answer.Token, answer.Timestamp, answer.Nonce, answer.Encrypted));
    }

    [Fact]
    public void Signature_WithAnotherToken_IsAnother()
    {
        var answer = KnownAnswers.ChineseText;

        Assert.False(CallbackSignature.AreSame(CallbackSignature.Compute("otherToken", answer.Timestamp, answer.Nonce, answer.Encrypted), answer.Signature));
    }

    [Fact]
    public void MessagesOfEveryLength_ComeBackAsTheyWere()
    {
        var cipher = KnownAnswers.ChineseText.Cipher;
        Assert.All(Enumerable.Range(0, 300), length =>
        {
            var message = RandomNumberGenerator.GetBytes(length);

            Assert.Null(cipher.Decrypt(cipher.Encrypt(message), out var decrypted));
            Assert.Equal(message, decrypted.ToArray());
        });
    }

    [Fact]
    public void AnyText_ComesBackAsItWas() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
        {
            var cipher = KnownAnswers.AiBotText.Cipher;
            var message = Encoding.UTF8.GetBytes(text.Get);

            Assert.Null(cipher.Decrypt(cipher.Encrypt(message), out var decrypted));
            Assert.Equal(message, decrypted.ToArray());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void AnyText_IsNoCiphertext() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<NonNull<string>>(),
            text => Assert.NotNull(KnownAnswers.AiBotText.Cipher.Decrypt(text.Get, out _))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(64)]
    [InlineData(127)]
    public void TruncatedCiphertext_IsUndecipherable(int lost)
    {
        var answer = KnownAnswers.AiBotText;

        Assert.Equal(EnvelopeFault.Undecipherable, answer.Cipher.Decrypt(answer.Encrypted[..^lost], out _));
    }

    [Fact]
    public void MessageForAnotherCompany_IsForeign() =>
        Assert.Equal(EnvelopeFault.Foreign, new CallbackCipher(KnownAnswers.Key, "wwfedcba9876543210").Decrypt(KnownAnswers.ChineseText.Encrypted, out _));

    [Fact]
    public void MessageForNobody_IsForeignToACompany() =>
        Assert.Equal(EnvelopeFault.Foreign, new CallbackCipher(KnownAnswers.Key, KnownAnswers.CorpId).Decrypt(KnownAnswers.AiBotText.Encrypted, out _));

    [Fact]
    public void AnotherKey_DoesNotOpen() =>
        Assert.Equal(EnvelopeFault.Undecipherable, new CallbackCipher(KnownAnswers.OfficialKey, KnownAnswers.CorpId).Decrypt(KnownAnswers.ChineseText.Encrypted, out _));

    [Theory]
    [InlineData(0)]
    [InlineData(33)]
    public void PadThatIsNone_IsUndecipherable(byte pad) =>
        Assert.Equal(EnvelopeFault.Undecipherable, Decrypt([.. new byte[63], pad]));

    [Fact]
    public void PadOfUnequalBytes_IsUndecipherable() =>
        Assert.Equal(EnvelopeFault.Undecipherable, Decrypt([.. new byte[60], 4, 4, 3, 4]));

    [Theory]
    [InlineData(0x00, 0x00, 0x01, 0x00)]
    [InlineData(0x7f, 0xff, 0xff, 0xff)]
    [InlineData(0xff, 0xff, 0xff, 0xff)]
    [InlineData(0x80, 0x00, 0x00, 0x00)]
    public void LengthBeyondTheMessage_IsUndecipherable(byte first, byte second, byte third, byte fourth) =>
        Assert.Equal(EnvelopeFault.Undecipherable, Decrypt([.. new byte[16], first, second, third, fourth, .. new byte[40], .. Enumerable.Repeat((byte)4, 4)]));

    [Fact]
    public void BlockWithoutRoomForALength_IsUndecipherable() =>
        Assert.Equal(EnvelopeFault.Undecipherable, Decrypt([.. new byte[12], .. Enumerable.Repeat((byte)20, 20)]));

    [Theory]
    [InlineData("")]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh")]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh!")]
    public void KeyThatIsNone_IsRefused(string key)
    {
        Assert.False(CallbackCipher.IsKey(key));
        Assert.Throws<ArgumentException>(() => new CallbackCipher(key, "").Encrypt([]));
    }

    [Fact]
    public void FileForTheRobot_IsDecrypted() =>
        Assert.Equal("hello wecom\n"u8.ToArray(), new CallbackCipher(KnownAnswers.Key, "").DecryptFile(Convert.FromBase64String("QJk6lAeIw8iE6iPFu2ZzbRcGgBy+WBAnOpWBKb5alF4=")));

    [Fact]
    public void FileThatWasCutOff_IsNone() =>
        Assert.Null(new CallbackCipher(KnownAnswers.Key, "").DecryptFile(Convert.FromBase64String("QJk6lAeIw8iE6iPFu2ZzbRcGgBy+WBAnOpWBKb5alF4=").AsSpan(0, 31)));

    private static KnownAnswer Find(string name) => KnownAnswers.All.Single(answer => answer.Name == name);

    /// <summary>Decrypts what a sender made who has the key and breaks the rules.</summary>
    private static EnvelopeFault? Decrypt(byte[] plain)
    {
        using var aes = Aes.Create();
        aes.Key = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
        return new CallbackCipher(KnownAnswers.Key, "").Decrypt(Convert.ToBase64String(aes.EncryptCbc(plain, aes.Key.AsSpan(0, 16), PaddingMode.None)), out _);
    }
}
