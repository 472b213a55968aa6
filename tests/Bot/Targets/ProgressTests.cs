using SalesBot.Bot.Conversation;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Tests.Conversation;
using SalesBot.Bot.Tests.Samples;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using static SalesBot.Bot.Tests.Schedules.ScheduleCompany;

namespace SalesBot.Bot.Tests.Targets;

/// <summary>「我还差多少」 is answered in one card.</summary>
public sealed class ProgressTests : IAsyncLifetime
{
    private TargetDesk? desk;

    private TargetDesk Desk => desk!;

    public async ValueTask InitializeAsync() => desk = await TargetDesk.CreateAsync();

    public async ValueTask DisposeAsync() => await desk!.DisposeAsync();

    [Fact]
    public async Task ARep_SeesAttainmentPaceGapOutlookAndRange()
    {
        await Desk.SaysAsync(Shen, "设周子涵10月目标 50万");
        await WonAsync("甲", Zhou, 100_000m, new DateOnly(2026, 10, 9));
        await Desk.Company.EnterAsync("乙", "单", Zhou, 60_000m, deal => deal with { ExpectedClose = new DateOnly(2026, 10, 30) });
        await Desk.Company.EnterAsync("丙", "单", Zhou, 60_000m, deal => deal with { ExpectedClose = new DateOnly(2026, 11, 30) });
        await Desk.Company.EnterAsync("丁", "单", Zhou, 60_000m, deal => deal);

        var card = await Desk.SaysAsync(Zhou, "我还差多少");

        card.Replies("你 10月完成 20%（应 22%）");
        card.Replies("签约额：10万 / 50万 · 合格线 90% · 20%");
        card.Replies("节奏：应完成 22%，实际 20%，日均需 2.9万（剩 14 个工作日）");
        card.Replies("还差：40万");

        // Nothing is known of earlier deals: the first stage promises a tenth, and half of that where an entry criterion is unmet, as in the forecast.
        card.Replies("预测：按阶段加权 10.3万（20%），含 1 单在谈");
        card.Replies("区间：最好 16万（32%），最差 10万（20%）");
        card.Replies("1 单没有预计签约日，没算进预测");
        card.DoesNotSay("口径：");

        var basis = await Desk.PressesAsync(Zhou, card.Button(Verbs.TargetBasis));
        basis.Replies("预测与「本月预测」同一算法：各阶段赢率用默认值，历史不满 20 单。");
        basis.Replies("口径：签约按成交日");
    }

    [Fact]
    public async Task WhatIsReached_AndWhatIsMissing_ComeFirst()
    {
        await Desk.SaysAsync(Shen, "设周子涵10月目标 50万");
        await WonAsync("甲", Zhou, 100_000m, new DateOnly(2026, 10, 9));

        var lines = (await Desk.SaysAsync(Zhou, "我还差多少")).Text.Split('\n');

        Assert.Equal("签约额：10万 / 50万 · 合格线 90% · 20%", lines[1]);
        Assert.Equal("还差：40万", lines[2]);
    }

    [Fact]
    public async Task OneDay_HasWhatWasReached_AndNoShareOfATarget()
    {
        await Desk.SaysAsync(Shen, "设周子涵10月目标 50万");
        await WonAsync("甲", Zhou, 100_000m, new DateOnly(2026, 10, 13));

        var own = await Desk.SaysAsync(Zhou, "我今天完成情况");
        own.Replies("你 10月13日：签约额 10万");
        own.Replies("一天不算目标进度");
        own.DoesNotSay("%");

        var team = await Desk.SaysAsync(Shen, "我们组今天完成情况");
        team.Replies("华东一组 10月13日：签约额 10万");
        team.Replies("1 周子涵 10万");
        team.DoesNotSay("%");
        SampleCard.Check("figures-day", team.Card);
    }

    [Fact]
    public async Task AGroupWithACalendarOfItsOwn_IsPacedByIt()
    {
        await using var abroad = await TargetDesk.CreateAsync(settings => settings.OtherCalendars.Add(new OtherCalendarOptions { Name = "Germany", Groups = { "华东一组" } }));
        await abroad.SaysAsync(Han, "设华东一组10月目标 500万");
        await abroad.SaysAsync(Han, "设华东区10月目标 500万");

        var group = await abroad.SaysAsync(Shen, "我们组还差多少");
        group.Replies("完成 0%（应 36%）");
        (await abroad.PressesAsync(Shen, group.Button(Verbs.TargetBasis))).Replies("节奏按本组（区）自己的工作日");
        (await abroad.SaysAsync(Han, "华东区还差多少")).Replies("完成 0%（应 22%）");
    }

