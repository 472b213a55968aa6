using SalesBot.Bot.Conversation;
using SalesBot.Bot.Tests.Samples;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using static SalesBot.Bot.Tests.Conversation.Leaderboards.BoardCompany;

namespace SalesBot.Bot.Tests.Conversation.Leaderboards;

/// <summary>Rankings as people read them.</summary>
public sealed class BoardTests
{
    private static readonly Period LastMonth = new(new DateOnly(2026, 2, 1), new DateOnly(2026, 2, 28));

    [Fact]
    public async Task Rep_SeesTheTop_TheOwnNeighbourhood_AndTheDistanceToTheNext()
    {
        var bot = await Selling().Asks("周子涵", new LeaderboardAction());

        bot.IsLike("board-of-rep.zh");
        SampleCard.Check("figures-board", bot.Card);
    }

    [Fact]
    public async Task InEnglish_ItReadsLikeEnglish() => (await Selling(language: Language.English).Asks("周子涵", new LeaderboardAction())).IsLike("board-of-rep.en");

    [Fact]
    public async Task Manager_PagesAllOfTheTeam() => (await Selling().Asks("沈国栋", new LeaderboardAction())).IsLike("board-of-manager.zh");

    [Fact]
    public async Task Manager_SeesNoBottom_OfOthers()
    {
        var bot = await Selling().Asks("沈国栋", Board(scope: Scope.Company));

        bot.Replies("高远");
        bot.DoesNotSay("郑爽");
        bot.DoesNotSay("陆一鸣");
    }

    [Fact]
    public async Task First_IsToldTheLead() => (await Selling().Asks("陈晨", new LeaderboardAction())).Replies("你：第 1，126万（完成 84%），领先第 2 名 27.5万");

    [Fact]
    public async Task Arrows_CompareWithAsManyWorkdaysOfTheMonthBefore()
    {
        var bot = await Selling().Asks("沈国栋", new LeaderboardAction());

        Assert.Equal([1, -1, 1, null, null, -3, null, null], bot.Card.Sections[0].Rows.Select(row => row.Movement));
        bot.Replies("箭头：较上月同期（工作日数相同）");
    }

    [Fact]
    public async Task PeriodThatIsOver_IsComparedAsAWhole()
    {
        var bot = await Selling().Asks("沈国栋", Board(period: LastMonth));

        bot.Replies("上月签约额榜｜华东一组");
        Assert.Equal("吴桐", bot.Card.Sections[0].Rows[0].Name);
        bot.DoesNotSay("同期");
        bot.DoesNotSay("看上月");
    }

    [Fact]
    public async Task Equal_ShareThePlace_AndItIsExplained()
    {
        var company = new BoardCompany().Signs("陈晨", 10_000, "2026-03-02").Signs("周敏", 10_000, "2026-03-03").Signs("王磊", 5_000, "2026-03-03").Signs("周子涵", 1_000, "2026-03-03");
        var bot = await company.Asks("王磊", new LeaderboardAction());

        Assert.Equal([("周敏", 1), ("陈晨", 1), ("王磊", 3), ("周子涵", 4)], bot.Card.Sections[0].Rows.Select(row => (row.Name, row.Rank)));
        bot.Replies("数值相同的并列同一名次");
        bot.Replies("距第 1 差 5,000元");
    }

    [Fact]
    public async Task WhoReadsTheSame_WithoutBeingEqual_GetsMoreDigits()
    {
        var bot = await new BoardCompany().Signs("陈晨", 1_263_400, "2026-03-02").Signs("周敏", 1_262_600, "2026-03-03").Signs("王磊", 20_000, "2026-03-03").Asks("沈国栋", new LeaderboardAction());

        Assert.Equal(["126.34万", "126.26万", "2万"], bot.Card.Sections[0].Rows.Take(3).Select(row => row.Value));
    }

    [Fact]
    public async Task NobodyHasDoneAnything_IsSaid_WithoutPlaces()
    {
        var bot = await new BoardCompany().Asks("周子涵", Board(Metric.Visits));

        Assert.Empty(bot.Card.Sections[0].Rows);
        bot.Replies("本月还没有拜访量记录，暂不排名。");
        SampleCard.Check("figures-board-of-nobody", bot.Card);
    }

