using SalesBot.Bot.Conversation;
using SalesBot.Bot.Tests.Samples;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Library;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>Colleagues' own words answer 「客户嫌贵怎么回」; where nobody has shared any, the library says so. What is shared is shown before it is kept.</summary>
public sealed class LibraryTests
{
    private const string Price = "先问清楚是和谁比，再把三年总成本摊开，最后才谈单价。";

    private readonly ChatScript script = new(understands: true);

    private Person Rep => script.Person("周子涵");

    private Person Colleague => script.Person("李敏");

    [Theory]
    [InlineData("客户嫌贵怎么回")]
    [InlineData("客户说太贵了，有什么话术")]
    public async Task Question_IsAnsweredWithColleaguesWords_AndWhoseTheyAre(string text)
    {
        Holds("客户嫌贵", Price, by: "李敏");
        script.Sales.Replace(script.Sales.Deal("P120") with { State = DealState.Won(new DateOnly(2026, 3, 1)) });

        var bot = await Rep.Says(text);
        bot.Replies(Price);
        bot.Replies("李敏 分享（签 1 单）");
        bot.Offers(Verbs.ScriptUseful, Verbs.ScriptUseless);
        bot.ChangesNothing();
    }

    [Fact]
    public async Task WhatNobodyHasShared_IsNotInTheLibrary_AndNothingIsMadeUp()
    {
        Holds("客户嫌贵", Price, by: "李敏");
        var bot = await Rep.Says("客户要求驻场怎么回");
        bot.Replies("话术库里没有：");
        bot.DoesNotSay(Price);
        SampleCard.Check("library-has-none", bot.Card);

        (await Rep.Says("1")).Replies("请用一条消息发来");
        (await Rep.Says("先答应驻场两周，再写清楚人天单价")).Replies("放进话术库吗");
        (await Rep.Says("1")).Replies("已放进话术库");
        (await Colleague.Says("客户要求驻场怎么回")).Replies("先答应驻场两周");
    }

    [Fact]
    public async Task WhereNotAllWereSearched_ItIsSaid()
    {
        foreach (var number in Enumerable.Range(1, LibraryAnswer.MostLookedAt))
        {
            Holds("客户嫌贵", $"第{number}种说法：先谈价值再谈钱。", by: "李敏");
        }

        (await Rep.Says("客户要求驻场怎么回")).Replies("只找了最近的 2000 条，更早的没找。");
    }

    [Fact]
    public async Task MoreThanThree_AreShownOnAsking()
    {
        foreach (var number in Enumerable.Range(1, 5))
        {
            Holds("客户嫌贵", $"第{number}种说法：先谈价值再谈钱。", by: "李敏");
        }

        var bot = await Rep.Says("客户嫌贵怎么回");
        bot.Replies("5 条话术");
        SampleCard.Check("library-answer", bot.Card);
        bot.Offers(Verbs.ScriptUseful, Verbs.ScriptUseful, Verbs.ScriptUseful, Verbs.ScriptUseless, Verbs.ScriptMore);
        Assert.Equal(3, bot.Card.Sections.Length);
        var rest = await Rep.Says("更多");
        Assert.Equal(2, rest.Card.Sections.Length);
        rest.Replies("5. 客户嫌贵");
    }

    [Fact]
    public async Task Opinions_AreCountedOncePerPerson_AndMayChange()
    {
        Holds("客户嫌贵", Price, by: "李敏");
        var card = await Rep.Says("客户嫌贵怎么回");
        (await Rep.Presses(card.Button(Verbs.ScriptUseful))).Replies("已记下：有用");
        (await Rep.Presses(card.Button(Verbs.ScriptUseful))).Replies("你已经这样评过了");
        await script.Person("陆一鸣").Presses(card.Button(Verbs.ScriptUseful));
        (await Rep.Says("客户嫌贵怎么回")).Replies("2 人觉得有用");

        await Rep.Presses(card.Button(Verbs.ScriptUseless));
        (await Rep.Says("客户嫌贵怎么回")).Replies("1 人觉得有用 · 1 人觉得没用");
        (await Rep.Says("撤销")).Replies("评价");
        (await Rep.Says("客户嫌贵怎么回")).Replies("2 人觉得有用");
        (await Colleague.Presses(card.Button(Verbs.ScriptUseful))).Replies("自己的话术由同事来评");
    }