    [Fact]
    public async Task BeforeAWorkdayIsOver_NothingIsDue()
    {
        await Desk.SaysAsync(Shen, "设周子涵10月目标 50万", "2026-10-08 09:00");

        var card = await Desk.SaysAsync(Zhou, "我还差多少", "2026-10-08 10:00");
        card.Replies("你 10月完成 0%");
        card.Replies("节奏：日均需 2.8万（剩 18 个工作日）");
        card.DoesNotSay("应");
    }

    [Fact]
    public async Task ARate_IsOfItsQuarter_AndAMeasureNobodyToldOf_HasNoData()
    {
        await Desk.SaysAsync(Shen, "设周子涵10月目标 50万");
        await Desk.SaysAsync(Shen, "设周子涵本季度目标 满意度 4.5 复购率 50%");
        await WonAsync("甲", Zhou, 100_000m, new DateOnly(2026, 5, 9));
        await WonAsync("甲", Zhou, 100_000m, new DateOnly(2026, 10, 9), isKnown: true);
        await WonAsync("乙", Zhou, 100_000m, new DateOnly(2026, 10, 10));

        var before = await Desk.SaysAsync(Zhou, "我还差多少");
        before.Replies("Q4 满意度：无数据 · 目标 4.5 分");
        before.DoesNotSay("目标 4.5 分 · 0%");
        before.Replies("（2 项，1 项无数据未计）");

        await Desk.SaysAsync(Shen, "周子涵本季度满意度 4.6");
        var after = await Desk.SaysAsync(Zhou, "我还差多少");
        after.Replies("Q4 满意度：4.6 分 / 4.5 分 · 已合格");
        after.Replies("（3 项）");
    }

    [Fact]
    public async Task AManager_SeesTheTeamAndEach_AndWhereSumsDiffer()
    {
        await Desk.SaysAsync(Han, "设一组10月目标 100万");
        await Desk.SaysAsync(Shen, "设周子涵10月目标 50万");
        await Desk.SaysAsync(Shen, "设陆一鸣10月目标 40万");
        await WonAsync("甲", Lu, 300_000m, new DateOnly(2026, 10, 9));

        var card = await Desk.SaysAsync(Shen, "我还差多少");

        card.Replies("华东一组 10月完成 30%（应 22%）");
        card.Replies("1 陆一鸣 75% · 差 10万");
        card.Replies("2 周子涵 0% · 差 50万");
        card.Replies("下级合计 90万，少 10万");
    }

    [Fact]
    public async Task AColleague_IsRefused_AndTheTeam_IsAPercentage()
    {
        await Desk.SaysAsync(Han, "设一组10月目标 100万");
        await Desk.SaysAsync(Shen, "设周子涵10月目标 50万");

        (await Desk.SaysAsync(Lu, "周子涵完成多少了")).Replies("请找沈国栋");
        var team = await Desk.SaysAsync(Lu, "我们组目标完成多少了");
        team.Replies("华东一组 10月完成 0%（应 22%）");
        team.DoesNotSay("万");
    }

    [Fact]
    public async Task AQuarterWithoutATarget_IsTheSumOfItsMonths_AndAWeekItsPart_SaidSo()
    {
        foreach (var month in (string[])["10月", "11月", "12月"])
        {
            await Desk.SaysAsync(Shen, $"设周子涵{month}目标 90万");
        }

        var quarter = await Desk.SaysAsync(Zhou, "本季度目标完成多少");
        quarter.Replies("/ 270万");
        quarter.Replies("签约额目标是分期合计");

        // Five of eighteen workdays.
        var week = await Desk.SaysAsync(Zhou, "本周目标完成多少");
        week.Replies("/ 25万");
        week.Replies("按工作日从10月 90万 折算");
    }