    [Fact]
    public async Task NobodyHasAFigure_SaysWhy()
    {
        var bot = await new BoardCompany().Asks("周子涵", Board(Metric.WinRate));

        Assert.Empty(bot.Card.Sections[0].Rows);
        bot.Replies("还排不出名次：8 个结单不满 3 单，不参加排名。");
    }

    [Fact]
    public async Task AverageDeal_IsRoundedOnce()
    {
        var bot = await new BoardCompany().Signs("陈晨", 8.83m, "2026-03-02").Signs("陈晨", 6.16m, "2026-03-03").Asks("沈国栋", Board(Metric.AverageDeal));

        Assert.Equal("7元", bot.Card.Sections[0].Rows[0].Value);
    }

    [Fact]
    public async Task NobodyHasImproved_NobodyIsFirst()
    {
        var bot = await new BoardCompany().Signs("周子涵", 50_000, "2026-02-03").Signs("陈晨", 90_000, "2026-02-03").Asks("周子涵", Board(Metric.Improved));

        Assert.Empty(bot.Card.Sections[0].Rows);
        bot.Replies("本月还没有进步记录，暂不排名。");
    }

    [Fact]
    public async Task TwoOfTheSameNameInOneGroup_AreToldApart()
    {
        var namesake = new Member(new MemberId(Id(60)), "陈晨", Role.Rep, First);
        var company = new BoardCompany(others: [namesake]);
        foreach (var (member, value) in new[] { (namesake.Id, 300), (new MemberId(Id(3)), 200) })
        {
            company.Signs("周敏", 1, "2026-03-02");
            company.Script.Sales.Figured.Credits[^1] = company.Script.Sales.Figured.Credits[^1] with { Member = member, Value = value };
        }

        Assert.Equal(["陈晨（华东一组 2）", "陈晨（华东一组 1）"], (await company.Asks("沈国栋", new LeaderboardAction())).Card.Sections[0].Rows.Take(2).Select(row => row.Name));
    }

    [Fact]
    public async Task WhoHasNothing_IsLastWithTheOthers_AndSeesTheWay()
    {
        var bot = await Selling().Asks("陆一鸣", new LeaderboardAction());

        bot.Replies("你：第 8，0元，距第 7 差 10万");
    }

    [Fact]
    public async Task TeamOfOne_IsABoard()
    {
        var bot = await Selling().Asks("高远", new LeaderboardAction());

        bot.Replies("▶ 1 高远 200万");
        bot.Replies("你：第 1，200万");
        bot.DoesNotSay("领先");
    }

    [Fact]
    public async Task TeamOfNobody_IsSaid()
    {
        var bot = await Selling().Asks("罗宁", Board(scope: new Scope(Group: new GroupId(Id(999)))));

        bot.Replies("这个范围里没有人参加排名。");
    }

    [Fact]
    public async Task AttainmentBoard_LeavesOutWhoHasNoTarget()
    {
        var bot = await Selling().Asks("沈国栋", Board(Metric.Attainment));

        Assert.Equal(["周敏 98%", "陈晨 84%", "王磊 76%", "周子涵 61%", "孙浩 52%", "赵倩 50%"], bot.Card.Sections[0].Rows.Select(row => $"{row.Name} {row.Value}"));
        bot.Replies("2 个没有设目标，不参加排名。");
    }

    [Fact]
    public async Task WhoJoinedInMidMonth_IsMeasuredByTheirWorkdays()
    {
        var joined = new Member(new MemberId(Id(50)), "新人", Role.Rep, First) { JoinedOn = new DateOnly(2026, 3, 18) };
        var company = new BoardCompany(others: [joined]).Signs("新人", 50_000, "2026-03-11").Aims("新人", 220_000).Signs("陈晨", 100_000, "2026-03-02").Aims("陈晨", 220_000);

        Assert.Equal(["新人 50%", "陈晨 45%"], (await company.Asks("沈国栋", Board(Metric.Attainment))).Card.Sections[0].Rows.Select(row => $"{row.Name} {row.Value}"));
    }

