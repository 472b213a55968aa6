using System.Text.Json.Nodes;
using SalesBot.Simulators.Teams;

namespace SalesBot.Adapters.Tests.Simulators.Teams;

/// <summary>The published keys, and what befalls them.</summary>
public sealed class KeyTests
{
    [Fact]
    public async Task Metadata_LeadsToKeysWithEndorsements_OverBothListeners()
    {
        await using var company = await Connected.StartAsync();
        var metadata = await company.GetAsync(company.Simulator.OpenIdMetadataUrl);
        Assert.Equal("https://api.botframework.com", (string?)metadata["issuer"]);
        Assert.StartsWith(company.Simulator.BaseUrl, (string?)metadata["jwks_uri"], StringComparison.Ordinal);
        var keys = await KeysAsync(company);
        Assert.True(keys.Count >= 2);
        Assert.Contains(keys, key => key!["endorsements"]!.AsArray().Any(each => (string?)each == "msteams"));
        Assert.Contains(keys, key => key!["endorsements"] is null);

        var secure = await company.GetAsync(company.Simulator.LoginUrl + "/v1/.well-known/openid-configuration");
        Assert.StartsWith(company.Simulator.LoginUrl, (string?)secure["jwks_uri"], StringComparison.Ordinal);
        Assert.Equal((2, 1), (company.Simulator.Keys.MetadataFetches, company.Simulator.Keys.KeyFetches));
    }

    [Fact]
    public async Task Rollover_PublishesAKeyThatSignsAtOnce_AndAnOldOneCanBeWithdrawn()
    {
        await using var company = await Connected.StartAsync();
        var old = company.Simulator.Keys.Signing;
        var rolled = company.Simulator.Keys.Rolls();
        company.Simulator.Keys.Withdraws(old);
        var kids = (await KeysAsync(company)).Select(key => (string?)key!["kid"]).ToList();
        Assert.Contains(rolled, kids);
        Assert.DoesNotContain(old, kids);
        Assert.Equal(rolled, Kid(company));

        var early = company.Simulator.Keys.RollsUnpublished();
        Assert.Equal(early, Kid(company));
        Assert.DoesNotContain(early, company.Simulator.Keys.Published);
        company.Simulator.Keys.Publishes(early);
        Assert.Contains(early, company.Simulator.Keys.Published);
    }

    [Fact]
    public async Task Entries_CanBeWithoutAnId_OrShareOne()
    {
        await using var company = await Connected.StartAsync();
        company.Simulator.Keys.PublishesAs("sim-key-2", null);
        Assert.Contains(await KeysAsync(company), key => key!["kid"] is null);
        company.Simulator.Keys.PublishesAs("sim-key-2", "sim-key-1");
        Assert.Equal(2, (await KeysAsync(company)).Count(key => (string?)key!["kid"] == "sim-key-1"));
    }

    [Fact]
    public async Task Outage_IsToldByItsStatus_AndCounted()
    {
        await using var company = await Connected.StartAsync();
        company.Simulator.Faults.Add(TeamsFaults.Broken(TeamsRoutes.Metadata, 503, BrokenBody.Page));
        Assert.Equal(503, (int?)(await company.GetAsync(company.Simulator.OpenIdMetadataUrl))["status"]);
        Assert.Equal(1, company.Simulator.Keys.MetadataFetches);
    }

    private static async Task<JsonArray> KeysAsync(Connected company) =>
        (await company.GetAsync(company.Simulator.BaseUrl + "/v1/.well-known/keys"))["keys"]!.AsArray();

    private static string? Kid(Connected company)
    {
        var token = company.Simulator.Tries(TokenCases.Valid, company.Person.Composes("x")).Authorization!.Split(' ')[1];
        return (string?)JsonNode.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(token.Split('.')[0]))!["kid"];
    }
}