    [Fact]
    public async Task ThePath_IsOfOwnRates_OnceTheyRestOnEnough_ElseOfTheTeams()
    {
        await Desk.SaysAsync(Shen, "设周子涵10月目标 100万");
        for (var deal = 0; deal < 4; deal++)
        {
            await WonAsync($"甲{deal}", Zhou, 50_000m, new DateOnly(2026, 9, 9));
        }

        for (var deal = 0; deal < 6; deal++)
        {
            await WonAsync($"乙{deal}", Lu, 50_000m, new DateOnly(2026, 9, 9));
        }

        var team = await Desk.SaysAsync(Zhou, "我还差多少");
        team.Replies("路径：还差 100万 ≈ 20 单");
        (await BasisAsync(team)).Replies("本人近 90 天只有 4 单，路径按团队的转化（10 单）");

        for (var deal = 0; deal < 6; deal++)
        {
            await WonAsync($"丙{deal}", Zhou, 100_000m, new DateOnly(2026, 9, 10));
        }

        var own = await Desk.SaysAsync(Zhou, "我还差多少");
        own.Replies("还差 100万 ≈ 13 单");
        (await BasisAsync(own)).Replies("路径按你近 90 天的转化（10 单）");

        Task<BotTurn> BasisAsync(BotTurn shown) => Desk.PressesAsync(Zhou, shown.Button(Verbs.TargetBasis));
    }

    [Fact]
    public async Task ThePath_OfAGroup_IsOfItsOwnRates_WithTheVisitsAndDemonstrations()
    {
        await Desk.SaysAsync(Han, "设一组10月目标 100万");
        await WonAsync("甲", Zhou, 250_000m, new DateOnly(2026, 9, 9));
        await DidAsync("甲", ActivityKind.Visit);
        await DidAsync("甲", ActivityKind.Demo);

        var team = await Desk.SaysAsync(Shen, "我们组还差多少");

        team.Replies("路径：还差 100万 ≈ 4 单 ≈ 8 次有效沟通（其中拜访 4 次、演示 4 次）");
        (await Desk.PressesAsync(Shen, team.Button(Verbs.TargetBasis))).Replies("路径按华东一组近 90 天的转化（1 单）");
    }

    [Fact]
    public async Task WhatIsReached_LeadsToItsDeals()
    {
        await Desk.SaysAsync(Shen, "设周子涵10月目标 50万");
        await WonAsync("甲", Zhou, 100_000m, new DateOnly(2026, 10, 9));

        foreach (var reader in new[] { Zhou, Shen })
        {
            var progress = await Desk.SaysAsync(reader, "周子涵还差多少");
            (await Desk.PressesAsync(reader, progress.Card.Actions.First(action => action.Verb == Verbs.BoardCredits))).Replies("甲｜单：10万 · 10月9日");
        }
    }

    [Fact]
    public async Task WithoutWins_ItIsSaidThatThereIsNoPath()
    {
        await Desk.SaysAsync(Shen, "设周子涵10月目标 50万");

        (await Desk.SaysAsync(Zhou, "我还差多少")).Replies("近 90 天的赢单不够，算不出路径");
    }

    [Fact]
    public async Task ATargetThatWasChangedInItsCourse_IsShownByBoth()
    {
        await Desk.SaysAsync(Shen, "设周子涵10月目标 50万", "2026-10-01 09:00");
        await WonAsync("甲", Zhou, 200_000m, new DateOnly(2026, 10, 9));
        await Desk.SaysAsync(Shen, "周子涵10月目标改成40万");

        (await Desk.SaysAsync(Zhou, "我还差多少")).Replies("目标由 50万 调为 40万；按原目标完成 40%");
    }

