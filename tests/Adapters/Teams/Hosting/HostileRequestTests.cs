using System.Net;
using System.Net.Sockets;
using System.Text;
using SalesBot.Adapters.Tests.Teams.Activities;

namespace SalesBot.Adapters.Tests.Teams.Hosting;

/// <summary>Bodies that are no activity: they are refused, counted and forgotten.</summary>
public sealed class HostileRequestTests : IAsyncLifetime
{
    private const int TenMegabytes = 10 * 1024 * 1024;

    private CallbackHost host = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => host = await CallbackHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"type":""")]
    [InlineData("""{"text":"hi"}""")]
    [InlineData("\0\0\0\0")]
    [InlineData("<!DOCTYPE xml><xml/>")]
    public async Task BodyThatIsNoActivity_IsRefused(string body)
    {
        using var content = new StringContent(body);

        await AssertRefused(await host.PostAsync(content, host.Token.Authorization), HttpStatusCode.BadRequest, "message");
    }

    [Fact]
    public async Task DeeplyNestedBody_IsRefused()
    {
        using var content = new StringContent("{\"type\":\"message\",\"value\":" + new string('[', 500_000));

        await AssertRefused(await host.PostAsync(content, host.Token.Authorization), HttpStatusCode.BadRequest, "message");
    }

    [Fact]
    public async Task BodyOfTenMegabytes_IsRefused()
    {
        using var content = new ByteArrayContent(new byte[TenMegabytes]);

        await AssertRefused(await host.PostAsync(content, host.Token.Authorization), HttpStatusCode.RequestEntityTooLarge, "size");
    }

    [Fact]
    public async Task BodyOfAStranger_IsNotRead()
    {
        using var content = new ByteArrayContent(new byte[TenMegabytes]);

        await AssertRefused(await host.PostAsync(content, authorization: null), HttpStatusCode.Unauthorized, "token");
    }

    [Fact]
    public async Task BodyThatDoesNotTellItsLength_IsRefusedWhereItIsTooLarge()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/messages", UriKind.Relative)) { Content = new ByteArrayContent(new byte[TenMegabytes]) };
        request.Headers.TransferEncodingChunked = true;
        request.Headers.TryAddWithoutValidation("Authorization", host.Token.Authorization);

        await AssertRefused(await host.Client.SendAsync(request, Cancellation), HttpStatusCode.RequestEntityTooLarge, "size");
    }

    [Fact]
    public async Task BodyThatIsAnnouncedAndNeverComes_IsRefusedAtOnce_WhereItIsTooLarge()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host.Client.BaseAddress!.Host, host.Client.BaseAddress.Port, Cancellation);
        var stream = client.GetStream();
        var head = $"POST /api/messages HTTP/1.1\r\nHost: x\r\nAuthorization: {host.Token.Authorization}\r\nContent-Length: {TenMegabytes}\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), Cancellation);

        using var reader = new StreamReader(stream);
        Assert.Equal("HTTP/1.1 413 Payload Too Large", await reader.ReadLineAsync(Cancellation));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    public async Task OtherMethods_AreNotAllowed(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri("/api/messages", UriKind.Relative));
        using var response = await host.Client.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task TextOfAHundredKilobytes_IsTakenAsTooLong()
    {
        Assert.Equal((200, ""), await host.PostAsync(ActivityJson.Message(new string('x', 100_000))));

        Assert.Equal("too long, 20000 at most", (await host.Said.NextAsync()).Text);
        Assert.Empty(host.Inbox.Messages);
    }

    private async Task AssertRefused(HttpResponseMessage response, HttpStatusCode status, string reason)
    {
        using (response)
        {
            Assert.Equal(status, response.StatusCode);
            Assert.Empty(await response.Content.ReadAsStringAsync(Cancellation));
        }

        Assert.Equal([reason], host.Refusals.Reasons);
        Assert.DoesNotContain(host.Logs.Entries, entry => entry.Error is not null);
        Assert.Empty(host.Inbox.Messages);
    }
}
