using System.Net;
using System.Net.Sockets;
using System.Text;
using SalesBot.Adapters.Common.Wire.Envelopes;
using SalesBot.Adapters.DingTalk.Protocol.Signatures;
using SalesBot.Adapters.Tests.DingTalk.Messages;
using SalesBot.Adapters.Tests.DingTalk.Receiving;

namespace SalesBot.Adapters.Tests.DingTalk.Hosting;

/// <summary>What somebody may send who is not DingTalk: it is refused, counted and forgotten.</summary>
public sealed class HostileCallbackTests : IAsyncLifetime
{
    private const int TenMegabytes = 10 * 1024 * 1024;

    private CallbackHost host = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static HttpContent Message => new ByteArrayContent(RobotJson.Text("hi").ToBytes());

    private static HttpContent Press => new StringContent(CardJson.Press("sb-1", """{"verb":"undo"}""").ToJsonString());

    public async ValueTask InitializeAsync() => host = await CallbackHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task WrongSignatureOfAMessage_IsRefused() =>
        await AssertRefused(await host.PostToRobotAsync(Message, host.Now, PushSignature.OfRobot(host.Now, "another")), HttpStatusCode.Unauthorized, "signature");

    [Fact]
    public async Task WrongSignatureOfAPress_IsRefused() =>
        await AssertRefused(await host.PostToCardsAsync(Press, host.Now, PushSignature.OfCard(host.Now, "another")), HttpStatusCode.Unauthorized, "signature");

    [Fact]
    public async Task MessageOfAnHourAgo_IsRefused()
    {
        var (then, sign) = (host.Now, PushSignature.OfRobot(host.Now, CallbackHost.Secret));
        host.Time.Advance(TimeSpan.FromMinutes(61));

        await AssertRefused(await host.PostToRobotAsync(Message, then, sign), HttpStatusCode.Unauthorized, "timestamp");
    }

    [Fact]
    public async Task PressOfAnHourAgo_IsRefused()
    {
        var (then, sign) = (host.Now, PushSignature.OfCard(host.Now, CallbackHost.ApiSecret));
        host.Time.Advance(TimeSpan.FromMinutes(61));

        await AssertRefused(await host.PostToCardsAsync(Press, then, sign), HttpStatusCode.Unauthorized, "timestamp");
    }

    [Theory]
    [InlineData("/dingtalk/robot")]
    [InlineData("/dingtalk/cards")]
    [InlineData("/dingtalk/events")]
    public async Task CallWithoutASignature_IsRefused(string path)
    {
        using var content = Message;

        await AssertRefused(await host.Client.PostAsync(new Uri(path, UriKind.Relative), content, Cancellation), HttpStatusCode.BadRequest, "parameters");
    }