    [Fact]
    public async Task AskedInAGroup_ItGoesToThePersonAlone()
    {
        await Desk.SaysAsync(Shen, "设周子涵10月目标 50万");

        var answer = await Desk.SaysInGroupAsync(Zhou, "我还差多少");

        answer.DoesNotSay("50万");
        var own = Desk.Said.Last(said => said.To == Zhou.Id);
        Assert.Equal(Adapters.Contracts.Chat.ChatKind.Direct, own.Chat.Kind);
        Assert.Contains("还差：50万", own.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoMaySetATargetThatIsMissing_IsNotSentToThemselves()
    {
        (await Desk.SaysAsync(Shen, "周子涵还差多少")).Replies("周子涵 10月还没有目标，你可以设：「设周子涵10月目标 50万」。");
    }

    [Fact]
    public async Task AYearOfWhichOneMonthHasATarget_IsNotMeasuredByIt()
    {
        await Desk.SaysAsync(Shen, "设周子涵10月目标 50万");
        await WonAsync("甲", Zhou, 1_000_000m, new DateOnly(2026, 3, 9));

        var year = await Desk.SaysAsync(Shen, "周子涵今年完成多少");

        year.Replies("周子涵 2026年签约额 100万，1 单。");
        year.DoesNotSay("%");
    }

    [Fact]
    public async Task TheFirstMonths_AreMeasuredByTheirOwnTargets_AndTheRestIsSaid()
    {
        foreach (var month in Enumerable.Range(1, 10))
        {
            await Desk.SaysAsync(Shen, $"设周子涵2026年{month}月目标 50万");
        }

        await WonAsync("甲", Zhou, 1_000_000m, new DateOnly(2026, 3, 9));

        var year = await Desk.SaysAsync(Shen, "周子涵今年完成多少");

        year.Replies("周子涵 1月1日–10月31日完成 20%");
        year.Replies("周子涵 2026年签约额 100万，1 单。");
    }

    [Fact]
    public async Task TheMonthUpToNow_IsMeasuredByTheWholeMonthsTarget()
    {
        await Desk.SaysAsync(Shen, "设周子涵10月目标 50万");
        await WonAsync("甲", Zhou, 100_000m, new DateOnly(2026, 10, 9));

        (await Desk.SaysAsync(Zhou, "我本月到现在签了多少")).Replies("签约额：10万 / 50万");
    }

    [Fact]
    public async Task OtherDays_AreAButtonAway()
    {
        await Desk.SaysAsync(Shen, "设周子涵10月目标 50万");
        await Desk.SaysAsync(Shen, "设周子涵今年目标 500万");
        var month = await Desk.SaysAsync(Zhou, "我还差多少");

        (await Desk.PressesAsync(Zhou, month.Card.Actions[^1])).Replies("你 2026年完成 0%（应 76%）");
        (await Desk.PressesAsync(Lu, month.Card.Actions[^1])).Replies("请找沈国栋");
    }

    [Fact]
    public async Task AnEnglishReader_ReadsEnglish()
    {
        await Desk.SaysAsync(Shen, "设周子涵10月目标 50万");
        await WonAsync("甲", Zhou, 100_000m, new DateOnly(2026, 10, 9));

        var card = await Desk.SaysInEnglishAsync(Zhou, "how far am I from target");

        card.Replies("You, Oct: 20% (due 22%)");
        card.Replies("Pace: due 22%, actual 20%, ¥28.6K a day needed (14 workdays left)");
        Assert.DoesNotContain(card.Text, character => character is >= '\u4e00' and <= '\u9fff');
    }

    [Fact]
    public async Task WithoutATarget_ItIsSaidWhoCanSetIt() => (await Desk.SaysAsync(Zhou, "我还差多少")).Replies("可以请沈国栋、韩冰设");

    private async Task DidAsync(string customer, ActivityKind kind)
    {
        var known = await Desk.ReadAsync((session, token) => session.Customers.FindByNameAsync(customer, token));
        await Desk.Company.AppendAsync(
            draft => draft.Record(new Activity { Id = new ActivityId(Guid.NewGuid()), Customer = known!.Id, Kind = kind, By = Zhou.Id, On = new DateOnly(2026, 10, 12), Text = "", RecordedAt = At("2026-10-12 17:00") }, null),
            At("2026-10-12 17:00"));
    }

    private async Task WonAsync(string customer, Member owner, decimal amount, DateOnly on, bool isKnown = false)
    {
        if (!isKnown)
        {
            await Desk.Company.EnterAsync(customer, "单", owner, amount, deal => deal with { State = DealState.Won(on) });
            return;
        }

        var known = await Desk.ReadAsync((session, token) => session.Customers.FindByNameAsync(customer, token));
        await Desk.Company.AppendAsync(
            draft => draft.Create(new Deal
            {
                Id = new DealId("P900"),
                Customer = known!.Id,
                Title = "续单",
                Owner = owner.Id,
                Position = new StagePosition(new StageId("contact"), on),
                Amount = Money.FromYuan(amount),
                CreatedOn = on,
                State = DealState.Won(on),
            }),
            At("2026-10-09 17:00"));
    }
}
