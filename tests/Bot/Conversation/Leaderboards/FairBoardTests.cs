using SalesBot.Bot.Conversation;
using SalesBot.Bot.Tests.Samples;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;
using static SalesBot.Bot.Tests.Conversation.Leaderboards.BoardCompany;

namespace SalesBot.Bot.Tests.Conversation.Leaderboards;

/// <summary>Rankings that are fair to those who have just begun, to small groups, and to who was measured by other targets.</summary>
public sealed class FairBoardTests
{
    private static readonly Member[] Newcomers = [Newcomer(50, "小新", "2026-01-05"), Newcomer(51, "老陈", "2025-06-01"), Newcomer(52, "还没来", "2026-04-01")];

    private static readonly Period February = new(new DateOnly(2026, 2, 1), new DateOnly(2026, 2, 28));

    [Fact]
    public async Task BoardOfNewHires_HasOnlyWhoJoinedLately()
    {
        var bot = await new BoardCompany(others: Newcomers, understands: true).Signs("小新", 50_000, "2026-03-09").Signs("老陈", 90_000, "2026-03-09").Script.Person("沈国栋").Says("新人榜");

        bot.Replies("本月新人签约额榜｜华东一组");
        Assert.Equal(["小新"], bot.Card.Sections[0].Rows.Select(row => row.Name));
        bot.Replies("新人：入职 90 天内。");
    }

    [Fact]
    public async Task ForHowLongSomebodyIsNew_IsASetting()
    {
        var bot = await new BoardCompany(new LeaderboardRules { NewHireDays = 365 }, others: Newcomers, understands: true).Signs("小新", 50_000, "2026-03-09").Signs("老陈", 90_000, "2026-03-09").Script.Person("沈国栋").Says("新人榜");

        Assert.Equal(["老陈", "小新"], bot.Card.Sections[0].Rows.Select(row => row.Name));
    }

    [Fact]
    public async Task WhereNobodyIsNew_ItIsSaidHowOneIsKnownToBe() =>
        (await Selling(understands: true).Script.Person("沈国栋").Says("新员工排行榜")).Replies("没有入职 90 天内的同事。");

    [Fact]
    public async Task Averages_AreByWhoSellsInTheGroup()
    {
        var bot = await Selling(understands: true).Script.Person("韩冰").Says("各组人均业绩");

        bot.Replies("本月各组人均签约额榜｜华东区");
        Assert.Equal(["华东一组 56.7万", "华东二组 46.5万"], bot.Card.Sections[0].Rows.Select(row => $"{row.Name} {row.Value}"));
        bot.Replies("人均：按各组（区）现在的销售人数平均。");
    }

    [Fact]
    public async Task AFragment_AsksForTheAverage()
    {
        var director = Selling(understands: true).Script.Person("韩冰");
        await director.Says("各组PK");

        (await director.Says("人均呢")).Replies("本月各组人均签约额榜｜华东区");
    }

    [Fact]
    public async Task APlaceOfAPastMonth_StaysAsItWas_WhenTheTargetIsChangedLater()
    {
        var company = new BoardCompany().Signs("陈晨", 50_000, "2026-02-03").Signs("周敏", 40_000, "2026-02-03");
        Aims(company, "陈晨", was: 50_000, now: 100_000);
        Aims(company, "周敏", was: 50_000, now: 50_000);

        var bot = await company.Asks("沈国栋", Board(Metric.Attainment, period: February));

        Assert.Equal(["陈晨 100%", "周敏 80%"], bot.Card.Sections[0].Rows.Select(row => $"{row.Name} {row.Value}"));
        bot.Replies("完成率按 2月28日（周六） 的目标算，之后有改动。");
        var present = await company.Script.Person("沈国栋").Presses(bot.Card.Actions.Single(action => action.Label == "按改后的目标"));
        Assert.Equal(["周敏 80%", "陈晨 50%"], present.Card.Sections[0].Rows.Select(row => $"{row.Name} {row.Value}"));
    }

