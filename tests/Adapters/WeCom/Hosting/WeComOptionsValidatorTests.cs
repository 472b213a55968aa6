using SalesBot.Adapters.Tests.WeCom.Envelopes;
using SalesBot.Adapters.WeCom.Hosting;

namespace SalesBot.Adapters.Tests.WeCom.Hosting;

public sealed class WeComOptionsValidatorTests
{
    [Fact]
    public void CompleteSettings_AreAccepted() => Assert.Empty(Failures(Complete()));

    [Fact]
    public void DisabledWeCom_NeedsNothing() => Assert.Empty(Failures(new WeComOptions()));

    [Fact]
    public void EnabledWeCom_NeedsSomethingToSpeakThrough() =>
        Assert.StartsWith("WeCom:Enabled ", Assert.Single(Failures(new WeComOptions { Enabled = true })), StringComparison.Ordinal);

    [Fact]
    public void GroupRobotAlone_IsEnough() =>
        Assert.Empty(Failures(new WeComOptions { Enabled = true, Robots = { new WeComRobotOptions { Name = "east", Key = "k" } } }));

    [Theory]
    [InlineData("http://crm.example", "", "WeCom:Home")]
    [InlineData("crm.example", "", "WeCom:Home")]
    [InlineData("https://crm.example", "http://crm.example/p.png", "WeCom:Picture")]
    [InlineData("", "https://crm.example/p.png", "WeCom:Picture")]
    public void PageThatMembersCouldNotOpen_IsNamed(string home, string picture, string key)
    {
        var options = Complete();
        options.Home = home;
        options.Picture = picture;

        Assert.StartsWith(key + " ", Assert.Single(Failures(options)), StringComparison.Ordinal);
    }

    [Fact]
    public void PageAndPicture_AreAccepted()
    {
        var options = Complete();
        (options.Home, options.Picture) = ("https://crm.example/deals", "https://crm.example/p.png");

        Assert.Empty(Failures(options));
    }

    [Fact]
    public void EachWrongSetting_IsNamed_AndNoSecretIsRepeated()
    {
        var options = Complete();
        options.CorpId = "";
        options.Secret = " ";
        options.Token = "not a token";
        options.EncodingAesKey = "tooShortToBeAKey";
        options.BaseUrl = "http://qyapi.weixin.qq.com";
        options.AiBot.Mode = WeComAiBotMode.WebSocket;
        options.AiBot.BotId = "";
        options.AiBot.WebSocketUrl = "https://openws.work.weixin.qq.com";
        options.Robots.Add(new WeComRobotOptions { Name = "east" });

        var failures = Failures(options);

        Assert.Equal(
            [
                "WeCom:CorpId", "WeCom:Secret", "WeCom:Token", "WeCom:EncodingAesKey", "WeCom:AiBot:BotId", "WeCom:AiBot:WebSocketUrl", "WeCom:Robots:1:Name", "WeCom:Robots:1:Key", "WeCom:BaseUrl",
            ],
            failures.Select(failure => failure.Split(' ')[0]));
        Assert.DoesNotContain(failures, failure => failure.Contains("not a token", StringComparison.Ordinal) || failure.Contains("tooShort", StringComparison.Ordinal));
    }

    [Fact]
    public void SettingsOfWhatIsNotThere_AreNamed()
    {
        var options = new WeComOptions { Enabled = true, Token = "t", AiBot = { Token = "t" }, Robots = { new WeComRobotOptions { Name = "east", Key = "k" } } };

        Assert.Equal(["WeCom:Token", "WeCom:AiBot:Token"], Failures(options).Select(failure => failure.Split(' ')[0]));
    }

    [Theory]
    [InlineData("http://127.0.0.1:5099", true)]
    [InlineData("https://proxy.example.com/wecom", true)]
    [InlineData("http://proxy.example.com", false)]
    [InlineData("qyapi.weixin.qq.com", false)]
    public void Address_IsHttpsOrOnThisMachine(string address, bool isAccepted)
    {
        var options = Complete();
        options.BaseUrl = address;

        Assert.Equal(isAccepted, Failures(options).Count == 0);
    }

    private static WeComOptions Complete() => new()
    {
        Enabled = true,
        CorpId = KnownAnswers.CorpId,
        AgentId = 1000002,
        Secret = "secret",
        Token = KnownAnswers.Token,
        EncodingAesKey = KnownAnswers.Key,
        Robots = { new WeComRobotOptions { Name = "east", Key = "key" } },
        AiBot = { Mode = WeComAiBotMode.Callback, BotId = "aib", Secret = "s", Token = KnownAnswers.Token, EncodingAesKey = KnownAnswers.Key },
    };

    private static List<string> Failures(WeComOptions options) => [.. new WeComOptionsValidator().Validate(null, options).Failures ?? []];
}
