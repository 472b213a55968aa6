using SalesBot.Bot.Conversation;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using static SalesBot.Bot.Tests.Conversation.Leaderboards.BoardCompany;

namespace SalesBot.Bot.Tests.Conversation.Leaderboards;

/// <summary>What the buttons of a ranking do: another view takes the card's place.</summary>
public sealed class BoardButtonTests
{
    private readonly BoardCompany company = Selling();

    [Fact]
    public async Task OtherViews_AreTheSameCard()
    {
        var bot = await company.Asks("周子涵", new LeaderboardAction());
        var key = bot.Card.Key;
        Assert.NotNull(key);

        foreach (var action in bot.Card.Actions.Where(action => action.Verb is Verbs.Board or Verbs.BoardMetrics))
        {
            Assert.Equal(key, (await company.Script.Person("周子涵").Presses(action)).Card.Key);
        }
    }

    [Fact]
    public async Task NextPage_GoesOnWhereTheTopEnds_UpToTheHalf()
    {
        var bot = await company.Asks("陆一鸣", new LeaderboardAction());
        Assert.Equal([1, 2, 3, 6, 7, 8], bot.Card.Sections[0].Rows.Select(row => row.Rank));

        var next = await company.Script.Person("陆一鸣").Presses(bot.Button(Verbs.Board));

        Assert.Equal(["赵倩"], next.Card.Sections[0].Rows.Select(row => row.Name));
        Assert.DoesNotContain(next.Card.Actions, action => action.Label == "下一页");
    }

    [Fact]
    public async Task Numbers_DoWhatTheButtonsDo()
    {
        var bot = await company.Asks("陆一鸣", new LeaderboardAction());
        bot.Offers(Verbs.Board, Verbs.BoardMetrics, Verbs.Board, Verbs.BoardWhy);

        (await company.Script.Person("陆一鸣").Says("3")).Replies("上月签约额榜｜华东一组");
    }

    [Fact]
    public async Task OtherMetric_OffersAChoice_ThatKeepsTheRest()
    {
        var bot = await company.Asks("周子涵", Board(scope: new Scope(Region: East)));
        var choice = await company.Script.Person("周子涵").Presses(bot.Button(Verbs.BoardMetrics));

        choice.Replies("换成哪个指标？");
        Assert.Contains("拜访量", choice.Card.Actions.Select(action => action.Label));
        (await company.Script.Person("周子涵").Says("拜访量")).Replies("拜访量榜｜华东区");
    }

    [Fact]
    public async Task ButtonFromOutside_ThatCarriesNonsense_IsRefused()
    {
        foreach (var data in new (string, string)[][] { [], [(Keys.Metric, "Gold")], [(Keys.Metric, "99")], [(Keys.Metric, "Revenue"), (Keys.Days, "2026-03-31/2026-03-01")], [(Keys.Metric, "Revenue"), (Keys.Days, "2026-03-01/2026-03-31"), (Keys.From, "-1")] })
        {
            Assert.True((await company.Script.Person("周子涵").Presses(Verbs.Board, data)).Outcome.IsRefused);
            Assert.True((await company.Script.Person("周子涵").Presses(Verbs.BoardCredits, data)).Outcome.IsRefused);
        }
    }

    [Fact]
    public async Task ButtonOfAPartThatIsNotTheirs_IsRefused()
    {
        var bot = await company.Asks("何平", new LeaderboardAction());

        var other = await company.Script.Person("周子涵").Presses(bot.Button(Verbs.BoardMetrics));

        Assert.True(other.Outcome.IsRefused);
        other.Replies("华南一组的排行榜你看不到，可以问 何平。");
    }

    [Fact]
    public async Task FollowUp_ChangesOneThingOfTheQuestionBefore_ForTenMinutes()
    {
        company.Script.FollowUp = (utterance, before) =>
            before is LeaderboardAction board && utterance.Text == "拜访呢" ? board with { Metric = ScriptedReader.Slot(Metric.Visits) }
            : before is LeaderboardAction again && utterance.Text == "按区域呢" ? again with { Parts = ScriptedReader.Slot(RankedParts.Regions) }
            : null;
        await company.Asks("周子涵", Board(Metric.Payments, scope: new Scope(Region: East)));

        (await company.Script.Person("周子涵").Says("拜访呢")).Replies("拜访量榜｜华东区");
        (await company.Script.Person("周子涵").Says("按区域呢")).Replies("本月各区域拜访量榜｜全公司");
        company.Script.Now += TimeSpan.FromMinutes(11);
        (await company.Script.Person("周子涵").Says("拜访呢")).DoesNotSay("榜｜");
    }

    [Fact]
    public async Task FollowUp_OfAnotherChat_IsNone()
    {
        company.Script.FollowUp = (_, before) => before;
        await company.Asks("周子涵", new LeaderboardAction());

        (await company.Script.PersonInGroup("周子涵", new Scope(Group: First)).Says("上个月呢")).DoesNotSay("榜｜");
    }
}