    [Fact]
    public async Task APlaceOfAPastMonth_StaysAsItWas_WhenSomebodyGetsATargetForItLater()
    {
        var company = new BoardCompany().Signs("陈晨", 50_000, "2026-02-03").Signs("周敏", 40_000, "2026-02-03");
        Aims(company, "陈晨", was: 100_000, now: 100_000);
        Aims(company, "周敏", was: 0, now: 40_000);

        var bot = await company.Asks("沈国栋", Board(Metric.Attainment, period: February));

        Assert.Equal(["陈晨 50%"], bot.Card.Sections[0].Rows.Select(row => $"{row.Name} {row.Value}"));
        bot.Replies("完成率按 2月28日（周六） 的目标算，之后有改动。");
        var present = await company.Script.Person("沈国栋").Presses(bot.Card.Actions.Single(action => action.Label == "按改后的目标"));
        Assert.Equal(["周敏 100%", "陈晨 50%"], present.Card.Sections[0].Rows.Select(row => $"{row.Name} {row.Value}"));
    }

    [Fact]
    public async Task APastMonthWithoutAnyTargetAtTheTime_LeadsToThatByThoseSetLater()
    {
        var company = new BoardCompany().Signs("陈晨", 50_000, "2026-02-03");
        Aims(company, "陈晨", was: 0, now: 100_000);

        var bot = await company.Asks("沈国栋", Board(Metric.Attainment, period: February));

        Assert.Empty(bot.Card.Sections[0].Rows);
        var present = await company.Script.Person("沈国栋").Presses(bot.Card.Actions.Single(action => action.Label == "按改后的目标"));
        Assert.Equal("50%", Assert.Single(present.Card.Sections[0].Rows).Value);
    }

    [Fact]
    public async Task ThisMonth_IsByTheTargetsOfNow_AndByTheFormerOnesWhereThatIsAsked()
    {
        var company = new BoardCompany(understands: true).Signs("陈晨", 50_000, "2026-03-03");
        Aims(company, "陈晨", was: 50_000, now: 100_000, month: 3);

        var bot = await company.Script.Person("沈国栋").Says("完成率榜");
        Assert.Equal("50%", bot.Card.Sections[0].Rows[0].Value);
        bot.Replies("完成率按现在的目标算");

        var former = await company.Script.Person("沈国栋").Says("按旧目标看完成率榜");
        Assert.Equal("100%", former.Card.Sections[0].Rows[0].Value);
        SampleCard.Check("figures-attainment-by-former-targets", former.Card);
    }

    [Theory]
    [InlineData("赵倩", false)]
    [InlineData("沈国栋", true)]
    public async Task AnAverage_IsNotTold_WhereItTellsTheSumOfTwoWhoAreNotShown(string reader, bool isTold)
    {
        var bot = await Selling().Asks(reader, new LeaderboardAction());

        Assert.Equal(isTold, bot.Text.Contains("平均：", StringComparison.Ordinal));
    }

    private static Member Newcomer(int id, string name, string joined) =>
        new(new MemberId(Id(id)), name, Role.Rep, First) { JoinedOn = DateOnly.Parse(joined, System.Globalization.CultureInfo.InvariantCulture) };

    private static void Aims(BoardCompany company, string name, decimal was, decimal now, int month = 2)
    {
        var days = DayRange.MonthOf(new DateOnly(2026, month, 1));
        var target = new Target { Holder = TargetHolder.Of(company.Member(name).Id), Measure = TargetMeasure.Revenue, From = days.From, To = days.To, Value = now };
        company.Script.Sales.Aims.All.Add(target);
        if (was > 0)
        {
            company.Script.Sales.Aims.Before.Add(target with { Value = was });
        }
        else
        {
            company.Script.Sales.Aims.SetLater.Add(target.Holder);
        }
    }
}
