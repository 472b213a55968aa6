using System.Text;
using System.Text.Json;
using SalesBot.Adapters.Common.Wire.Envelopes;
using SalesBot.Adapters.DingTalk.Protocol.Events;
using SalesBot.Simulators;

namespace SalesBot.Adapters.Tests.DingTalk.Events;

/// <summary>Envelopes whose content is known: the vendor's own, and those on which two implementations agree.</summary>
public sealed class EventEnvelopesTests
{
    private const string Token = "simToken01";
    private const string Key = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
    private const string Owner = "dingsim0owner0key001";
    private const string Success = "Q3stYC6hdFzMh9T8HCvyDDVB8nYie0nnKONkIDibUiQ9LBmyT4StewjQ//IVHzLLbG91ZNs7k5YuMn3tv3U/Cw==";
    private const string CheckUrl = "Q3stYC6hdFzMh9T8HCvyDLV8JeomtQuxZLosYEI28mjzSD5UpK2hp0QUc4H6M/N56CS72wvD6ZMTY7GPY5GBTnSm98F0oI5qiU2hrK33sbtpHLyxf+sW0npL3O74Tt5o";
    private const string Joined = "ECb94sC68hxnidW1ycQhsxE0yAdMX9rhGDla1EVnEgvd2cdI15CTXDzb2npNbDQ82xxU4x4w5A4Kf2RSvSdUqs3JSEOTlhREtmErelkXoz3qBfJRRwggp1wE3R/qI03g";

    private readonly ManualTime time = new(DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_000));
    private readonly CallbackCipher cipher = new(Key, Owner);

    private EventEnvelopes Envelopes => new(Token, cipher, time);

    [Fact]
    public void EnvelopeOfTheVendor_IsOpened()
    {
        var vendor = new EventEnvelopes(
            "123456",
            new CallbackCipher("1234567890123456789012345678901234567890123", "dingsnotzck6pm5veliw"),
            new ManualTime(DateTimeOffset.FromUnixTimeSeconds(1_614_767_836)));

        var opened = vendor.Open(
            new EnvelopeStamp("9a95a004dd16f5c307e849b994173f76aa26e5eb", "1614767836", "A7Co0cJLMzIDtMMI"),
            Body("YvkvaGe4hQxd3VxRmEty0dVlnCOAqwf56xwTRHDHoOURqhalbmBJQk5FNcRk42Gl5T0YQXZNwpwWSm1xAFJ5ZA=="));

        Assert.Equal("success", Text(opened));
    }

    [Theory]
    [InlineData(Success, "b7fb210a83943b86727cc55aab3668964ff453bb", "success")]
    [InlineData(CheckUrl, "26f5d7d3949fe16a94520856cc383ad756a6572e", """{"EventType":"check_url"}""")]
    [InlineData(Joined, "4177d9b75857612385fe33e7a397cdc459a1f55e", """{"EventType":"user_add_org","UserId":["销售01"]}""")]
    public void KnownEnvelope_IsOpened(string encrypted, string signature, string content) =>
        Assert.Equal(content, Text(Envelopes.Open(new EnvelopeStamp(signature, "1700000000000", "nonce123"), Body(encrypted))));

    [Theory]
    [InlineData("0123456789abcdef", "success", Success)]
    [InlineData("0123456789abcdef", """{"EventType":"check_url"}""", CheckUrl)]
    [InlineData("ABCDEFGHIJKLMNOP", """{"EventType":"user_add_org","UserId":["销售01"]}""", Joined)]
    public void KnownContent_IsEncryptedToTheKnownEnvelope(string random, string content, string encrypted) =>
        Assert.Equal(encrypted, cipher.Encrypt(Encoding.UTF8.GetBytes(content), Encoding.UTF8.GetBytes(random)));

    [Fact]
    public void Answer_IsSuccess_SignedAndForTheOwner()
    {
        using var json = JsonDocument.Parse(Envelopes.SealSuccess());
        string Field(string name) => json.RootElement.GetProperty(name).GetString()!;

        Assert.Equal("1700000000000", Field("timeStamp"));
        Assert.Equal(CallbackSignature.Compute(Token, Field("timeStamp"), Field("nonce"), Field("encrypt")), Field("msg_signature"));
        Assert.Null(cipher.Decrypt(Field("encrypt"), out var content));
        Assert.Equal("success", Encoding.UTF8.GetString(content.Span));
    }

    [Theory]
    [InlineData(10, null)]
    [InlineData(11, EnvelopeFault.Stale)]
    public void OldEnvelope_IsRefused(int minutes, EnvelopeFault? fault)
    {
        time.Advance(TimeSpan.FromMinutes(minutes));

        Assert.Equal(fault, Envelopes.FindFault(new EnvelopeStamp("x", "1700000000000", "nonce123")));
        Assert.Equal(fault, Envelopes.FindFault(new EnvelopeStamp("x", "1700000000", "nonce123")));
    }

    [Theory]
    [InlineData("""{"encrypt":[7]}""")]
    [InlineData("""{"encrypt":""}""")]
    [InlineData("""{"encrypt":"\ud800"}""")]
    [InlineData("[]")]
    [InlineData("<xml/>")]
    [InlineData("")]
    public void BodyWithoutAnEnvelope_IsRefused(string body) =>
        Assert.Equal(new OpenedEnvelope.Refused(EnvelopeFault.NoEnvelope), Envelopes.Open(Stamp(""), Encoding.UTF8.GetBytes(body)));

    [Fact]
    public void SignatureOverAnotherCiphertext_IsRefused() =>
        Assert.Equal(new OpenedEnvelope.Refused(EnvelopeFault.SignatureWrong), Envelopes.Open(Stamp(Success), Body(CheckUrl)));

    [Fact]
    public void EnvelopeForAnotherOwner_IsRefused()
    {
        var foreign = new CallbackCipher(Key, "dinganother").Encrypt("success"u8);

        Assert.Equal(new OpenedEnvelope.Refused(EnvelopeFault.Foreign), Envelopes.Open(Stamp(foreign), Body(foreign)));
    }

    [Fact]
    public void CiphertextThatIsCut_IsRefused()
    {
        var cut = Success[..64];

        Assert.Equal(new OpenedEnvelope.Refused(EnvelopeFault.Undecipherable), Envelopes.Open(Stamp(cut), Body(cut)));
    }

    private static EnvelopeStamp Stamp(string encrypted) =>
        new(CallbackSignature.Compute(Token, "1700000000000", "nonce123", encrypted), "1700000000000", "nonce123");

    private static byte[] Body(string encrypted) => JsonSerializer.SerializeToUtf8Bytes(new { encrypt = encrypted });

    private static string Text(OpenedEnvelope opened) => Encoding.UTF8.GetString(Assert.IsType<OpenedEnvelope.Message>(opened).Content.Span);
}