    [Fact]
    public async Task WinRate_NeedsEnoughClosed()
    {
        var company = new BoardCompany();
        foreach (var (name, won, lost) in new[] { ("陈晨", 2, 1), ("周敏", 1, 0) })
        {
            Enumerable.Range(0, won).ToList().ForEach(_ => company.Signs(name, 1_000, "2026-03-02"));
            Enumerable.Range(0, lost).ToList().ForEach(_ => company.Counts(name, CreditKind.Lost, 1, "2026-03-03"));
        }

        var bot = await company.Asks("沈国栋", Board(Metric.WinRate));

        Assert.Equal("陈晨 66.7%", bot.Card.Sections[0].Rows.Select(row => $"{row.Name} {row.Value}").Single());
        bot.Replies("7 个结单不满 3 单，不参加排名。");
    }

    [Fact]
    public async Task MostImproved_IsTheGainOverAsManyWorkdaysBefore()
    {
        var bot = await Selling().Asks("沈国栋", Board(Metric.Improved));

        Assert.Equal(["陈晨 +86万", "周敏 +48.5万", "王磊 +46万", "周子涵 +10万"], bot.Card.Sections[0].Rows.Select(row => $"{row.Name} {row.Value}"));
    }

    [Fact]
    public async Task WhoHasLeft_IsNotShown_ButCountsForTheGroup()
    {
        var company = Selling();
        var left = company.Script.Sales.Figured.Credits[0] with { Member = new MemberId(Id(999)), Value = 10_000_000_00 };
        company.Script.Sales.Figured.Credits.Add(left);

        (await company.Asks("沈国栋", new LeaderboardAction())).DoesNotSay("1000万");
        var groups = await company.Asks("罗宁", Board(parts: RankedParts.Groups, scope: Scope.Company));
        Assert.Equal(["华东一组 1,453.7万", "华南一组 200万", "华东二组 93万"], groups.Card.Sections[0].Rows.Select(row => $"{row.Name} {row.Value}"));
    }

    [Fact]
    public async Task WhoChangedGroups_CountsInEach_ForWhatWasDoneThere()
    {
        var company = Selling().Signs("李敏", 2_500_000, "2026-03-02", group: First);

        Assert.Equal("李敏 250万", (await company.Asks("沈国栋", new LeaderboardAction())).Card.Sections[0].Rows.Select(row => $"{row.Name} {row.Value}").First());
        Assert.Equal("李敏 88万", (await company.Asks("蒋雯", new LeaderboardAction())).Card.Sections[0].Rows.Select(row => $"{row.Name} {row.Value}").First());
        Assert.Equal("李敏 338万", (await company.Asks("罗宁", Board(scope: Scope.Company))).Card.Sections[0].Rows.Select(row => $"{row.Name} {row.Value}").First());
    }

    [Fact]
    public async Task GroupsStandAgainstEachOther_AndRegions()
    {
        var groups = await Selling().Asks("周子涵", Board(parts: RankedParts.Groups));
        groups.IsLike("board-of-groups.zh");
        SampleCard.Check("figures-board-of-groups", groups.Card);
        var regions = await Selling().Asks("周子涵", Board(parts: RankedParts.Regions));
        regions.Replies("本月各区域签约额榜｜全公司");
        Assert.Equal(["华东区", "华南区"], regions.Card.Sections[0].Rows.Select(row => row.Name));
    }

    [Fact]
    public async Task ManagerWhoSells_TakesPart_AndOneWhoDoesNotIsNotAtTheBottom()
    {
        Assert.DoesNotContain((await Selling().Asks("韩冰", Board(scope: new Scope(Group: First)))).Card.Sections[0].Rows, row => row.Name == "沈国栋");
        Assert.Equal("沈国栋", (await Selling().Signs("沈国栋", 9_000_000, "2026-03-02").Asks("韩冰", Board(scope: new Scope(Group: First)))).Card.Sections[0].Rows[0].Name);
    }

    [Fact]
    public async Task Completeness_WithoutAMeasure_IsNoData_NeverZero() => (await Selling().Asks("周子涵", Board(Metric.Completeness))).Replies("资料完整度：无数据。");

    [Fact]
    public async Task Completeness_IsRankedWhereItIsMeasured()
    {
        var rules = new LeaderboardRules { Completeness = (_, _, _, _) => Task.FromResult<IReadOnlyDictionary<MemberId, decimal>>(new Dictionary<MemberId, decimal> { [new MemberId(Id(1))] = 80, [new MemberId(Id(2))] = 90 }) };
        var bot = await Selling(rules).Asks("沈国栋", Board(Metric.Completeness));

        Assert.Equal(["陆一鸣 90%", "周子涵 80%"], bot.Card.Sections[0].Rows.Select(row => $"{row.Name} {row.Value}"));
        bot.Replies("6 个无数据，不参加排名。");
    }

