using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Tests.Teams.Activities;

namespace SalesBot.Adapters.Tests.Teams.Hosting;

/// <summary>A test client on this machine, which has no token.</summary>
public sealed class AnonymousTests
{
    private const string Local = "http://127.0.0.1:56150/_connector";

    [Fact]
    public async Task TestClient_IsHeard_AndItsNameIsProposed()
    {
        await using var host = await StartAsync();

        Assert.Equal((200, ""), await host.PostAsync(ActivityJson.Message("hi").With("serviceUrl", Local), authorization: null));
        Assert.Equal("Vera Kunz", Assert.Single(host.Inbox.Messages).ProposedName);
        Assert.Contains(host.Logs.Entries, entry => entry.Event == 509);
    }

    [Fact]
    public async Task TestClient_IsAnsweredOnThisMachineOnly()
    {
        await using var host = await StartAsync();

        Assert.Equal(403, (await host.PostAsync(ActivityJson.Message("hi"), authorization: null)).Status);
        Assert.Equal(403, (await host.PostAsync(ActivityJson.Message("hi").With("serviceUrl", "http://evil.example/"), authorization: null)).Status);
        Assert.Empty(host.Inbox.Messages);
    }

    [Fact]
    public async Task TokenThatIsThere_IsStillRead()
    {
        await using var host = await StartAsync();

        Assert.Equal(401, (await host.PostAsync(ActivityJson.Message("hi").With("serviceUrl", Local), host.Token.With("aud", "x").Authorization)).Status);
        Assert.Equal(200, (await host.PostAsync(ActivityJson.Message("hi"))).Status);
        Assert.Null(Assert.Single(host.Inbox.Messages).ProposedName);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    public async Task WhoComesThroughAProxy_NeedsAToken(string header, string value)
    {
        await using var host = await StartAsync();
        using var content = new ByteArrayContent(ActivityJson.Message("hi").With("serviceUrl", Local).ToBytes());
        using var response = await host.PostAsync(content, authorization: null, (header, value));

        Assert.Equal(401, (int)response.StatusCode);
    }

    [Fact]
    public async Task PageInABrowser_NeedsAToken()
    {
        await using var host = await StartAsync();
        using var content = new ByteArrayContent(ActivityJson.Message("hi").With("serviceUrl", Local).ToBytes());
        content.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        using var response = await host.PostAsync(content, authorization: null);

        Assert.Equal(401, (int)response.StatusCode);
    }

    [Fact]
    public async Task OutsideDevelopment_ItStopsTheStart()
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => CallbackHost.StartAsync("Production", ("AllowAnonymous", "true")));

        Assert.Contains("Teams:AllowAnonymous", error.Message, StringComparison.Ordinal);
    }

    private static Task<CallbackHost> StartAsync() => CallbackHost.StartAsync(("AllowAnonymous", "true"));
}
