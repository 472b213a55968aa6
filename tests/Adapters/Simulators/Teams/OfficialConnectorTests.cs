using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using SalesBot.Simulators.Teams;

namespace SalesBot.Adapters.Tests.Simulators.Teams;

/// <summary>The simulator against the Bot Framework's own client.</summary>
public sealed class OfficialConnectorTests(OfficialClients clients) : IClassFixture<OfficialClients>
{
    /// <summary>What the official library does not look at, and a careful bot has to.</summary>
    private static readonly string[] Unchecked =
    [
        "KeyWithoutEndorsements", "NoExpiry", "NoBeginning", "NoServiceUrlInTheActivity",
        "HostOffTheList", "HostThatBeginsLikeAnAllowedOne", "HostThatEndsLikeAnAllowedOne", "AllowedHostAsAUsersName", "AllowedHostWithoutTls", "ServiceUrlThatIsNone",
        "ForeignTenant", "ForeignTenantInTheConversationAlone", "ForeignTenantInTheChannelDataAlone",
    ];

    /// <summary>The first two it looks up at the real login service; the last one it refuses, as it compares addresses by their case.</summary>
    private static readonly string[] Unjudged = ["TokenOfATestClient", "NewerTokenOfATestClient", "ServiceUrlInUpperCase"];

    [Fact]
    public async Task OfficialClient_LogsIn_Sends_Changes_Replies_AndReadsTheRoster()
    {
        await using var simulator = await TeamsSimulator.StartAsync(cancellationToken: Connected.Cancellation);
        var result = await TalkAsync(simulator, new JsonObject { ["secret"] = simulator.Options.Bot.Secret });
        Assert.Equal(("张伟", "page-1"), ((string?)result["member"], (string?)result["more"]));
        var seen = Assert.Single(simulator.Screens.FromBot(Connected.Chat));
        Assert.Equal((seen.Id, "hello again", 1), ((string?)result["id"], seen.Text, seen.Updates));
        Assert.Equal(1, simulator.Log.Calls(TeamsRoutes.Delete));
        Assert.Empty(simulator.Log.Refusals);
        Assert.Empty(simulator.Log.Violations);
    }

    [Fact]
    public async Task OfficialClient_LogsInByCertificate_AndNotByAnother()
    {
        using var own = TeamsSimulator.NewCertificate();
        using var other = TeamsSimulator.NewCertificate("somebody else");
        var options = new TeamsSimulatorOptions();
        await using var simulator = await TeamsSimulator.StartAsync(options with { Bot = options.Bot with { Certificate = own } }, Connected.Cancellation);
        Assert.NotNull((await TalkAsync(simulator, Signing(own)))["id"]);
        Assert.NotNull((await TalkAsync(simulator, Signing(other)))["error"]);
        Assert.Equal("700027", Assert.Single(simulator.Log.Refusals).Code);
    }

    [Fact]
    public async Task OfficialLibrary_JudgesTheMatrixOfTokensAsItIsMeant()
    {
        await using var simulator = await TeamsSimulator.StartAsync(cancellationToken: Connected.Cancellation);
        var activity = simulator.Person(Connected.First).Composes("x");
        var cases = TokenCases.All.Where(each => each.Verdict != TokenVerdict.Open && !Unjudged.Contains(each.Name)).ToList();
        var judged = await clients.RunAsync("teams.cjs", [.. cases.Select(each => (JsonNode)Asked(simulator, simulator.Tries(each, activity)))], Connected.Cancellation);
        var taken = cases.Where((_, index) => (bool)judged[index]!["isTaken"]!).Select(each => each.Name);
        var expected = cases.Where(each => each.Verdict == TokenVerdict.Accepted || Unchecked.Contains(each.Name)).Select(each => each.Name);
        Assert.Equal(string.Join('\n', expected), string.Join('\n', taken));
    }

    private static JsonObject Asked(TeamsSimulator simulator, TokenTrial trial) => new()
    {
        ["judge"] = true,
        ["metadata"] = simulator.OpenIdMetadataUrl,
        ["appId"] = simulator.Options.Bot.AppId,
        ["authorization"] = trial.Authorization,
        ["activity"] = JsonNode.Parse(trial.Activity),
    };

    private static JsonObject Signing(X509Certificate2 certificate)
    {
        using var key = certificate.GetRSAPrivateKey()!;
        return new JsonObject
        {
            ["certificate"] = new JsonObject { ["thumbprint"] = certificate.Thumbprint, ["privateKey"] = key.ExportPkcs8PrivateKeyPem() },
        };
    }

    private async Task<JsonNode> TalkAsync(TeamsSimulator simulator, JsonObject credential)
    {
        credential["login"] = simulator.LoginUrl;
        credential["ca"] = TeamsSimulator.Certificate.ExportCertificatePem();
        credential["tenant"] = simulator.Options.TenantId;
        credential["appId"] = simulator.Options.Bot.AppId;
        credential["serviceUrl"] = simulator.ServiceUrl;
        credential["conversation"] = Connected.Chat;
        return (await clients.RunAsync("teams.cjs", [credential], Connected.Cancellation))[0]!;
    }
}
