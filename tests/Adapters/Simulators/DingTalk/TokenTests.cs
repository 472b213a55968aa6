using System.Text.Json.Nodes;
using SalesBot.Simulators;
using SalesBot.Simulators.DingTalk;

namespace SalesBot.Adapters.Tests.Simulators.DingTalk;

/// <summary>Tokens: three ways to get them, two ways to carry them.</summary>
public sealed class TokenTests
{
    private const string Send = "/v1.0/robot/oToMessages/batchSend";

    [Fact]
    public async Task Token_IsTheSameWithinItsValidity_LivesOn_AndServesBothHosts()
    {
        await using var company = await Connected.StartAsync();
        var first = await company.RenewTokenAsync();
        company.Time.Advance(TimeSpan.FromSeconds(7000));
        Assert.Equal(first, await company.RenewTokenAsync());
        company.Time.Advance(TimeSpan.FromSeconds(7000));
        Assert.Equal("", Connected.Code(await company.SendTextAsync("hi", "user001")));
        Assert.Equal("", Connected.Code(await company.PostAsync("/topapi/v2/user/get", """{"userid":"user001"}""")));

        var newer = await company.PostAsync("/v1.0/oauth2/dingsimcorp001/token", """{"client_id":"dingsimapp001","client_secret":"sim-app-secret","grant_type":"client_credentials"}""");
        var legacy = await company.GetAsync("/gettoken?appkey=dingsimapp001&appsecret=sim-app-secret");
        Assert.Equal((first, first), ((string?)newer["access_token"], (string?)legacy["access_token"]));
    }

    [Fact]
    public async Task ExpiredOrRevokedToken_IsRefusedInTheWordsOfEachApi()
    {
        await using var company = await Connected.StartAsync();
        company.Time.Advance(TimeSpan.FromSeconds(7200));
        var refused = await company.SendTextAsync("hi", "user001");
        Assert.Equal(("InvalidAuthentication", 400), (Connected.Code(refused), (int?)refused["status"]));
        Assert.NotNull(refused["requestid"]);
        Assert.Equal("42001", await company.CodeAsync("/topapi/v2/user/get", """{"userid":"user001"}"""));

        await company.RenewTokenAsync();
        company.Simulator.RevokeTokens();
        Assert.Equal("InvalidAuthentication", Connected.Code(await company.SendTextAsync("hi", "user001")));
        var legacy = await company.PostAsync("/topapi/v2/user/get", """{"userid":"user001"}""");
        Assert.Equal(("40014", null), (Connected.Code(legacy), (int?)legacy["status"]));
    }

    [Fact]
    public async Task WrongPairOrFormBody_IsRefused()
    {
        await using var company = await Connected.StartAsync();
        Assert.Equal("invalidClientIdOrSecret", await company.CodeAsync("/v1.0/oauth2/accessToken", """{"appKey":"dingsimapp001","appSecret":"wrong"}"""));
        Assert.Equal("unsupported.grant.type", await company.CodeAsync("/v1.0/oauth2/dingsimcorp001/token", """{"client_id":"dingsimapp001"}"""));
        var form = await company.SendAsync(HttpMethod.Post, "/v1.0/oauth2/accessToken", new FormUrlEncodedContent([KeyValuePair.Create("appKey", "dingsimapp001")]));
        Assert.Equal("MissingBody", Connected.Code(form));
    }

    [Fact]
    public async Task TokenOfAnotherCarrier_DoesNotCount()
    {
        await using var company = await Connected.StartAsync();
        var token = await company.RenewTokenAsync();
        using var client = new HttpClient();
        using var answer = await client.PostAsync(new Uri($"{company.Simulator.BaseUrl}{Send}?access_token={token}"), new StringContent("{}"), Connected.Cancellation);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(company.Simulator.Log.Refusals, refused => refused is { What: Send, Code: "InvalidAuthentication" });
    }

    [Fact]
    public async Task MissingPermission_NamesTheScope()
    {
        await using var company = await Connected.StartAsync(options => options with { App = options.App with { Scopes = ["Card.Instance.Write"] } });
        var refused = await company.SendTextAsync("hi", "user001");
        Assert.Equal(("Forbidden.AccessDenied.AccessTokenPermissionDenied", 403), (Connected.Code(refused), (int?)refused["status"]));
        Assert.Equal("qyapi_robot_sendmsg", (string?)refused["accessdenieddetail"]!["requiredScopes"]![0]);
        Assert.Equal("60011", await company.CodeAsync("/topapi/v2/user/get", """{"userid":"user001"}"""));
    }

