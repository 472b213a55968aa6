using SalesBot.Bot.Conversation;
using SalesBot.Bot.Tests.Samples;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using static SalesBot.Bot.Tests.Conversation.Leaderboards.BoardCompany;

namespace SalesBot.Bot.Tests.Conversation.Leaderboards;

/// <summary>「为什么我是第5」: what a number is made of, to the fen.</summary>
public sealed class WhyTests
{
    private readonly BoardCompany company = Selling();

    [Fact]
    public async Task OwnNumber_IsListed_WithTheRule_WhoIsNext_AndTheSumToTheFen()
    {
        var bot = await company.Asks("周子涵", new WhyAction { Place = 5 });

        bot.IsLike("why.zh");
        SampleCard.Check("figures-why", bot.Card);
    }

    [Fact]
    public async Task InEnglish_ItReadsLikeEnglish() => (await Selling(language: Language.English).Asks("周子涵", new WhyAction())).IsLike("why.en");

    [Fact]
    public async Task AfterARanking_ItIsAboutThat()
    {
        company.Counts("周子涵", CreditKind.Visit, 1, "2026-03-05").Counts("周子涵", CreditKind.Visit, 1, "2026-03-06").Counts("陈晨", CreditKind.Visit, 1, "2026-03-06");
        await company.Asks("周子涵", Board(Metric.Visits));

        var bot = await company.Asks("周子涵", new WhyAction(), "why");

        bot.Replies("本月拜访量，你第 1");
        bot.Replies("合计：2 次");
    }

    [Fact]
    public async Task ButtonOfARanking_ShowsIt_AndLeadsBack()
    {
        var board = await company.Asks("周子涵", new LeaderboardAction());

        var why = await company.Script.Person("周子涵").Presses(board.Button(Verbs.BoardWhy));

        why.Replies("本月签约额，你第 6");
        (await company.Script.Person("周子涵").Presses(why.Button(Verbs.Board))).Replies("本月签约额榜｜华东一组");
    }

    [Fact]
    public async Task Many_ArePaged_AndTheSumIsOfAll()
    {
        for (var day = 1; day <= 12; day++)
        {
            company.Signs("吴桐", 100.01m, $"2026-03-{day:00}");
        }

        var first = await company.Asks("吴桐", new WhyAction());
        Assert.Equal(10, first.Card.Sections[1].Facts.Length);
        first.Replies("明细，共 13 笔");
        first.Replies("合计：101,200.12元");

        var second = await company.Script.Person("吴桐").Presses(first.Button(Verbs.BoardCredits));
        Assert.Equal(3, second.Card.Sections[1].Facts.Length);
        second.Replies("合计：101,200.12元");
    }

    [Theory]
    [InlineData("沈国栋")]
    [InlineData("韩冰")]
    [InlineData("罗宁")]
    public async Task ThoseAbove_SeeIt(string reader) => (await company.Asks(reader, Of("周子涵"))).Replies("明细，共 2 笔");

    [Fact]
    public async Task Colleague_IsToldOnlyHowFarAway()
    {
        var bot = await company.Asks("周子涵", Of("王磊"));

        Assert.Equal("本月签约额：王磊 比你多 35万。明细只有本人和上级能看，可以问 沈国栋。", bot.Text);
    }

    [Theory]
    [InlineData("吴桐")]
    [InlineData("陆一鸣")]
    public async Task ColleagueAtTheBottom_IsNotToldOf(string name)
    {
        var bot = await company.Asks("周子涵", Of(name));

        Assert.Equal($"{name} 的数字只有本人和上级能看，可以问 沈国栋。", bot.Text);
    }

    [Fact]
    public async Task WhereNoAmountsAreShown_TheDistanceIsNot()
    {
        var bot = await Selling(new LeaderboardRules { Amounts = AmountsShown.Percent }).Asks("周子涵", Of("王磊"));

        Assert.Equal("王磊 的数字只有本人和上级能看，可以问 沈国栋。", bot.Text);
    }

    [Fact]
    public async Task ColleagueOfAnotherGroup_IsRefused() => (await company.Asks("周子涵", Of("李敏"))).Replies("华东二组的排行榜你看不到，可以问 蒋雯。");

