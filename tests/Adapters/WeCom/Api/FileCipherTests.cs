using SalesBot.Adapters.WeCom.Protocol.Api.Media;

namespace SalesBot.Adapters.Tests.WeCom.Api;

public sealed class FileCipherTests
{
    private const string Key = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

    private static readonly byte[] Encrypted = Convert.FromBase64String("QJk6lAeIw8iE6iPFu2ZzbRcGgBy+WBAnOpWBKb5alF4=");

    [Theory]
    [InlineData(Key)]
    [InlineData(Key + "=")]
    public void KnownFile_Opens(string key) => Assert.Equal("hello wecom\n"u8.ToArray(), FileCipher.Find(key)!.Decrypt(Encrypted));

    [Theory]
    [InlineData("")]
    [InlineData("AAECAwQ")]
    [InlineData("no base64 at all, but forty-three signs long")]
    public void WhatIsNoKey_GivesNoCipher(string key) => Assert.Null(FileCipher.Find(key));

    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    [InlineData(16)]
    public void CutFile_DoesNotOpen(int length) => Assert.Null(FileCipher.Find(Key)!.Decrypt(Encrypted.AsSpan(0, length)));
}
