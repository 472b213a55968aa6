using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Mapping;

namespace SalesBot.Adapters.Tests.WeCom.Sending;

/// <summary>Cards without buttons, where the settings name a page that they may lead to.</summary>
public sealed class HomePageTests
{
    private static readonly Dictionary<string, string?> Home = new() { ["Home"] = "https://crm.example/deals", ["Picture"] = "https://crm.example/p.png" };

    [Fact]
    public async Task CardOfTheApp_LeadsToThePage()
    {
        await using var wecom = await ConnectedWeCom.StartAsync(settings: Home);

        Assert.IsType<SendOutcome.Accepted>(await wecom.SendAsync(Status(WeComChat.WithApp("zhangsan"))));

        Assert.Equal("text_notice", Assert.Single(wecom.Simulator.Screens.FromBot("app:zhangsan")).Card!.CardType);
        Assert.Empty(wecom.Simulator.Log.Refusals);
    }

    [Fact]
    public async Task ReportOfSeveralThings_HasThePicture_InTheAppAndAtTheRobot()
    {
        await using var wecom = await ConnectedWeCom.StartAsync(settings: Home);

        await wecom.SendAsync(Report(WeComChat.WithApp("zhangsan")));
        await wecom.SendAsync(Report(WeComChat.RobotGroup("战报群")));

        Assert.Equal("news_notice", Assert.Single(wecom.Simulator.Screens.FromBot("app:zhangsan")).Card!.CardType);
        Assert.Equal("news_notice", Assert.Single(wecom.Simulator.Screens.FromBot("robot:战报群")).Card!.CardType);
        Assert.Empty(wecom.Simulator.Log.Refusals);
    }

    [Fact]
    public async Task PersonWhoReadsInWeChatsPlugin_GetsATextCard()
    {
        await using var wecom = await ConnectedWeCom.StartAsync(
            options => options with { Members = options.Members.SetItem(0, options.Members[0] with { ReadsInPlugin = true }) },
            new(Home) { ["PlainReaders:0"] = "ZhangSan" });

        await wecom.SendAsync(Status(WeComChat.WithApp("zhangsan")));

        var seen = Assert.Single(wecom.Simulator.Screens.FromBot("app:zhangsan"));
        Assert.Equal(("textcard", true), (seen.Type, seen.IsShown));
    }

    private static OutgoingMessage Status(WeComChat chat) => Say.In(chat, "华光：38万") with
    {
        Card = new Card { Purpose = CardPurpose.Answer, Title = "华光｜ERP二期", Sections = [new CardSection { Facts = [new CardFact("金额", "38万")] }] },
    };

    private static OutgoingMessage Report(WeComChat chat) => Say.In(chat, "本周战报") with
    {
        Card = new Card { Purpose = CardPurpose.Report, Title = "本周战报", Sections = [Section("华东一组", "120万"), Section("华东二组", "98万")] },
    };

    private static CardSection Section(string title, string value) => new() { Title = title, Facts = [new CardFact("签约", value)] };
}
