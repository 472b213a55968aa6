using SalesBot.Adapters.DingTalk.Hosting;

namespace SalesBot.Adapters.Tests.DingTalk.Hosting;

/// <summary>Which settings stop the start, and that no sentence repeats a secret.</summary>
public sealed class DingTalkOptionsValidatorTests
{
    private const string Key = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

    [Fact]
    public void WhereItIsNotEnabled_NothingIsChecked() => Assert.True(new DingTalkOptionsValidator().Validate(null, new DingTalkOptions { Connections = -1 }).Succeeded);

    [Fact]
    public void App_IsEnough() => Assert.Empty(Failures(App()));

    [Fact]
    public void CustomRobot_IsEnough() =>
        Assert.Empty(Failures(new DingTalkOptions { Enabled = true, Robots = { new DingTalkRobotOptions { Name = "east", AccessToken = "t" } } }));

    [Fact]
    public void NothingToSpeakThrough_IsTold() => Assert.Contains("DingTalk:Enabled", Assert.Single(Failures(new DingTalkOptions { Enabled = true })));

    [Fact]
    public void AppWithoutASecret_IsTold() => Assert.Contains("DingTalk:ClientSecret", Assert.Single(Failures(App(options => options.ClientSecret = ""))));

    [Fact]
    public void SecretWithoutAnApp_IsTold() =>
        Assert.Contains(Failures(new DingTalkOptions { Enabled = true, ClientSecret = "top-secret" }), failure => failure.StartsWith("DingTalk:ClientSecret is set", StringComparison.Ordinal));

    [Theory]
    [InlineData("x", Key)]
    [InlineData("token-1", Key)]
    [InlineData("token1", "short")]
    [InlineData("token1", "")]
    [InlineData("", Key)]
    public void HalfOrWrongSubscription_IsTold(string token, string key) =>
        Assert.StartsWith("DingTalk:Events:", Assert.Single(Failures(App(options => (options.Events.Token, options.Events.AesKey) = (token, key)))), StringComparison.Ordinal);

    [Fact]
    public void Subscription_IsTaken() => Assert.Empty(Failures(App(options => (options.Events.Token, options.Events.AesKey) = ("token1", Key))));

    [Fact]
    public void CardsOverHttp_NeedTheirSecret()
    {
        var options = App(app => (app.Mode, app.CardTemplateId) = (DingTalkMode.Http, "x.schema"));

        Assert.Contains("DingTalk:CardCallbacks:ApiSecret", Assert.Single(Failures(options)));
        options.CardCallbacks.ApiSecret = "s";
        Assert.Empty(Failures(options));
    }

    [Theory]
    [InlineData("https://bot.example.com/dingtalk/cards", "s", 0)]
    [InlineData("https://bot.example.com/dingtalk/cards", "", 1)]
    [InlineData("http://bot.example.com/dingtalk/cards", "s", 1)]
    public void AddressOfCards_IsPublicAndHasItsSecret(string address, string secret, int failures) =>
        Assert.Equal(failures, Failures(App(options => (options.CardCallbacks.Url, options.CardCallbacks.ApiSecret) = (address, secret))).Count);

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public void NumberOfConnections_IsOneToTen(int connections) => Assert.Contains($"'{connections}'", Assert.Single(Failures(App(options => options.Connections = connections))));

    [Fact]
    public void NegativeNumbers_AreTold() =>
        Assert.Equal(3, Failures(App(options => (options.AgentId, options.MonthlyApiCalls, options.MonthlyPushes) = (-1, -1, -1))).Count);

    [Theory]
    [InlineData("http://api.example.com")]
    [InlineData("ftp://127.0.0.1")]
    [InlineData("nowhere")]
    public void AddressWithoutTls_IsThisMachineOnly(string address) => Assert.Contains(address, Assert.Single(Failures(App(options => options.BaseUrl = address))));

    [Theory]
    [InlineData("http://127.0.0.1:5099")]
    [InlineData("https://dingtalk.example.com")]
    public void OtherAddresses_AreTaken(string address) => Assert.Empty(Failures(App(options => options.BaseUrl = address)));

    [Fact]
    public void RobotsOfOneName_AndWithoutAToken_AreTold()
    {
        var options = App();
        options.Robots.Add(new DingTalkRobotOptions { Name = "east", AccessToken = "t" });
        options.Robots.Add(new DingTalkRobotOptions { Name = "east" });

        Assert.Equal(["DingTalk:Robots:1:Name", "DingTalk:Robots:1:AccessToken"], Failures(options).Select(failure => failure.Split(' ')[0]));
    }

    private static DingTalkOptions App(Action<DingTalkOptions>? change = null)
    {
        var options = new DingTalkOptions { Enabled = true, ClientId = "dingsimapp001", ClientSecret = "top-secret" };
        change?.Invoke(options);
        return options;
    }

    private static List<string> Failures(DingTalkOptions options)
    {
        var failures = (new DingTalkOptionsValidator().Validate(null, options).Failures ?? []).ToList();
        Assert.DoesNotContain(failures, failure => failure.Contains("top-secret", StringComparison.Ordinal));
        return failures;
    }
}