    [Fact]
    public async Task InAGroup_ItGoesToThePerson()
    {
        var bot = await company.AsksInGroup("周子涵", new Scope(Group: First), new WhyAction());

        Assert.Equal("已私信给你。", bot.Text);
        Assert.Contains("410,000.5", Assert.Single(company.Script.Delivered).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ForgedButton_ShowsNothingOfAColleague()
    {
        var own = await company.Asks("周子涵", new WhyAction());
        var data = own.Button(Verbs.Board).Data.Select(pair => (pair.Key, pair.Value)).Append((Keys.Member, company.Member("王磊").Id.ToString())).ToArray();

        var bot = await company.Script.Person("周子涵").Presses(Verbs.BoardCredits, data);

        bot.Replies("明细只有本人和上级能看");
        bot.DoesNotSay("合计");
    }

    [Fact]
    public async Task WinRate_ListsWhatWasWonAndLost()
    {
        company.Counts("周子涵", CreditKind.Lost, 1, "2026-03-05");

        var bot = await company.Asks("周子涵", new WhyAction { Metric = ScriptedReader.Slot(Metric.WinRate) });

        bot.Replies("结单：赢 2 / 共 3");
        bot.Replies("输单");
    }

    [Fact]
    public async Task WithoutAnything_ItIsSaid() => (await company.Asks("陆一鸣", new WhyAction())).Replies("这段时间没有计入的记录。");

    [Fact]
    public async Task OnARankingOfZeros_NobodyHasAPlace()
    {
        var bot = await new BoardCompany().Asks("周子涵", new WhyAction());

        bot.Replies("本月签约额，你没有名次");
        bot.Replies("本月还没有签约额记录，暂不排名。");
        bot.DoesNotSay("并列");
        Assert.Equal("本月还没有签约额记录，暂不排名。", (await new BoardCompany().Asks("周子涵", Of("王磊"))).Text);
    }

    [Fact]
    public async Task PartOfAnothersWin_IsNoWin()
    {
        company.Script.Sales.Figured.Credits.Add(company.Script.Sales.Figured.Credits[0] with { Member = company.Member("周子涵").Id, Part = 1, Percent = 30, Value = 1_000_00 });

        var bot = await company.Asks("周子涵", new WhyAction { Metric = ScriptedReader.Slot(Metric.Wins) });

        bot.Replies("合计：2 单");
        bot.DoesNotSay("不一致");
    }

    [Fact]
    public async Task WhatCountsInAnotherGroup_IsNotAddedToThisOnes()
    {
        company.Signs("周子涵", 500_000, "2026-03-02", group: Second);

        (await company.Asks("周子涵", new WhyAction())).Replies("合计：410,000.5元");
    }

    [Theory]
    [InlineData("沈国栋")]
    [InlineData("韩冰")]
    [InlineData("罗宁")]
    public async Task OfAGroup_WhoLeadsIt_SeesItByPerson_AddedUpToTheFen(string reader)
    {
        var bot = await company.Asks(reader, new WhyAction { Part = ScriptedReader.Slot(new Scope(Group: First)), Place = 2 });

        bot.Replies("本月签约额，华东一组第 1");
        bot.Replies("现在是第 1，不是第 2。");
        Assert.Equal(("陈晨", "126万"), (bot.Card.Sections[1].Facts[0].Label, bot.Card.Sections[1].Facts[0].Value));
        bot.Replies("周子涵：410,000.5元");
        bot.Replies("合计：4,537,000.5元");
    }

    [Fact]
    public async Task OfAGroup_EachPersonLeadsToTheirDeals()
    {
        var bot = await company.Asks("沈国栋", new WhyAction { Part = ScriptedReader.Slot(new Scope(Group: First)) });

        SampleCard.Check("figures-why-group", bot.Card);
        var person = await company.Script.Person("沈国栋").Presses(bot.Card.Actions.First(action => action.Label == "陈晨"));

        person.Replies("陈晨第 1");
        person.Replies("明细，共 2 笔");
    }

    [Theory]
    [InlineData("周子涵")]
    [InlineData("蒋雯")]
    public async Task OfAGroup_WhoDoesNotLeadIt_HearsTheRule_AndWhomToAsk(string reader) =>
        Assert.Equal("华东一组的明细由带这部分的人看，可以问 沈国栋。口径：签约日在期内的赢单合同额，按分成计", (await company.Asks(reader, new WhyAction { Part = ScriptedReader.Slot(new Scope(Group: First)) })).Text);

    [Fact]
    public async Task OfAGroup_WhatCountsOfThoseWhoHaveLeft_IsSaid()
    {
        company.Signs("李敏", 70_000, "2026-03-04", group: First);
        company.Script.Sales.Figured.Credits.Add(company.Script.Sales.Figured.Credits[0] with { Member = new MemberId(BoardCompany.Id(99)), Value = 30_000_00 });

        var bot = await company.Asks("沈国栋", new WhyAction { Part = ScriptedReader.Slot(new Scope(Group: First)) });

        bot.Replies("李敏：7万");
        bot.Replies("已离组或不参加排名的人：3万");
        bot.Replies("合计：4,637,000.5元");
    }

    [Fact]
    public async Task OnARankingOfGroups_TheButtonIsForWhoLeadsOne_AndExplainsTheGroup()
    {
        var board = await company.Asks("沈国栋", Board(parts: RankedParts.Groups));

        (await company.Script.Person("沈国栋").Presses(board.Button(Verbs.BoardWhy))).Replies("本月签约额，华东一组第 1");
        Assert.DoesNotContain((await company.Asks("周子涵", Board(parts: RankedParts.Groups))).Card.Actions, action => action.Verb == Verbs.BoardWhy);
    }

    [Fact]
    public async Task ADeal_IsNamedWithItsCustomer_AndCanBeOpened()
    {
        var deal = company.Script.Sales.AllDeals.First();
        company.Script.Sales.Figured.Credits.Add(company.Script.Sales.Figured.Credits[0] with { Member = company.Member("陆一鸣").Id, Deal = deal.Id, Customer = deal.Customer });

        var bot = await company.Asks("陆一鸣", new WhyAction());

        bot.Replies($"｜{deal.Title}：90万");
        Assert.Equal(deal.Id.Value, bot.Button(Verbs.Show).Data[Keys.Deal]);
    }

    private WhyAction Of(string name) => new() { Who = ScriptedReader.Slot(company.Member(name).Id) };
}
