using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using SalesBot.Simulators.Teams;

namespace SalesBot.Adapters.Tests.Simulators.Teams;

/// <summary>The login service: who gets a token, and where it counts.</summary>
public sealed class LoginTests
{
    private const string Kind = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    [Fact]
    public async Task Token_CountsUntilItExpires_AndUntilItIsRevoked()
    {
        await using var company = await Connected.StartAsync();
        Assert.Equal(201, (int?)(await company.SendAsync(company.Person.Chat, Connected.Text("one")))["status"]);
        company.Time.Advance(TimeSpan.FromSeconds(3599));
        var refused = await company.SendAsync(company.Person.Chat, Connected.Text("two"));
        Assert.Equal((401, "Unauthorized"), Connected.Refusal(refused));

        Assert.Equal(3599, (int?)(await company.RenewTokenAsync())["expires_in"]);
        Assert.Equal(201, (int?)(await company.SendAsync(company.Person.Chat, Connected.Text("three")))["status"]);
        company.Simulator.RevokeTokens();
        Assert.Equal(401, (int?)(await company.SendAsync(company.Person.Chat, Connected.Text("four")))["status"]);
        Assert.Equal(2, company.Simulator.Log.Calls(TeamsRoutes.Token));
    }

    [Fact]
    public async Task TokenOfAnotherHand_IsRefused_AndSoIsNone()
    {
        await using var company = await Connected.StartAsync();
        var answer = await company.CallAsync(HttpMethod.Post, $"v3/conversations/{Connected.Part(company.Person.Chat)}/activities", Connected.Text("x"), "a.b.c");
        Assert.Equal((401, ""), Connected.Refusal(answer));
        Assert.NotNull(answer["message"]);
        var inbound = company.Simulator.Tries(TokenCases.Valid, company.Person.Composes("x")).Authorization!["Bearer ".Length..];
        Assert.Equal(401, (int?)(await company.CallAsync(HttpMethod.Get, "v3/conversations/x/pagedmembers", otherToken: inbound))["status"]);
        Assert.Empty(company.Person.Sees);
    }

    [Fact]
    public async Task WrongRequests_AreRefusedWithTheirNumbers()
    {
        await using var company = await Connected.StartAsync();
        var tenant = company.Simulator.Options.TenantId;
        Assert.Equal(7000215, await company.LoginCodeAsync(tenant, ("client_secret", "wrong")));
        Assert.Equal(7000216, await company.LoginCodeAsync(tenant, ("client_secret", "")));
        Assert.Equal(700016, await company.LoginCodeAsync(tenant, ("client_id", "somebody")));
        Assert.Equal(700016, await company.LoginCodeAsync("botframework.com"));
        Assert.Equal(90002, await company.LoginCodeAsync("nowhere"));
        Assert.Equal(70011, await company.LoginCodeAsync(tenant, ("scope", "https://graph.microsoft.com/.default")));
        Assert.Equal(70003, await company.LoginCodeAsync(tenant, ("grant_type", "password")));
        var answer = await company.LoginAsync(tenant, ("client_secret", "wrong"));
        Assert.Equal(("invalid_client", 401), ((string?)answer["error"], (int?)answer["status"]));
        Assert.DoesNotContain(company.Simulator.Log.Requests, request => request.Body.Contains("sim-client-secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ExpiredSecret_IsToldFromAWrongOne()
    {
        await using var company = await Connected.StartAsync(options => options with { Bot = options.Bot with { SecretUntil = Connected.Start.AddHours(1) } });
        company.Time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(7000222, await company.LoginCodeAsync(company.Simulator.Options.TenantId));
    }

    [Fact]
    public async Task MultiTenantBot_GetsItsTokenFromTheCommonAuthorityAlone()
    {
        await using var company = await Connected.StartAsync(options => options with { Bot = options.Bot with { IsMultiTenant = true } });
        Assert.Equal(0, await company.LoginCodeAsync("botframework.com"));
        Assert.Equal(700016, await company.LoginCodeAsync(company.Simulator.Options.TenantId));
    }

    [Fact]
    public async Task CertificateAssertion_IsVerified_AndCountsOnce()
    {
        using var own = TeamsSimulator.NewCertificate();
        using var other = TeamsSimulator.NewCertificate("somebody else");
        await using var company = await Connected.StartAsync(options => options with { Bot = options.Bot with { Certificate = own } });
        var assertion = Assertion(company, own, own);
        Assert.Equal(0, await LoginAsync(company, assertion));
        Assert.Equal(700024, await LoginAsync(company, assertion));
        Assert.Equal(700027, await LoginAsync(company, Assertion(company, other, other)));
        Assert.Equal(700027, await LoginAsync(company, Assertion(company, own, other)));
        Assert.Equal(700027, await LoginAsync(company, Assertion(company, own, own, audience: "https://elsewhere.example/token")));
        Assert.Equal(700024, await LoginAsync(company, Assertion(company, own, own, age: TimeSpan.FromHours(1))));
    }

    [Fact]
    public async Task Faults_StrikeAsPlanned()
    {
        await using var company = await Connected.StartAsync();
        company.Simulator.Faults.Add(TeamsFaults.LoginRefused(429, "temporarily_unavailable", 90055) with { Times = 1, RetryAfter = "7" });
        company.Simulator.Faults.Add(TeamsFaults.Broken(TeamsRoutes.Token, 503, BrokenBody.Page) with { Times = 1 });
        var throttled = await company.LoginAsync(company.Simulator.Options.TenantId);
        Assert.Equal((429, "7", "temporarily_unavailable"), ((int?)throttled["status"], (string?)throttled["after"], (string?)throttled["error"]));
        Assert.StartsWith("<html>", (string?)(await company.LoginAsync(company.Simulator.Options.TenantId))["raw"], StringComparison.Ordinal);
        Assert.Equal(0, await company.LoginCodeAsync(company.Simulator.Options.TenantId));
    }

    private static Task<int> LoginAsync(Connected company, string assertion) =>
        company.LoginCodeAsync(company.Simulator.Options.TenantId, ("client_secret", ""), ("client_assertion_type", Kind), ("client_assertion", assertion));

    private static string Assertion(Connected company, X509Certificate2 named, X509Certificate2 signing, string? audience = null, TimeSpan age = default)
    {
        var now = company.Time.GetUtcNow() - age;
        var bot = company.Simulator.Options.Bot;
        var header = new JsonObject { ["alg"] = "PS256", ["typ"] = "JWT", ["x5t#S256"] = Base64Url.EncodeToString(named.GetCertHash(HashAlgorithmName.SHA256)) };
        var payload = new JsonObject
        {
            ["aud"] = audience ?? $"{company.Simulator.LoginUrl}/{company.Simulator.Options.TenantId}/oauth2/v2.0/token",
            ["iss"] = bot.AppId,
            ["sub"] = bot.AppId,
            ["jti"] = Guid.NewGuid().ToString(),
            ["nbf"] = now.ToUnixTimeSeconds(),
            ["exp"] = now.AddMinutes(10).ToUnixTimeSeconds(),
        };
        var signed = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(header.ToJsonString())) + "." + Base64Url.EncodeToString(Encoding.UTF8.GetBytes(payload.ToJsonString()));
        using var key = signing.GetRSAPrivateKey()!;
        return signed + "." + Base64Url.EncodeToString(key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pss));
    }
}