    [Fact]
    public async Task MessageForAnotherRobot_IsRefused() =>
        await AssertRefused(await host.PostToRobotAsync(new ByteArrayContent(RobotJson.Text("hi").With("robotCode", "dingother").ToBytes())), HttpStatusCode.Forbidden, "receiver");

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"msgId\":")]
    [InlineData("\0\0\0\0")]
    [InlineData("<!DOCTYPE xml><xml/>")]
    public async Task BodyThatIsNoMessage_IsRefused(string body)
    {
        using var content = new StringContent(body);
        await AssertRefused(await host.PostToRobotAsync(content), HttpStatusCode.BadRequest, "message");
    }

    [Fact]
    public async Task DeeplyNestedBody_IsRefused()
    {
        using var content = new StringContent(new string('[', 100_000));

        await AssertRefused(await host.PostToRobotAsync(content), HttpStatusCode.BadRequest, "message");
    }

    [Fact]
    public async Task BodyThatIsNoPress_IsRefused()
    {
        using var content = new StringContent("{}");

        await AssertRefused(await host.PostToCardsAsync(content, host.Now, PushSignature.OfCard(host.Now, CallbackHost.ApiSecret)), HttpStatusCode.BadRequest, "message");
    }

    [Theory]
    [InlineData(0, HttpStatusCode.BadRequest, "envelope")]
    [InlineData(60, HttpStatusCode.Unauthorized, "signature")]
    public async Task TruncatedEvent_IsRefused(int length, HttpStatusCode status, string reason)
    {
        var encrypted = Encrypted("""{"EventType":"check_url"}""");

        await AssertRefused(await host.PostToEventsAsync(encrypted[..length], host.Sign(encrypted)), status, reason);
    }

    [Fact]
    public async Task TruncatedEventThatIsSigned_IsRefused()
    {
        var encrypted = Encrypted("""{"EventType":"check_url"}""")[..64];

        await AssertRefused(await host.PostToEventsAsync(encrypted, host.Sign(encrypted)), HttpStatusCode.BadRequest, "ciphertext");
    }

    [Fact]
    public async Task FlippedBitOfAnEvent_IsRefused()
    {
        var encrypted = Encrypted("""{"EventType":"check_url"}""");
        var flipped = encrypted.ToCharArray();
        flipped[40] = flipped[40] == 'A' ? 'B' : 'A';

        await AssertRefused(await host.PostToEventsAsync(new string(flipped), host.Sign(encrypted)), HttpStatusCode.Unauthorized, "signature");
    }

    [Fact]
    public async Task EventForAnotherOwner_IsRefused()
    {
        var encrypted = new CallbackCipher(CallbackHost.AesKey, "dinganother").Encrypt("""{"EventType":"check_url"}"""u8);

        await AssertRefused(await host.PostToEventsAsync(encrypted, host.Sign(encrypted)), HttpStatusCode.Forbidden, "receiver");
    }

    [Fact]
    public async Task EventOfElevenMinutesAgo_IsRefused()
    {
        var encrypted = Encrypted("""{"EventType":"check_url"}""");
        var stamp = host.Sign(encrypted);
        host.Time.Advance(TimeSpan.FromMinutes(11));

        await AssertRefused(await host.PostToEventsAsync(encrypted, stamp), HttpStatusCode.Unauthorized, "timestamp");
    }

    [Fact]
    public async Task EnvelopeWithoutAnEvent_IsRefused()
    {
        var encrypted = Encrypted("hello");

        await AssertRefused(await host.PostToEventsAsync(encrypted, host.Sign(encrypted)), HttpStatusCode.BadRequest, "message");
    }

    [Fact]
    public async Task MessageOfTenMegabytes_IsRefused()
    {
        using var content = new ByteArrayContent(new byte[TenMegabytes]);

        await AssertRefused(await host.PostToRobotAsync(content), HttpStatusCode.RequestEntityTooLarge, "size");
    }

    [Fact]
    public async Task PressOfTenMegabytes_IsRefused()
    {
        using var content = new ByteArrayContent(new byte[TenMegabytes]);

        await AssertRefused(await host.PostToCardsAsync(content, host.Now, PushSignature.OfCard(host.Now, CallbackHost.ApiSecret)), HttpStatusCode.RequestEntityTooLarge, "size");
    }

    [Fact]
    public async Task EventOfTenMegabytes_IsRefused()
    {
        using var content = new ByteArrayContent(new byte[TenMegabytes]);

        await AssertRefused(await host.PostToEventsAsync(content, host.Sign("")), HttpStatusCode.RequestEntityTooLarge, "size");
    }

    [Fact]
    public async Task BodyThatDoesNotTellItsLength_IsRefusedWhereItIsTooLarge()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/dingtalk/robot", UriKind.Relative)) { Content = new ByteArrayContent(new byte[TenMegabytes]) };
        request.Headers.TransferEncodingChunked = true;
        request.Headers.TryAddWithoutValidation("timestamp", host.Now);
        request.Headers.TryAddWithoutValidation("sign", PushSignature.OfRobot(host.Now, CallbackHost.Secret));

        await AssertRefused(await host.Client.SendAsync(request, Cancellation), HttpStatusCode.RequestEntityTooLarge, "size");
    }

    [Fact]
    public async Task BodyThatIsAnnouncedAndNeverComes_IsRefusedAtOnce_WhereItIsTooLarge()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host.Client.BaseAddress!.Host, host.Client.BaseAddress.Port, Cancellation);
        var stream = client.GetStream();
        var head = $"POST /dingtalk/robot HTTP/1.1\r\nHost: x\r\ntimestamp: {host.Now}\r\nsign: {PushSignature.OfRobot(host.Now, CallbackHost.Secret)}\r\nContent-Length: {TenMegabytes}\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), Cancellation);

        using var reader = new StreamReader(stream);
        Assert.Equal("HTTP/1.1 413 Payload Too Large", await reader.ReadLineAsync(Cancellation));
    }

    private static string Encrypted(string happened) => new CallbackCipher(CallbackHost.AesKey, CallbackHost.ClientId).Encrypt(Encoding.UTF8.GetBytes(happened));

    private async Task AssertRefused(HttpResponseMessage response, HttpStatusCode status, string reason)
    {
        using (response)
        {
            Assert.Equal(status, response.StatusCode);
            Assert.Empty(await response.Content.ReadAsStringAsync(Cancellation));
        }

        Assert.Equal([reason], host.Refusals.Reasons);
        var (id, _, error) = Assert.Single(host.Logs.Entries);
        Assert.Equal((290, null), (id, error));
        Assert.Empty(host.Inbox.Messages);
    }
}