    [Fact]
    public async Task WhatMorePeopleFindUseless_ComesLast()
    {
        var bad = Holds("客户嫌贵", "直接打八折，嫌贵的都能签。", by: "李敏");
        Holds("客户嫌贵", Price, by: "陆一鸣");
        await Rep.Presses(Verbs.ScriptUseless, (Keys.Script, bad.Id.ToString()));

        var bot = await Rep.Says("客户嫌贵怎么回");
        Assert.Equal([Price, bad.Text], bot.Card.Sections.Select(section => section.Notes[0]));
    }

    [Fact]
    public async Task Sharing_ShowsWhatIsKept_AndWhoReadsIt_AndKeepsItOnlyAfterAYes()
    {
        var draft = await Rep.Says("分享个经验：化工客户先找安环部，比找采购快，安环部有一票否决");
        draft.ChangesNothing();
        draft.Replies("化工客户先找安环部，比找采购快，安环部有一票否决");
        draft.Replies("谁能看：公司内所有同事");
        SampleCard.Check("library-share", draft.Card);
        Assert.Empty(script.Sales.Scripts.All);

        (await Rep.Says("主题 化工客户找谁")).Replies("主题：化工客户找谁");
        (await Rep.Says("1")).Changed("script →化工客户找谁");
        var kept = Assert.Single(script.Sales.Scripts.Standing);
        Assert.Equal((Rep.Member.Id, "化工客户找谁", "化工客户先找安环部，比找采购快，安环部有一票否决"), (kept.Author, kept.Topic, kept.Text));

        (await Rep.Says("撤销")).Replies("话术：化工客户找谁 → ");
        Assert.Empty(script.Sales.Scripts.Standing);
    }

    [Fact]
    public async Task Form_MayNameTheTopic_AndTheOfferMayBeDropped()
    {
        var draft = await Rep.Says("贡献一条话术，客户说没预算时可以问：“如果明年有预算，您最想先解决哪一块？”");
        Assert.Equal("客户说没预算", draft.Card.Inputs.Single().Value);
        (await Rep.Presses(draft.Button(Verbs.ScriptSave), (Keys.Title, "没预算怎么问"))).Changed("script →没预算怎么问");

        await Rep.Says("这个打法大家可以抄：报价单里放三档，客户八成选中间那档");
        (await Rep.Says("不用了")).Replies("没有保存");
        Assert.Single(script.Sales.Scripts.Standing);
    }

    [Fact]
    public async Task SharingWithoutWords_AsksForThem_AndAReportIsStillAReport()
    {
        (await Rep.Says("分享话术")).Replies("请用一条消息发来");
        (await Rep.Says("今天拜访了华星，聊了需求")).Changed("activity →visit");
        (await Rep.Says("分享话术")).Replies("请用一条消息发来");
        (await Rep.Says("跳过")).Replies("没有保存");
    }

    [Fact]
    public async Task TheVerySame_IsNotKeptTwice()
    {
        Holds("化工", "化工客户先找安环部，比找采购快", by: "李敏");
        await Rep.Says("分享个经验：化工客户先找安环部，比找采购快");
        var bot = await Rep.Says("1");
        bot.ChangesNothing();
        bot.Replies("已有一模一样的一条（李敏）");
    }

    [Fact]
    public async Task CustomersNames_AreReadByThoseOnly_WhoMaySeeThem()
    {
        var draft = await Rep.Says("分享个经验：华星嫌贵的时候，我把三年总成本摊开讲");
        draft.Replies("无权查看 华星 的人只看到「某客户」");
        await Rep.Says("1");

        (await Colleague.Says("客户嫌贵怎么回")).Replies("某客户嫌贵的时候");
        (await script.Person("沈国栋").Says("客户嫌贵怎么回")).Replies("华星嫌贵的时候");
        var group = await script.PersonInGroup("沈国栋", script.GroupOne).Says("客户嫌贵怎么回");
        group.Replies("某客户嫌贵的时候");
        group.DoesNotSay("华星");
    }

