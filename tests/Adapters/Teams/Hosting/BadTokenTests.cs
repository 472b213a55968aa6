using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using SalesBot.Adapters.Tests.Teams.Activities;
using SalesBot.Adapters.Tests.Teams.Tokens;

namespace SalesBot.Adapters.Tests.Teams.Hosting;

/// <summary>Tokens that prove nothing, or something else than what is said under them: each is refused, and nothing of what came with it is handed in.</summary>
public sealed class BadTokenTests : IAsyncLifetime
{
    private static readonly Dictionary<string, (string Reason, Func<CallbackHost, string?> Make)> Tokens = new(StringComparer.Ordinal)
    {
        ["none"] = ("token", _ => null),
        ["empty"] = ("token", _ => ""),
        ["scheme in lower case"] = ("malformed", host => $"bearer {host.Token}"),
        ["two blanks"] = ("malformed", host => $"Bearer  {host.Token}"),
        ["another scheme"] = ("malformed", _ => "Basic dXNlcjpzZWNyZXQ="),
        ["garbage"] = ("malformed", _ => "Bearer garbage"),
        ["three parts of garbage"] = ("malformed", _ => "Bearer aaa.bbb.ccc"),
        ["two parts"] = ("malformed", host => Parts(host, parts => [parts[0], parts[1]])),
        ["no signature"] = ("malformed", host => Parts(host, parts => [parts[0], parts[1], ""])),
        ["four parts"] = ("malformed", host => Parts(host, parts => [.. parts, parts[2]])),
        ["five parts, as of an encrypted one"] = ("malformed", host => Parts(host, parts => [.. parts, parts[2], parts[2]])),
        ["letters that are none"] = ("malformed", host => host.Token.Authorization + "=="),
        ["longer than any"] = ("malformed", host => host.Token.With("filler", new string('x', 20_000)).Authorization),
        ["two of them"] = ("malformed", host => $"{host.Token.Authorization}, {host.Token.Authorization}"),
        ["something critical that nobody knows"] = ("malformed", host => host.Token.WithHeader("crit", new JsonArray("b64")).WithHeader("b64", false).Authorization),
        ["algorithm none"] = ("malformed", host => Parts(host.Token.WithHeader("alg", "none"), parts => [parts[0], parts[1], ""])),
        ["algorithm none, and a signature"] = ("algorithm", host => host.Token.WithHeader("alg", "none").Authorization),
        ["no algorithm"] = ("algorithm", host => host.Token.WithoutHeader("alg").Authorization),
        ["algorithm in lower case"] = ("algorithm", host => host.Token.WithHeader("alg", "rs256").Authorization),
        ["HMAC with the public key"] = ("algorithm", host => host.Token.WithHeader("alg", "HS256").SignedBy(data => HMACSHA256.HashData(Encoding.ASCII.GetBytes(TestKey.First.Rsa.ExportSubjectPublicKeyInfoPem()), data)).Authorization),
        ["another padding"] = ("algorithm", host => host.Token.WithHeader("alg", "PS256").SignedBy(data => TestKey.First.Rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss)).Authorization),
        ["unknown key"] = ("key", host => new TestToken(TestKey.Strange("key-9"), host.Time.GetUtcNow()).Authorization),
        ["no key"] = ("key", host => host.Token.WithoutHeader("kid").Authorization),
        ["key in the token"] = ("key", host => new TestToken(TestKey.Strange("key-9"), host.Time.GetUtcNow()).WithHeader("jwk", TestKey.Strange("key-9").Publish()).Authorization),
        ["key at an address in the token"] = ("key", host => new TestToken(TestKey.Strange("key-9"), host.Time.GetUtcNow()).WithHeader("jku", "https://evil.example/keys").Authorization),
        ["unknown key under a known id"] = ("signature", host => new TestToken(TestKey.Strange("key-1"), host.Time.GetUtcNow()).Authorization),
        ["changed after it was signed"] = ("signature", host => Parts(host, parts => [parts[0], host.Token.With("serviceurl", "https://smba.trafficmanager.net/amer/").ToString().Split('.')[1], parts[2]])),
        ["signature cut off"] = ("signature", host => Parts(host, parts => [parts[0], parts[1], parts[2][..^8]])),
        ["signature with another hash"] = ("signature", host => host.Token.WithHeader("alg", "RS512").SignedBy(data => TestKey.First.Rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)).Authorization),
        ["another issuer"] = ("issuer", host => host.Token.With("iss", "https://evil.example").Authorization),
        ["issuer with a slash"] = ("issuer", host => host.Token.With("iss", TestToken.Issuer + "/").Authorization),
        ["issuer of test tools"] = ("issuer", host => host.Token.With("iss", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/").Authorization),
        ["no issuer"] = ("issuer", host => host.Token.Without("iss").Authorization),
        ["for another bot"] = ("audience", host => host.Token.With("aud", "99999999-2222-4c1b-9d3e-0a0b0c0d0e0f").Authorization),
        ["for another bot too"] = ("audience", host => host.Token.With("aud", new JsonArray(TestToken.AppId, "99999999-2222-4c1b-9d3e-0a0b0c0d0e0f")).Authorization),
        ["for an API of that name"] = ("audience", host => host.Token.With("aud", "api://" + TestToken.AppId).Authorization),
        ["for nobody"] = ("audience", host => host.Token.Without("aud").Authorization),
        ["expired"] = ("lifetime", host => host.Token.With("exp", Seconds(host, -6)).With("nbf", Seconds(host, -66)).Authorization),
        ["not yet valid"] = ("lifetime", host => host.Token.With("nbf", Seconds(host, 6)).Authorization),
        ["no end"] = ("lifetime", host => host.Token.Without("exp").Authorization),
        ["no beginning"] = ("lifetime", host => host.Token.Without("nbf").Authorization),
    };

    private static readonly Dictionary<string, (string Reason, Func<CallbackHost, (string Authorization, JsonObject Activity)> Make)> Requests = new(StringComparer.Ordinal)
    {
        ["no service URL in the token"] = ("service", host => (host.Token.Without("serviceurl").Authorization, Message())),
        ["service URL of another region"] = ("service", host => (host.Token.With("serviceurl", "https://smba.trafficmanager.net/amer/0d1e2f30-1111-4a5b-8c6d-7e8f90a1b2c3/").Authorization, Message())),
        ["service URL of another tenant"] = ("service", host => (host.Token.With("serviceurl", "https://smba.trafficmanager.net/emea/99999999-1111-4a5b-8c6d-7e8f90a1b2c3/").Authorization, Message())),
        ["service URL forged in the message"] = ("service", host => (host.Token.Authorization, Message().With("serviceUrl", "https://evil.example/"))),
        ["no service URL in the message"] = ("service", host => (host.Token.Authorization, Message().Without("serviceUrl"))),
        ["service URL that is no text"] = ("service", host => (host.Token.With("serviceurl", 7).Authorization, Message())),
        ["host of somebody else"] = ("host", host => At(host, "https://evil.example/emea/")),
        ["host that ends alike"] = ("host", host => At(host, "https://evilsmba.trafficmanager.net/emea/")),
        ["host that begins alike"] = ("host", host => At(host, "https://smba.trafficmanager.net.evil.example/emea/")),
        ["host before an at sign"] = ("host", host => At(host, "https://smba.trafficmanager.net@evil.example/")),
        ["host without TLS"] = ("host", host => At(host, "http://smba.trafficmanager.net/emea/")),
        ["host where files are kept"] = ("host", host => At(host, "https://evil.sharepoint.com/")),
        ["this machine"] = ("host", host => At(host, "http://127.0.0.1:3978/")),
        ["another channel"] = ("channel", host => (host.Token.Authorization, Message().With("channelId", "webchat"))),
        ["no channel"] = ("channel", host => (host.Token.Authorization, Message().Without("channelId"))),
        ["another tenant"] = ("tenant", host => (host.Token.Authorization, Of("99999999-1111-4a5b-8c6d-7e8f90a1b2c3", "99999999-1111-4a5b-8c6d-7e8f90a1b2c3"))),
        ["another tenant in one place"] = ("tenant", host => (host.Token.Authorization, Of(ActivityJson.Tenant, "99999999-1111-4a5b-8c6d-7e8f90a1b2c3"))),
        ["no tenant"] = ("tenant", host => (host.Token.Authorization, Of("", ""))),
    };

    private CallbackHost host = null!;

    public static TheoryData<string> TokenKinds => [.. Tokens.Keys];

    public static TheoryData<string> RequestKinds => [.. Requests.Keys];

    public async ValueTask InitializeAsync() => host = await CallbackHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [MemberData(nameof(TokenKinds))]
    public async Task BadToken_IsRefused(string kind)
    {
        var (reason, make) = Tokens[kind];

        await AssertRefused(await host.PostAsync(Message(), make(host)), 401, reason);
    }

    [Theory]
    [MemberData(nameof(RequestKinds))]
    public async Task GoodTokenOverSomethingElse_IsRefused(string kind)
    {
        var (reason, make) = Requests[kind];
        var (authorization, activity) = make(host);

        await AssertRefused(await host.PostAsync(activity, authorization), 403, reason);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("webchat;directline")]
    [InlineData("MSTEAMS")]
    public async Task KeyThatMayNotSpeakForTeams_IsRefused(string? endorsements)
    {
        var key = TestKey.Second.EndorsedFor(endorsements?.Split(';', StringSplitOptions.RemoveEmptyEntries));
        host.Keys.Publish(key);

        await AssertRefused(await host.PostAsync(Message(), new TestToken(key, host.Time.GetUtcNow()).Authorization), 403, "endorsement");
    }

    [Fact]
    public async Task PressUnderABadToken_IsRefused()
    {
        await AssertRefused(await host.PostAsync(ActivityJson.Press(ActivityJson.Button("undo")), host.Token.With("aud", "x").Authorization), 401, "audience");
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("https://SMBA.trafficmanager.net/Emea/0D1E2F30/")]
    [InlineData("https://europe.smba.trafficmanager.net/x/")]
    public async Task HostsOfTeams_AreLetIn(string serviceUrl)
    {
        var (authorization, activity) = At(host, serviceUrl);

        Assert.Equal(200, (await host.PostAsync(activity, authorization)).Status);
    }

    [Fact]
    public async Task WhatIsNotWrong_IsLetIn()
    {
        TestToken[] good =
        [
            host.Token,
            host.Token.With("exp", Seconds(host, -4)).With("nbf", Seconds(host, -64)),
            host.Token.With("nbf", Seconds(host, 4)),
            host.Token.With("aud", new JsonArray(TestToken.AppId)),
            host.Token.With("serviceurl", TestToken.ServiceUrl.ToUpperInvariant()),
            host.Token.WithHeader("alg", "RS384"),
            host.Token.WithHeader("alg", "RS512"),
        ];
        for (var i = 0; i < good.Length; i++)
        {
            Assert.Equal((200, ""), await host.PostAsync(ActivityJson.Message("hi", $"m-{i}"), good[i].Authorization));
        }

        Assert.Equal((200, ""), await host.PostAsync(ActivityJson.Message("hi", "sub").With("channelId", "msteams:copilot")));
        Assert.Equal(good.Length + 1, host.Inbox.Messages.Count);
        Assert.Empty(host.Refusals.Reasons);
    }

    [Fact]
    public async Task NoTokenAndNothingOfIt_IsLogged()
    {
        foreach (var (_, make) in Tokens.Values)
        {
            await host.PostAsync(Message(), make(host));
        }

        Assert.DoesNotContain(host.Logs.Entries, entry => entry.Text.Contains("eyJ", StringComparison.Ordinal) || entry.Text.Contains("evil", StringComparison.Ordinal));
    }

    private static JsonObject Message() => ActivityJson.Message("金额120万");

    private static JsonObject Of(string tenant, string channelTenant)
    {
        var message = Message();
        message["conversation"]!["tenantId"] = tenant;
        message["channelData"]!["tenant"]!["id"] = channelTenant;
        return message;
    }

    private static (string Authorization, JsonObject Activity) At(CallbackHost host, string serviceUrl) =>
        (host.Token.With("serviceurl", serviceUrl).Authorization, Message().With("serviceUrl", serviceUrl));

    private static long Seconds(CallbackHost host, int minutes) => host.Time.GetUtcNow().AddMinutes(minutes).ToUnixTimeSeconds();

    private static string Parts(CallbackHost host, Func<string[], string[]> change) => Parts(host.Token, change);

    private static string Parts(TestToken token, Func<string[], string[]> change) => "Bearer " + string.Join('.', change(token.ToString().Split('.')));

    private async Task AssertRefused((int Status, string Body) answer, int status, string reason)
    {
        Assert.Equal((status, ""), answer);
        Assert.Equal([reason], host.Refusals.Reasons);
        Assert.Empty(host.Inbox.Messages);
        Assert.Empty(host.Turns.Messages);
        Assert.Equal(0, host.References.Writes);
    }
}
