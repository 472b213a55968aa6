using SalesBot.Bot.Conversation;
using SalesBot.Bot.Tests.Samples;
using SalesBot.Bot.Tests.Schedules;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Incentives;

/// <summary>What is done is rewarded in the same change set, the receipt says so, and an undo takes exactly that back.</summary>
public sealed class RewardingTests : IAsyncLifetime
{
    private IncentiveDesk? desk;

    private IncentiveDesk Desk => desk!;

    public async ValueTask InitializeAsync() => desk = await IncentiveDesk.CreateAsync();

    public async ValueTask DisposeAsync() => await Desk.DisposeAsync();

    [Fact]
    public async Task Visit_GivesPoints_AndTheReceiptSaysSo()
    {
        var bot = await Desk.SaysAsync(ScheduleCompany.Zhou, "今天拜访了华光，聊得不错");

        bot.Replies("🎁 +2 分 拜访（预计，结算后生效）");
        Assert.Equal(["visit-points 0 2"], await Desk.LedgerAsync(ScheduleCompany.Zhou));
    }

    [Fact]
    public async Task UndoneVisit_TakesItsPointsBack_AndSaysSo()
    {
        await Desk.SaysAsync(ScheduleCompany.Zhou, "今天拜访了华光，聊得不错");

        var bot = await Desk.SaysAsync(ScheduleCompany.Zhou, "撤销");

        bot.Replies("一并收回：积分 −2。");
        Assert.Equal(["visit-points 0 2", "visit-points 0 -2"], await Desk.LedgerAsync(ScheduleCompany.Zhou));
    }

    [Fact]
    public async Task Win_GivesCommissionAndPoints_AndItsUndoTakesThemBack()
    {
        var won = await Desk.WinAsync(ScheduleCompany.Zhou);

        won.Replies("+7,600元 签约提成");
        won.Replies("+20 分 签约");
        Assert.Equal(["commission 7600 0", "win-points 0 20"], (await Desk.LedgerAsync(ScheduleCompany.Zhou)).Order(StringComparer.Ordinal));

        var undone = await Desk.PressesAsync(ScheduleCompany.Zhou, won, Verbs.Undo);

        undone.Replies("一并收回：积分 −20、奖金 −7,600元。");
        Assert.Equal((0, 0), await SumAsync());
    }

    [Fact]
    public async Task UndoneWin_LeavesNothing_ThoughItsAmountWasNew()
    {
        var undone = await Desk.PressesAsync(ScheduleCompany.Zhou, await Desk.WinAsync(ScheduleCompany.Zhou, amount: "40万"), Verbs.Undo);

        undone.DoesNotSay("🎁");
        Assert.Equal((0, 0), await SumAsync());
    }

    [Fact]
    public async Task WinSignedInAnotherMonth_IsRewardedThere_AndItsUndoPutsItBack()
    {
        await Desk.WinAsync(ScheduleCompany.Zhou);
        var (on, _) = Assert.Single(await Desk.PointsByDayAsync(ScheduleCompany.Zhou));
        var before = on.AddMonths(-1);
        await Desk.SaysAsync(ScheduleCompany.Zhou, FormattableString.Invariant($"华光签约日改成{before.Year}年{before.Month}月{before.Day}日"));

        await Desk.SaysAsync(ScheduleCompany.Zhou, "确认");

        Assert.Equal([(on, 0), (before, 20)], await Desk.PointsByDayAsync(ScheduleCompany.Zhou));

        await Desk.SaysAsync(ScheduleCompany.Zhou, "撤销");

        Assert.Equal([(on, 20), (before, 0)], await Desk.PointsByDayAsync(ScheduleCompany.Zhou));
    }

    [Fact]
    public async Task Reward_StandsWithTheDealThatItIsFor()
    {
        await Desk.Company.EnterAsync("博凯机械", "WMS", ScheduleCompany.Zhou, 200_000m, deal => deal, customer => customer with { Aliases = ["博凯"] });

        var bot = await Desk.SaysAsync(ScheduleCompany.Zhou, "博凯金额30万，华光到方案演示了");

        Assert.InRange(bot.Text.IndexOf("补齐后得「方案演示」500元", StringComparison.Ordinal), bot.Text.IndexOf("【华光", StringComparison.Ordinal), bot.Text.Length);
    }

    [Fact]
    public async Task WinAgainAfterItsUndo_IsPaidAgain_Once()
    {
        await Desk.PressesAsync(ScheduleCompany.Zhou, await Desk.WinAsync(ScheduleCompany.Zhou), Verbs.Undo);
        await Desk.WinAsync(ScheduleCompany.Zhou);

        Assert.Equal((760_000, 20), await SumAsync());
    }

    [Fact]
    public async Task StageIsPaid_OnceItIsProved_AndOnceForTheDeal()
    {
        var moved = await Desk.SaysAsync(ScheduleCompany.Zhou, "华光进入方案演示阶段");
        moved.Replies("还差证据：补齐后得「方案演示」500元。");
        Assert.DoesNotContain("demo-bonus 500 0", await Desk.LedgerAsync(ScheduleCompany.Zhou));

        var told = await Desk.SaysAsync(ScheduleCompany.Zhou, "给了测试环境");
        told.Replies("+500元 方案演示");
        await Desk.SaysAsync(ScheduleCompany.Zhou, "华光退回需求确认阶段");
        await Desk.SaysAsync(ScheduleCompany.Zhou, "华光进入方案演示阶段");

        Assert.Single(await Desk.LedgerAsync(ScheduleCompany.Zhou), line => line.StartsWith("demo-bonus", StringComparison.Ordinal));
    }