    [Fact]
    public async Task AfterAWin_ItsOwnerMayTellHow_AndItIsLinkedWithTheDeal()
    {
        await Rep.Says("华星签了，38万");
        var won = await Rep.Says("确认");
        (await Rep.Presses(won.Button(Verbs.ScriptAdd))).Replies("恭喜拿下 华星");
        var draft = await Rep.Says("老板最在意停机时间，卡在财务，拉着车间主任算了一笔账；一句话：让用的人替你说");
        draft.Replies("靠它签下：华星｜ERP二期");
        await Rep.Presses(draft.Button(Verbs.ScriptSave), (Keys.Title, "财务卡预算"));

        Assert.Equal(new DealId("P101"), Assert.Single(script.Sales.Scripts.Standing).Deal);
        (await Colleague.Says("财务卡预算怎么办")).Replies("靠它签下一单");
    }

    [Fact]
    public async Task AWinOfLately_CanBeLinked()
    {
        script.Sales.Replace(script.Sales.Deal("P101") with { State = DealState.Won(new DateOnly(2026, 3, 10)) });
        var draft = await Rep.Says("分享个经验：嫌贵的客户，先算三年总成本再谈单价");
        draft.Offers(Verbs.ScriptSave, Verbs.ScriptLink, Verbs.ScriptDrop);
        (await Rep.Says("2")).Offers(Verbs.ScriptSave, Verbs.ScriptDrop);
        await Rep.Says("1");
        Assert.Equal(new DealId("P101"), Assert.Single(script.Sales.Scripts.Standing).Deal);
    }

    [Fact]
    public async Task OwnScripts_AreShown_AndCanBeTakenOut_ByTheirAuthorAndThoseAbove()
    {
        (await Rep.Says("我的话术")).Replies("还没有分享过");
        var own = Holds("客户嫌贵", Price, by: "周子涵");
        var list = await Rep.Says("我的话术");
        list.Replies("1. 客户嫌贵");

        (await Colleague.Presses(list.Button(Verbs.ScriptDelete))).Replies("只有作者 周子涵 或其上级能删除");
        Assert.Single(script.Sales.Scripts.Standing);
        (await Rep.Says("1")).Replies("已从话术库删除：客户嫌贵");
        Assert.Empty(script.Sales.Scripts.Standing);
        (await Rep.Says("撤销")).Replies("已恢复");
        Assert.Equal(own.Id, Assert.Single(script.Sales.Scripts.Standing).Id);
        await script.Person("沈国栋").Presses(list.Button(Verbs.ScriptDelete));
        Assert.Empty(script.Sales.Scripts.Standing);
    }

    [Fact]
    public async Task Buttons_ThatSomebodyForged_DoNothing()
    {
        (await Rep.Presses(Verbs.ScriptUseful, (Keys.Script, "x,y"))).ChangesNothing();
        (await Rep.Presses(Verbs.ScriptDelete, (Keys.Script, Guid.NewGuid().ToString()))).ChangesNothing();
        (await Rep.Presses(Verbs.ScriptMore, (Keys.Text, "嫌贵"), (Keys.From, "-1"))).ChangesNothing();
        (await Rep.Presses(Verbs.ScriptSave, (Keys.Title, "x"))).ChangesNothing();
    }

    [Fact]
    public async Task InEnglish_ItIsTheSame()
    {
        var english = new ChatScript(language: Language.English, understands: true);
        english.Sales.Scripts.Add(new Script { Id = new ScriptId(Guid.NewGuid()), Author = english.Member("李敏").Id, Topic = "price objection", Text = "Ask whom they compare with first.", On = new DateOnly(2026, 3, 1) });
        (await english.Person("周子涵").Says("how do I handle a price objection?")).Replies("by 李敏");
        (await english.Person("周子涵").Says("how do I handle an angry boss?")).Replies("Not in the library");
    }

    [Theory]
    [InlineData("分享个经验：化工客户先找安环部", "化工客户先找安环部")]
    [InlineData("这个打法大家可以抄：报价单里放三档", "报价单里放三档")]
    [InlineData("Tip: ask about the budget first", "ask about the budget first")]
    [InlineData("客户说没预算时可以问：明年呢", "客户说没预算时可以问：明年呢")]
    [InlineData("分享话术", "")]
    public void WhatSaysThatItIsShared_IsNoPartOfIt(string offer, string kept) => Assert.Equal(kept, LibraryRequest.ScriptOf(offer));

    private Script Holds(string topic, string text, string by)
    {
        var held = new Script { Id = new ScriptId(Guid.NewGuid()), Author = script.Member(by).Id, Topic = topic, Text = text, On = new DateOnly(2026, 3, 1) };
        script.Sales.Scripts.Add(held);
        return held;
    }
}
