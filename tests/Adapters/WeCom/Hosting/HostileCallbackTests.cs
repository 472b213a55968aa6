using System.Net;
using System.Net.Sockets;
using System.Text;
using SalesBot.Adapters.Common.Wire.Envelopes;
using SalesBot.Adapters.Tests.WeCom.AiBot;
using SalesBot.Adapters.Tests.WeCom.Callbacks;
using SalesBot.Adapters.Tests.WeCom.Envelopes;

namespace SalesBot.Adapters.Tests.WeCom.Hosting;

/// <summary>What somebody may send who is not WeCom: it is refused, counted and forgotten.</summary>
public sealed class HostileCallbackTests : IAsyncLifetime
{
    private const string Path = "/wecom/callback";
    private static readonly KnownAnswer Answer = KnownAnswers.ChineseText;
    private CallbackHost host = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => host = await CallbackHost.StartAsync(Cancellation);

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task WrongSignature_IsRefused() =>
        await AssertRefused(await Post(Answer.Stamp with { Signature = new string('0', 40) }, Envelope(Answer.Encrypted)), HttpStatusCode.Unauthorized, "signature");

    [Fact]
    public async Task ReplayedTimestamp_IsRefused()
    {
        host.Time.Advance(TimeSpan.FromMinutes(11));

        await AssertRefused(await Post(Answer.Stamp, Envelope(Answer.Encrypted)), HttpStatusCode.Unauthorized, "timestamp");
    }

    [Fact]
    public async Task MissingStamp_IsRefused() =>
        await AssertRefused(await host.Client.PostAsync(new Uri(Path, UriKind.Relative), Envelope(Answer.Encrypted), Cancellation), HttpStatusCode.BadRequest, "parameters");

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(300)]
    public async Task TruncatedCiphertext_IsRefused(int length) =>
        await AssertRefused(await Post(Answer.Stamp, Envelope(Answer.Encrypted[..length])), length == 0 ? HttpStatusCode.BadRequest : HttpStatusCode.Unauthorized, length == 0 ? "envelope" : "signature");

    [Fact]
    public async Task TruncatedCiphertextThatIsSigned_IsRefused()
    {
        var encrypted = Answer.Encrypted[..300];

        await AssertRefused(await Post(host.Sign(encrypted), Envelope(encrypted)), HttpStatusCode.BadRequest, "ciphertext");
    }

    [Fact]
    public async Task FlippedBit_IsRefused()
    {
        var flipped = Answer.Encrypted.ToCharArray();
        flipped[40] ^= (char)1;

        await AssertRefused(await Post(Answer.Stamp, Envelope(new string(flipped))), HttpStatusCode.Unauthorized, "signature");
    }

    [Fact]
    public async Task AnotherCompany_IsRefused()
    {
        var encrypted = new CallbackCipher(KnownAnswers.Key, "wwfedcba9876543210").Encrypt(Encoding.UTF8.GetBytes(CallbackXml.Text("hi", "75")));

        await AssertRefused(await Post(host.Sign(encrypted), Envelope(encrypted)), HttpStatusCode.Forbidden, "receiver");
    }

    [Theory]
    [InlineData("<!DOCTYPE xml><xml><Encrypt>abc</Encrypt></xml>")]
    [InlineData("<!DOCTYPE xml [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><xml><Encrypt>&a;</Encrypt></xml>")]
    [InlineData("<!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><xml><Encrypt>&c;</Encrypt></xml>")]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("\0\0\0\0")]
    public async Task BodyThatIsNoEnvelope_IsRefused(string body) =>
        await AssertRefused(await Post(Answer.Stamp, new StringContent(body)), HttpStatusCode.BadRequest, "envelope");

    [Fact]
    public async Task EntitiesInsideTheEnvelope_AreRefused()
    {
        var encrypted = Answer.Cipher.Encrypt("<!DOCTYPE xml [<!ENTITY a \"b\">]><xml><FromUserName>zhangsan</FromUserName><MsgType>text</MsgType><MsgId>1</MsgId><Content>&a;</Content></xml>"u8);

        await AssertRefused(await Post(host.Sign(encrypted), Envelope(encrypted)), HttpStatusCode.BadRequest, "message");
    }

    [Theory]
    [InlineData(Path)]
    [InlineData("/wecom/aibot")]
    public async Task BodyOfTenMegabytes_IsRefused(string path)
    {
        using var body = new ByteArrayContent(new byte[10 * 1024 * 1024]);

        await AssertRefused(await host.PostAsync(path, Answer.Stamp, body, Cancellation), HttpStatusCode.RequestEntityTooLarge, "size");
    }

    [Fact]
    public async Task BodyThatDoesNotTellItsLength_IsRefusedWhereItIsTooLarge()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(CallbackHost.Address(Path, Answer.Stamp), UriKind.Relative));
        request.Content = new ByteArrayContent(new byte[10 * 1024 * 1024]);
        request.Headers.TransferEncodingChunked = true;

        await AssertRefused(await host.Client.SendAsync(request, Cancellation), HttpStatusCode.RequestEntityTooLarge, "size");
    }

    [Fact]
    public async Task BodyThatIsAnnouncedAndNeverComes_IsRefusedAtOnce_WhereItIsTooLarge()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host.Client.BaseAddress!.Host, host.Client.BaseAddress.Port, Cancellation);
        var stream = client.GetStream();
        var head = $"POST {CallbackHost.Address(Path, Answer.Stamp)} HTTP/1.1\r\nHost: x\r\nContent-Length: 10485760\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), Cancellation);

        using var reader = new StreamReader(stream);
        Assert.Equal("HTTP/1.1 413 Payload Too Large", await reader.ReadLineAsync(Cancellation));
    }

    [Fact]
    public async Task JsonThatIsNoMessage_IsRefusedByTheRobot()
    {
        var (status, answer) = await host.PostToAiBotAsync("""{"hello":1}""", Cancellation);

        Assert.Equal((400, ""), (status, answer));
        Assert.Equal(["message"], host.Refusals.Reasons);
    }

    [Fact]
    public async Task MessageForTheApp_IsForeignToTheRobot() =>
        await AssertRefused(await host.PostAsync("/wecom/aibot", Answer.Stamp, Envelope(Answer.Encrypted), Cancellation), HttpStatusCode.Forbidden, "receiver");

    [Fact]
    public async Task MessageForTheRobot_IsForeignToTheApp()
    {
        var encrypted = new CallbackCipher(KnownAnswers.Key, "").Encrypt(Encoding.UTF8.GetBytes(AiBotJson.GroupText("@小助手 hi")));

        await AssertRefused(await Post(host.Sign(encrypted), Envelope(encrypted)), HttpStatusCode.Forbidden, "receiver");
    }

    private static StringContent Envelope(string encrypted) => new($"<xml><Encrypt><![CDATA[{encrypted}]]></Encrypt></xml>");

    private Task<HttpResponseMessage> Post(EnvelopeStamp stamp, HttpContent content) => host.PostAsync(Path, stamp, content, Cancellation);

    private async Task AssertRefused(HttpResponseMessage response, HttpStatusCode status, string reason)
    {
        using (response)
        {
            Assert.Equal(status, response.StatusCode);
        }

        Assert.Equal([reason], host.Refusals.Reasons);
        var (id, _, error) = Assert.Single(host.Logs.Entries);
        Assert.Equal((290, null), (id, error));
        Assert.Empty(host.Inbox.Messages);
    }
}
