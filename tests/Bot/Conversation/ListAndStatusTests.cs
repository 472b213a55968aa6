using System.Globalization;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using static SalesBot.Bot.Tests.Conversation.ScriptedReader;

namespace SalesBot.Bot.Tests.Conversation;

public sealed class ListAndStatusTests
{
    private readonly ChatScript script = new();
    private readonly Person rep;

    public ListAndStatusTests()
    {
        rep = script.Person("周子涵");
        script.Reader.Means("我的单子", new ListAction { Filter = Slot(DealFilter.Open) });
        script.Reader.Means("华东一组的单子", new ListAction { Filter = Slot(DealFilter.Open), Scope = Slot(script.GroupOne) });
        script.Reader.Means("华东区的单子", new ListAction { Filter = Slot(DealFilter.Open), Scope = Slot(script.Region) });
        script.Reader.Means("全公司赢单", new ListAction { Filter = Slot(DealFilter.Won), Scope = Slot(Scope.Company) });
        script.Reader.Means("本月要签的", new ListAction { Filter = Slot(DealFilter.Closing) });
        script.Reader.Means("好久没动的", new ListAction { Filter = Slot(DealFilter.Stale) });
        script.Reader.Means("华星怎么样了", new StatusAction { Customer = The(1) });
        script.Reader.Means("博远怎么样了", new StatusAction { Customer = The(2) });
    }

    [Fact]
    public async Task Status_ShowsWhatIsKnown_AndWhatIsMissing() => (await rep.Says("华星怎么样了")).IsLike("status.zh");

    [Fact]
    public async Task StatusOfACustomerWithSeveralDeals_ShowsEach_AndANumberOpensOne()
    {
        (await rep.Says("博远怎么样了")).IsLike("status-of-two.zh");

        (await rep.Says("2")).Replies("博远｜设备联网");
    }

    [Fact]
    public async Task OwnDeals_AreListedWithCountAndTotal() => (await rep.Says("我的单子")).IsLike("list.zh");

    [Fact]
    public async Task NumberAfterAList_OpensTheDeal()
    {
        await rep.Says("我的单子");

        (await rep.Says("第二个")).Replies("博远｜MES");
    }

    [Fact]
    public async Task RepAskingForTheGroup_SeesOnlyOwnDeals_AndIsTold()
    {
        var bot = await rep.Says("华东一组的单子");

        bot.DoesNotSay("安固");
        bot.Replies("只列出你能看到的");
    }

    [Theory]
    [InlineData("沈国栋", "我的单子", 4)]
    [InlineData("蒋雯", "我的单子", 1)]
    [InlineData("韩冰", "华东区的单子", 5)]
    [InlineData("陆一鸣", "我的单子", 1)]
    public async Task EachSeesTheDealsBelow(string name, string text, int count) =>
        (await script.Person(name).Says(text)).Replies($"在跟的商机：{count.ToString(CultureInfo.InvariantCulture)} 单");

    [Fact]
    public async Task ListOfOthersOnly_IsRefused()
    {
        script.Reader.Means("二组的单子", new ListAction { Filter = Slot(DealFilter.Open), Scope = Slot(new Scope(script.Member("李敏").Group)) });

        (await rep.Says("二组的单子")).Replies("这个范围的商机你看不到，可以问 蒋雯");
    }

    [Fact]
    public async Task ColleaguesDeals_AreNotShownAsOnesOwn_AndOneIsToldWhomToAsk()
    {
        script.Reader.Means("陆一鸣的单子", new ListAction { Filter = Slot(DealFilter.Open), Who = Slot(script.Member("陆一鸣").Id) });

        (await rep.Says("陆一鸣的单子")).Replies("陆一鸣的数据你看不到，可以问陆一鸣、沈国栋。");
        (await script.Person("沈国栋").Says("陆一鸣的单子")).Replies("陆一鸣 · 在跟的商机：1 单");
    }

    [Fact]
    public async Task AmountAndDays_AreNamedAndFilteredBy()
    {
        script.Reader.Means("100万以上的单子", new ListAction { Filter = Slot(DealFilter.Open), AtLeast = Slot(Money.FromYuan(1_000_000)) });
        script.Reader.Means("50万以下的单子", new ListAction { Filter = Slot(DealFilter.Open), AtMost = Slot(Money.FromYuan(500_000)) });
        script.Reader.Means("停滞超过两周的单子", new ListAction { Filter = Slot(DealFilter.Stale), IdleDays = Slot(14) });

        (await rep.Says("100万以上的单子")).Replies("在跟的商机（100万以上）：1 单，共 120万");
        (await rep.Says("50万以下的单子")).Replies("在跟的商机（50万以下）：");
        (await rep.Says("停滞超过两周的单子")).Replies("超过 14 天没动的商机：没有");
    }

    [Fact]
    public async Task WordsThatWereNotUsed_AreNamed()
    {
        script.Reader.Means("绿色的单子", new ListAction { Filter = Slot(DealFilter.Open), Unused = "绿色" });

        (await rep.Says("绿色的单子")).Replies("「绿色」没看懂，没按它筛选。");
    }

    [Fact]
    public async Task ClosingWithoutAPeriod_IsThisMonth() => (await rep.Says("本月要签的")).Replies("3月1日–3月31日 预计签约：1 单，共 35万");

    [Fact]
    public async Task EmptyList_SaysSo() => (await rep.Says("全公司赢单")).Replies("3月1日–3月31日 赢单：没有");

    [Fact]
    public async Task DealIsStale_AfterMoreThanSevenDays()
    {
        script.Now = ChatScript.Start.AddDays(5);
        (await rep.Says("好久没动的")).Replies("没有");

        script.Now = ChatScript.Start.AddDays(6);
        (await rep.Says("好久没动的")).Replies("3 单");
    }

    [Fact]
    public async Task LongList_GoesOnWithMore()
    {
        for (var number = 0; number < 12; number++)
        {
            script.Sales.Add(ChatScript.ADeal($"P{(200 + number).ToString(CultureInfo.InvariantCulture)}", 1, "备件", "周子涵", "contact", 10_000m, new DateOnly(2026, 6, 1)));
        }

        var first = await rep.Says("我的单子");
        Assert.Equal(11, first.Card.Actions.Length);
        first.Replies("第 1–10 单，共 15 单");

        var second = await rep.Says("更多");
        second.Replies("第 11–15 单，共 15 单");
        Assert.DoesNotContain(second.Card.Actions, action => action.Verb is Verbs.More);
    }

    [Fact]
    public async Task ListInEnglish_ReadsLikeEnglish()
    {
        var english = new ChatScript(language: Language.English);
        english.Reader.Means("my deals", new ListAction { Filter = Slot(DealFilter.Open) });

        (await english.Person("周子涵").Says("my deals")).IsLike("list.en");
    }
}
