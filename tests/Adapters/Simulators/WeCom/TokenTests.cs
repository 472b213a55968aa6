using System.Collections.Immutable;
using System.Net.Http.Headers;
using SalesBot.Simulators.WeCom;

namespace SalesBot.Adapters.Tests.Simulators.WeCom;

/// <summary>Who may call.</summary>
public sealed class TokenTests
{
    private const string Text = """{"touser":"zhangsan","agentid":1000002,"msgtype":"text","text":{"content":"hi"}}""";
    private const string Send = "/cgi-bin/message/send";

    [Theory]
    [InlineData("corpid=ww0000000000000000&corpsecret=sim-app-secret", 40013)]
    [InlineData("corpid=ww0123456789abcdef&corpsecret=other", 40001)]
    [InlineData("corpid=ww0123456789abcdef", 41004)]
    public async Task WrongCredentials_GetNoToken(string query, int code)
    {
        await using var company = await Connected.StartAsync();
        Assert.Equal(code, Connected.Code(await company.GetAsync("/cgi-bin/gettoken?" + query)));
    }

    [Fact]
    public async Task Token_LivesTwoHours()
    {
        await using var company = await Connected.StartAsync();
        company.Time.Advance(TimeSpan.FromSeconds(7199));
        Assert.Equal(0, await company.CodeAsync(Send, Text));
        company.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(42001, await company.CodeAsync(Send, Text));
    }

    [Fact]
    public async Task RevokedToken_IsInvalid()
    {
        await using var company = await Connected.StartAsync();
        company.Simulator.RevokeTokens();
        Assert.Equal(40014, await company.CodeAsync(Send, Text));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SecondToken_IsTheFirstOrNot_AndBothServe(bool repeats)
    {
        await using var company = await Connected.StartAsync(options => options with { Switches = new WeComSwitches { RepeatsToken = repeats } });
        var first = await company.RenewTokenAsync(company.Simulator.Options.App.Secret);
        var second = await company.RenewTokenAsync(company.Simulator.Options.App.Secret);

        Assert.Equal(repeats, first == second);
        Assert.Equal(0, await company.CodeAsync(Send + "?access_token=" + first, Text));
        Assert.Equal(0, await company.CodeAsync(Send + "?access_token=" + second, Text));
        Assert.Equal(3, company.Simulator.Log.Calls("/cgi-bin/gettoken"));
    }

    [Fact]
    public async Task TokenInAHeader_IsMissing()
    {
        await using var company = await Connected.StartAsync();
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, company.Simulator.BaseUrl + Send) { Content = new StringContent(Text) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "simtok-000001");
        using var answer = await client.SendAsync(request, Connected.Cancellation);
        Assert.Contains("\"errcode\":41001", await answer.Content.ReadAsStringAsync(Connected.Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TokenOfAnotherApp_OrOfTheContacts_DoesNotSendForThisOne()
    {
        await using var company = await Connected.StartAsync(options => options with { OtherApps = [new SimulatedApp { AgentId = 1000003, Secret = "other" }] });
        await company.RenewTokenAsync("other");
        Assert.Equal(301002, await company.CodeAsync(Send, Text));
        await company.RenewTokenAsync(company.Simulator.Options.ContactSecret);
        Assert.Equal(48001, await company.CodeAsync(Send, Text));
    }

    [Fact]
    public async Task UntrustedAddress_GetsATokenAndNothingElse()
    {
        await using var company = await Connected.StartAsync(options => options with { TrustedAddresses = ImmutableArray.Create("10.0.0.1") });
        Assert.Equal(60020, await company.CodeAsync(Send, Text));
    }

    [Fact]
    public async Task TooManyCalls_AreRefusedUntilTheWindowIsOver_HoweverOftenOneTries()
    {
        await using var company = await Connected.StartAsync(options => options with { Limits = new SimulatedLimits { ApiPerMinute = 2 } });
        int[] codes = [await company.CodeAsync(Send, Text), await company.CodeAsync(Send, Text), await company.CodeAsync(Send, Text)];
        Assert.Equal([0, 0, 45009], codes);
        company.Time.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(45009, await company.CodeAsync(Send, Text));
        company.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(0, await company.CodeAsync(Send, Text));
    }

    [Fact]
    public async Task Refusal_ComesWithHttp200_AHintAndTheAddress()
    {
        await using var company = await Connected.StartAsync();
        var answer = await company.PostAsync(Send, Text.Replace("1000002", "7", StringComparison.Ordinal));
        Assert.Matches(@"hint: \[\d+\], from ip: 127\.0\.0\.1, more info at https://open\.work\.weixin\.qq\.com/devtool/query\?e=301002$", (string)answer["errmsg"]!);
    }
}