    [Fact]
    public async Task UnknownMetric_GetsThreeOffers_ThatAnswer()
    {
        var company = Selling();
        var bot = await company.Asks("周子涵", new UnknownBoardAction { What = ScriptedReader.Slot("毛利复合增速"), Nearest = [Metric.Payments] });

        bot.IsLike("board-unknown.zh");
        SampleCard.Check("figures-unknown", bot.Card);
        (await company.Script.Person("周子涵").Says("2")).Replies("本月签约额榜｜华东一组");
    }

    [Fact]
    public async Task UnknownMetric_IsOfferedForThePartThatWasAskedFor()
    {
        var company = Selling();
        var bot = await company.Asks("韩冰", new UnknownBoardAction { What = ScriptedReader.Slot("毛利"), Nearest = [Metric.Payments], Scope = ScriptedReader.Slot(new Scope(Group: Second)) });

        (await company.Script.Person("韩冰").Presses(bot.Card.Actions[1])).Replies("本月签约额榜｜华东二组");

        bot = await company.Asks("韩冰", new UnknownBoardAction { What = ScriptedReader.Slot("毛利"), Nearest = [Metric.Payments], Parts = ScriptedReader.Slot(RankedParts.Groups) });
        (await company.Script.Person("韩冰").Presses(bot.Card.Actions[1])).Replies("本月各组签约额榜｜华东区");
    }

    [Theory]
    [InlineData("罗宁", UnknownPart.Scope, "华东三组", "华东一组、华东二组、华东区")]
    [InlineData("周子涵", UnknownPart.Scope, "华东三组", "华东一组、华东区、全公司")]
    [InlineData("罗宁", UnknownPart.Member, "高原", "华南一组、全公司、华东区")]
    public async Task UnknownName_GetsTheNearestThatTheSpeakerMayAskFor(string speaker, object part, string said, string offers)
    {
        var bot = await Selling().Asks(speaker, new UnknownWordsAction { What = ScriptedReader.Slot(said), Part = (UnknownPart)part, Question = new LeaderboardAction() });

        Assert.Equal(offers, string.Join('、', bot.Card.Actions.Select(action => action.Label)));
    }

    [Fact]
    public async Task SameNames_AreToldApartByTheirGroups()
    {
        var company = new BoardCompany(others: [new Member(new MemberId(Id(60)), "李敏", Role.Rep, South)]).Signs("陈晨", 10_000, "2026-03-02");
        foreach (var (id, group, yuan) in new[] { (11, Second, 900_000), (60, South, 800_000) })
        {
            company.Script.Sales.Figured.Credits.Add(company.Script.Sales.Figured.Credits[0] with { Member = new MemberId(Id(id)), Group = group, Value = yuan * 100L });
        }

        var bot = await company.Asks("罗宁", Board(scope: Scope.Company));

        Assert.Equal(["李敏（华东二组）", "李敏（华南一组）", "陈晨"], bot.Card.Sections[0].Rows.Take(3).Select(row => row.Name));
    }

    [Fact]
    public async Task TenThousand_AreRanked_OnTenRows()
    {
        var company = new BoardCompany(others: Enumerable.Range(1000, 10_000).Select(number => new Member(new MemberId(Id(number)), $"销售{number}", Role.Rep, First)));
        var random = new Random(3);
        for (var number = 1000; number < 11_000; number++)
        {
            company.Signs($"销售{number}", random.Next(1_000_000), "2026-03-02");
        }

        var bot = await company.Asks("销售5000", new LeaderboardAction());

        Assert.InRange(bot.Card.Sections[0].Rows.Length, 5, 8);
        Assert.Contains(bot.Card.Sections[0].Rows, row => row.IsOwn && row.Name == "销售5000");
        Assert.Equal(10, (await company.Script.Person("销售5000").Presses(bot.Card.Actions[0])).Card.Sections[0].Rows.Length);
        Assert.Equal(10, (await company.Asks("沈国栋", new LeaderboardAction())).Card.Sections[0].Rows.Length);
    }
}