    [Fact]
    public async Task ForeignAddress_IsRefused()
    {
        await using var company = await Connected.StartAsync(options => options with { TrustedAddresses = ["10.0.0.1"] });
        Assert.Equal("Forbidden.AccessDenied.IpNotInWhiteList", Connected.Code(await company.SendTextAsync("hi", "user001")));
    }

    [Fact]
    public async Task TooManyCallsInASecond_AreRefused_AndDoNotCountOnTheMonth()
    {
        await using var company = await Connected.StartAsync(options => options with { Limits = new SimulatedLimits { CallsPerSecond = 2 } });
        await company.SendTextAsync("one", "user001");
        await company.SendTextAsync("two", "user001");
        Assert.Equal("Forbidden.AccessDenied.QpsLimitForAppkeyAndApi", Connected.Code(await company.SendTextAsync("three", "user001")));
        company.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("", Connected.Code(await company.SendTextAsync("four", "user001")));
        Assert.Equal(3, company.Simulator.Administrator.CallsThisMonth);
    }

    [Fact]
    public async Task MonthlyQuota_SparesTokensAndContacts_AndTurnsWithTheMonth()
    {
        await using var company = await Connected.StartAsync(options => options with { Limits = new SimulatedLimits { CallsPerMonth = 1 } });
        Assert.Equal("", Connected.Code(await company.SendTextAsync("one", "user001")));
        var refused = await company.SendTextAsync("two", "user001");
        Assert.Equal(("Forbidden.AccessDenied.ApiCountLimitForOrg", 403), (Connected.Code(refused), (int?)refused["status"]));
        Assert.Equal("", await company.CodeAsync("/topapi/v2/user/get", """{"userid":"user001"}"""));
        Assert.NotEqual("", await company.RenewTokenAsync());

        company.Time.Advance(TimeSpan.FromDays(31));
        await company.RenewTokenAsync();
        Assert.Equal("", Connected.Code(await company.SendTextAsync("three", "user001")));
    }

    [Fact]
    public async Task BannedAddress_GetsAPageForFiveMinutes()
    {
        await using var company = await Connected.StartAsync();
        company.Simulator.BansAddresses();
        Assert.StartsWith("<html>", (string?)(await company.SendTextAsync("hi", "user001"))["raw"]);
        company.Time.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal("", Connected.Code(await company.SendTextAsync("hi", "user001")));
    }

    [Fact]
    public async Task Fault_ComesInTheWordsOfTheApi_AndOfOtherKinds()
    {
        await using var company = await Connected.StartAsync();
        company.Simulator.Faults.Add(DingTalkFaults.Busy(Send) with { Times = 1 });
        var busy = await company.SendTextAsync("hi", "user001");
        Assert.Equal(("system.busy", 429), (Connected.Code(busy), (int?)busy["status"]));
        company.Simulator.Faults.Add(new FaultRule(Send, FaultKind.ExtraFields) { Times = 1 });
        Assert.NotNull((await company.SendTextAsync("hi", "user001"))["openTraceModel"]);
        company.Simulator.Faults.Add(new FaultRule(Send, FaultKind.Reset) { AfterEffect = true, Times = 1 });
        await Assert.ThrowsAsync<HttpRequestException>(() => company.SendTextAsync("lost", "user001"));
        company.Simulator.Faults.Add(new FaultRule(Send, FaultKind.Malformed) { Times = 1 });
        await Assert.ThrowsAnyAsync<System.Text.Json.JsonException>(() => company.SendTextAsync("torn", "user001"));
        Assert.Equal(["hi", "lost", "torn"], company.Simulator.Member("user001").Sees.Select(message => message.Text));
    }

    [Fact]
    public async Task Journal_HasTheCallsAndTheirAnswers()
    {
        await using var company = await Connected.StartAsync();
        await company.SendTextAsync("hi", "user001");
        var sent = Assert.Single(company.Simulator.Log.Requests, request => request.Path == Send);
        Assert.Equal("sampleText", (string?)JsonNode.Parse(sent.Body)!["msgKey"]);
        Assert.Contains("processQueryKey", sent.Answer, StringComparison.Ordinal);
        Assert.Equal(1, company.Simulator.Log.Calls(Send));
    }
}