    [Fact]
    public async Task FirstWinOverAMillion_IsAMedal()
    {
        var won = await Desk.WinAsync(ScheduleCompany.Lu, "远东", "120万");

        won.Replies("🏅首个百万单");
        var wall = await Desk.SaysAsync(ScheduleCompany.Lu, "我的勋章");
        wall.Replies("勋章墙：1 枚\n🏅首个百万单：10月12日（周一） · 远东｜MES");
        SampleCard.Check("figures-medals", wall.Card);
    }

    [Fact]
    public async Task AmountOfAWonDealThatIsPutRight_CorrectsWhatItBrought_AndItsUndoPutsItBack()
    {
        await Desk.WinAsync(ScheduleCompany.Lu, "远东", "120万");

        (await Desk.SaysAsync(ScheduleCompany.Lu, "远东金额改成30万")).Replies("120万 → 30万");
        var bot = await Desk.SaysAsync(ScheduleCompany.Lu, "确认");
        bot.Replies("🎁 −1.8万 签约提成、−50 分 收回勋章「首个百万单」");
        Assert.Equal(600_000, (await Desk.LinesAsync(ScheduleCompany.Lu)).Sum(line => line.Money.Fen));
        Assert.Equal(30_000_000, await SignedAsync());
        (await Desk.SaysAsync(ScheduleCompany.Lu, "我的勋章")).Replies("还没有勋章");

        await Desk.PressesAsync(ScheduleCompany.Lu, bot, Verbs.Undo);
        Assert.Equal(2_400_000, (await Desk.LinesAsync(ScheduleCompany.Lu)).Sum(line => line.Money.Fen));
        Assert.Equal(120_000_000, await SignedAsync());
        (await Desk.SaysAsync(ScheduleCompany.Lu, "我的勋章")).Replies("🏅首个百万单");

        async Task<long> SignedAsync() => (await Desk.Company.Database.ReadAsync((session, token) => session.Figures.TalliesAsync(DayRange.MonthOf(new DateOnly(2026, 10, 1)), token), TestContext.Current.CancellationToken)).Sum(tally => tally.Revenue.Fen);
    }

    [Fact]
    public async Task VisitThatIsPutRight_IsRewardedAsWhatItWas()
    {
        await Desk.SaysAsync(ScheduleCompany.Zhou, "今天拜访了华光，聊得不错");
        await Desk.SaysAsync(ScheduleCompany.Zhou, "不是拜访，是演示");

        var lines = await Desk.LinesAsync(ScheduleCompany.Zhou);
        Assert.Equal(5, lines.Sum(line => line.Points));
    }

    [Fact]
    public async Task SharedDeal_SharesItsCommission_AlsoWhenTheSplitChangesLater_AndIsUndone()
    {
        await Desk.WinAsync(ScheduleCompany.Zhou);
        await Desk.SaysAsync(ScheduleCompany.Zhou, "华光分成 陆一鸣30%");

        Assert.Equal(["commission 2280 0"], await Desk.LedgerAsync(ScheduleCompany.Lu));
        Assert.Equal((532_000, 20), await SumAsync());

        Desk.Now = ScheduleCompany.At("2026-11-02 09:00");
        await Desk.PressesAsync(ScheduleCompany.Han, await Desk.SaysAsync(ScheduleCompany.Han, "结算 10月"), Verbs.Settle);
        await Desk.SaysAsync(ScheduleCompany.Shen, "华光分成 陆一鸣40%");
        Assert.Equal(["commission 2280 0", "commission -2280 0", "commission 3040 0"], await Desk.LedgerAsync(ScheduleCompany.Lu));
        Assert.Equal((456_000, 20), await SumAsync());

        await Desk.SaysAsync(ScheduleCompany.Shen, "撤销");
        Assert.Equal(228_000, (await Desk.LinesAsync(ScheduleCompany.Lu)).Sum(line => line.Money.Fen));
        Assert.Equal((532_000, 20), await SumAsync());
    }

    [Fact]
    public async Task Share_IsExplainedByItsPart()
    {
        await Desk.SaysAsync(ScheduleCompany.Zhou, "华光分成 陆一鸣30%");
        await Desk.WinAsync(ScheduleCompany.Zhou);
        var bot = await Desk.SaysAsync(ScheduleCompany.Lu, "我的奖金");

        var why = await Desk.PressesAsync(ScheduleCompany.Lu, bot.Card.Actions.First(action => action.Label == "签约提成"));

        why.Replies("算法：38万 × 2% × 分成 30%");
    }

    [Fact]
    public async Task Pay_IsNotReadByAGroup()
    {
        var bot = await Desk.SaysInGroupAsync(ScheduleCompany.Zhou, "今天拜访了华光，聊得不错");

        bot.DoesNotSay("+2");
        Assert.Equal(ScheduleCompany.Zhou.Id, Assert.Single(Desk.Delivered, message => message.Text.Contains("+2 分 拜访", StringComparison.Ordinal)).To);
    }

    /// <summary>What the ledger comes to; the points are also those of the boards.</summary>
    private async Task<(long Fen, int Points)> SumAsync()
    {
        var lines = await Desk.LinesAsync(ScheduleCompany.Zhou);
        Assert.Equal(lines.Sum(line => line.Points), await Desk.PointsOnBoardsAsync(ScheduleCompany.Zhou));
        return (lines.Sum(line => line.Money.Fen), lines.Sum(line => line.Points));
    }
}
