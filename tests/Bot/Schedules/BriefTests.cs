using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Schedules;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>What a rep and a manager read on the morning of Saturday, 10 October 2026, which is worked, and what they may do about it.</summary>
public sealed class BriefTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Morning = ScheduleCompany.At("2026-10-10 08:50");

    private ScheduleCompany? company;

    private ScheduleCompany Company => company!;

    public async ValueTask InitializeAsync() => company = await ScheduleCompany.CreateAsync();

    public async ValueTask DisposeAsync() => await company!.DisposeAsync();

    [Fact]
    public async Task RepsBrief_HasWhatIsInDanger_WhatIsForToday_WhatIsMissing_AndYesterdaysResult()
    {
        await Company.EnterAsync("华光电子", "ERP二期", ScheduleCompany.Zhou, 380_000, deal => deal with { LastProgress = new DateOnly(2026, 10, 1) });
        await Company.EnterAsync("远景电力", "监控", ScheduleCompany.Zhou, 450_000, deal => deal with
        {
            LastProgress = new DateOnly(2026, 10, 9),
            ExpectedClose = new DateOnly(2026, 10, 12),
            NextStep = new NextStep("回访王总", new DateOnly(2026, 10, 10)),
        });
        await Company.EnterAsync("博凯", "WMS", ScheduleCompany.Zhou, null, deal => deal with { LastProgress = new DateOnly(2026, 10, 9) });
        await Company.RemindAsync(ScheduleCompany.Zhou, "拜访博凯", ScheduleCompany.At("2026-10-10 14:00"));

        var brief = await TextForAsync("周子涵");

        Assert.StartsWith("早上好，周子涵｜今天 3 件\n【10月10日（周六） · 调休上班】", brief, StringComparison.Ordinal);
        Assert.Contains("1 华光电子｜ERP二期 · 38万 · 🔴 9 天未更新", brief, StringComparison.Ordinal);
        Assert.Contains("2 远景电力｜监控 · 45万 · 预计 10月12日 签 · 今天：回访王总", brief, StringComparison.Ordinal);
        Assert.Contains("3 拜访博凯 · 14:00 提醒", brief, StringComparison.Ordinal);
        Assert.Contains("4 博凯｜WMS · 建议：定一个下一步", brief, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManagersBrief_HasTheTeamsState_WhoNeedsHelpAndWhy_AndTheDealsAtRisk()
    {
        await Company.EnterAsync("华光电子", "ERP二期", ScheduleCompany.Zhou, 380_000, deal => deal with { LastProgress = new DateOnly(2026, 10, 1) });
        await Company.EnterAsync("远东", "MES", ScheduleCompany.Lu, 450_000, deal => deal with { LastProgress = new DateOnly(2026, 9, 30) });

        var brief = await TextForAsync("沈国栋");

        Assert.StartsWith("早上好，沈国栋｜风险 2 单", brief, StringComparison.Ordinal);
        Assert.Contains("团队：🔴 2 单 · 🟡 0 单 · ⏸ 0 单", brief, StringComparison.Ordinal);
        Assert.Contains("风险：2 单，共 83万", brief, StringComparison.Ordinal);
        Assert.Contains("周子涵 可能需要帮忙：1 单超期", brief, StringComparison.Ordinal);
        Assert.Contains("1 远东｜MES · 陆一鸣 · 45万 · 🔴 10 天未更新", brief, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WarningOfADealOnTheBrief_ComesWithIt_AndTheDigestTellsOnlyTheRest()
    {
        for (var i = 1; i <= 6; i++)
        {
            await Company.EnterAsync($"客户{i}", "ERP", ScheduleCompany.Zhou, 100_000 * i, deal => deal with { LastProgress = new DateOnly(2026, 10, 1) });
        }

        var node = await Company.NodeAsync();
        var brief = await ScheduleNode.RunAsync(node.JobOf(new BriefWriter(node.Feed, Company.Company)), Morning);
        var digest = await ScheduleNode.RunAsync(node.JobOf(new StaleWriter(node.Feed, Company.Company, new ColleagueLessons(Company.Company))), Morning.AddMinutes(10));

        Assert.Equal(["周子涵", "沈国栋"], brief.Queued.Select(queued => queued.To));
        var rest = Assert.Single(digest.Queued, queued => queued.To == "周子涵").Text;
        Assert.Contains("客户1｜ERP", rest, StringComparison.Ordinal);
        Assert.DoesNotContain("客户6｜ERP", rest, StringComparison.Ordinal);
        Assert.Empty((await ScheduleNode.RunAsync(node.JobOf(new StaleWriter(node.Feed, Company.Company, new ColleagueLessons(Company.Company))), Morning.AddMinutes(20))).Queued);
    }

    [Fact]
    public async Task WhereTheBriefHasRoomForAll_ItIsTheOnlyMessage_AndItsRowsAreThoseOfTheWarning()
    {
        await Company.EnterAsync("华光电子", "ERP二期", ScheduleCompany.Zhou, 380_000, deal => deal with { LastProgress = new DateOnly(2026, 10, 1) });
        var node = await Company.NodeAsync();
        await ScheduleNode.RunAsync(node.JobOf(new BriefWriter(node.Feed, Company.Company)), Morning);
        Assert.Empty((await ScheduleNode.RunAsync(node.JobOf(new StaleWriter(node.Feed, Company.Company, new ColleagueLessons(Company.Company))), Morning.AddMinutes(10))).Queued);

        var cards = (await Company.WaitingAsync()).ToDictionary(message => message.Chat.Id, message => message.Card!);
        Assert.Equal([Verbs.Stale, Verbs.Log], cards["zhou"].Actions.Select(action => action.Verb));
        Assert.Equal([Verbs.Stale, Verbs.Nudge, Verbs.Acknowledge], cards["shen"].Actions.Select(action => action.Verb));
        Assert.EndsWith("回复「1 催一下」提醒负责人。", cards["shen"].Foot, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManagersBrief_HasTheManagersOwnDealsAndReminders()
    {
        await Company.EnterAsync("远景电力", "监控", ScheduleCompany.Shen, 450_000, deal => deal with
        {
            LastProgress = new DateOnly(2026, 10, 9),
            NextStep = new NextStep("回访王总", new DateOnly(2026, 10, 10)),
        });
        await Company.RemindAsync(ScheduleCompany.Shen, "交周报", ScheduleCompany.At("2026-10-10 14:00"));

        var brief = await TextForAsync("沈国栋");

        Assert.Contains("1 远景电力｜监控 · 沈国栋 · 45万 · 今天：回访王总", brief, StringComparison.Ordinal);
        Assert.Contains("2 交周报 · 14:00 提醒", brief, StringComparison.Ordinal);
        Assert.Contains("写一句进展：可直接说「1 拜访了，下周三回访」", brief, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManagersBrief_TellsOfMovesThatWereNoNextStep_AndOfCustomersWhoCannotBeMet()
    {
        await Company.EnterAsync("华光电子", "ERP二期", ScheduleCompany.Zhou, 380_000, deal => deal with
        {
            LastProgress = new DateOnly(2026, 10, 9),
            Position = new StagePosition(new StageId("negotiation"), new DateOnly(2026, 10, 9)),
            Detour = new Detour(StageMoveKind.Skipping, [new StageId("demo")], "客户赶时间"),
        });
        await Company.EnterAsync("远东", "MES", ScheduleCompany.Lu, 450_000, deal => deal with { LastProgress = new DateOnly(2026, 9, 30), FailedTries = 3 });

        var brief = await TextForAsync("沈国栋");

        Assert.Contains("周子涵｜华光电子：跳过 方案演示，原因：客户赶时间", brief, StringComparison.Ordinal);
        Assert.Contains("连续 3 次没约上", brief, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingToTell_IsNoMessage()
    {
        Assert.Empty((await RunAsync()).Queued.Where(queued => queued.To == "周子涵"));
        Assert.Empty((await RunAsync()).Queued);
    }

    [Fact]
    public async Task EveryLine_IsAButtonOfItsDealOrReminder()
    {
        await Company.EnterAsync("华光电子", "ERP二期", ScheduleCompany.Zhou, 380_000, deal => deal with { LastProgress = new DateOnly(2026, 10, 1) });
        await Company.EnterAsync("远景电力", "监控", ScheduleCompany.Zhou, 450_000, deal => deal with { LastProgress = new DateOnly(2026, 10, 9), ExpectedClose = new DateOnly(2026, 10, 12) });
        await Company.RemindAsync(ScheduleCompany.Zhou, "拜访博凯", ScheduleCompany.At("2026-10-10 14:00"));
        await RunAsync();

        var message = Assert.Single(await Company.WaitingAsync(), message => message.To == ScheduleCompany.Zhou.Id);
        Assert.Equal(OutgoingKind.Brief, message.Kind);
        Assert.Equal($"brief/2026-10-10/{ScheduleCompany.Zhou.Id}", message.Key);
        Assert.Equal([Verbs.Stale, Verbs.Show, Verbs.Reminder, Verbs.Log], message.Card!.Actions.Select(action => action.Verb));

        // A line of progress is written on the card itself, for one of its deals.
        Assert.Equal([Keys.Choice, Keys.Text], message.Card.Inputs.Select(input => input.Key));
        Assert.Equal(["华光电子｜ERP二期", "远景电力｜监控"], message.Card.Inputs[0].Choices.Select(choice => choice.Label));
        Assert.Contains("哪一单、写一句进展：可直接说「1 拜访了，下周三回访」", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MonthsTarget_IsToldWithWhatShouldBeReached_AndWhatEachWorkdayHasToBring()
    {
        // Of October's 18 workdays two are over: the 8th and the 9th.
        await Company.SetTargetAsync(TargetHolder.Of(ScheduleCompany.Zhou.Id), 1_000_000m, Morning);
        await Company.EnterAsync("华光电子", "一期", ScheduleCompany.Zhou, 510_000, Won("2026-10-08"));
        await Company.EnterAsync("远景电力", "旧单", ScheduleCompany.Zhou, 900_000, Won("2026-09-30"));

        Assert.Contains("本月 51%（应 11%），日均还需 3.1万；工作日已过 2/18", await TextForAsync("周子涵"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task GroupAbroad_ReadsItsPaceAndItsLastResult_ByItsOwnWorkdays()
    {
        await using var abroad = await ScheduleCompany.CreateAsync();
        abroad.CompanySettings.OtherCalendars.Add(new OtherCalendarOptions { Name = "Germany", Groups = { "华东一组" } });
        var monday = ScheduleCompany.At("2026-10-12 08:50");
        await abroad.SetTargetAsync(TargetHolder.Of(ScheduleCompany.Zhou.Id), 1_000_000m, monday);
        await abroad.SetTargetAsync(TargetHolder.Of(ScheduleCompany.Shen.Group!.Value), 1_000_000m, monday);
        await abroad.EnterAsync("华光电子", "一期", ScheduleCompany.Zhou, 510_000, Won("2026-10-09"));
        var node = await abroad.NodeAsync();

        var briefs = (await ScheduleNode.RunAsync(node.JobOf(new BriefWriter(node.Feed, abroad.Company)), monday)).Queued;

        // The 1st, the 2nd and the 5th to the 9th are worked there; the Saturday before is not, so that Friday was the last working day.
        Assert.Equal(["周子涵", "沈国栋"], briefs.Select(brief => brief.To));
        Assert.All(briefs, brief => Assert.Contains("工作日已过 7/22", brief.Text, StringComparison.Ordinal));
        Assert.All(briefs, brief => Assert.Contains("赢单 1（51万）", brief.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhoeverLivesByAnotherClock_ReadsOfTheirOwnDay()
    {
        await Company.WriteAsync(session => session.Attention.SaveAsync(
            new AttentionChange(ScheduleCompany.Zhou.Id, PersonalAttention.None with { Zone = "Pacific/Honolulu" }, ScheduleCompany.Zhou.Id, Morning), TestContext.Current.CancellationToken));
        var node = await Company.NodeAsync();
        var job = node.JobOf(new BriefWriter(node.Feed, Company.Company));
        await Company.EnterAsync("远景电力", "监控", ScheduleCompany.Zhou, 450_000, deal => deal with { LastProgress = new DateOnly(2026, 10, 11), NextStep = new NextStep("回访王总", new DateOnly(2026, 10, 12)) });

        // Half past eight of Monday there is half past two of Tuesday in China.
        await ScheduleNode.TickAsync(job, ScheduleCompany.At("2026-10-13 02:30"));
        var brief = Assert.Single((await ScheduleNode.TickAsync(job, ScheduleCompany.At("2026-10-13 02:50"))).Queued);

        Assert.Equal("周子涵", brief.To);
        Assert.Contains("【10月12日（周一）】", brief.Text, StringComparison.Ordinal);
        Assert.Contains("远景电力｜监控 · 45万 · 今天：回访王总", brief.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutATarget_NothingIsSaidOfOne()
    {
        await Company.EnterAsync("华光电子", "一期", ScheduleCompany.Zhou, 510_000, Won("2026-10-09"));

        Assert.DoesNotContain("本月", await TextForAsync("周子涵"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TargetThatIsReached_IsSaidToBe()
    {
        await Company.SetTargetAsync(TargetHolder.Of(ScheduleCompany.Zhou.Id), 500_000m, Morning);
        await Company.EnterAsync("华光电子", "一期", ScheduleCompany.Zhou, 510_000, Won("2026-10-09"));

        Assert.Contains("本月 102%，目标已完成", await TextForAsync("周子涵"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManagersBrief_HasTheTeamsPace_AndWhoIsBehind()
    {
        await Company.SetTargetAsync(TargetHolder.Of(ScheduleCompany.Shen.Group!.Value), 2_000_000m, Morning);
        await Company.SetTargetAsync(TargetHolder.Of(ScheduleCompany.Zhou.Id), 1_000_000m, Morning);
        await Company.EnterAsync("远东", "MES", ScheduleCompany.Lu, 200_000, Won("2026-10-09"));

        var brief = await TextForAsync("沈国栋");

        Assert.Contains("团队本月 10%（应 11%），日均还需 11.3万", brief, StringComparison.Ordinal);
        Assert.Contains("周子涵 可能需要帮忙：落后进度 11 个百分点", brief, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DealThatIsHandedOverOnceWon_StaysInTheResultOfWhoeverWonIt()
    {
        await Company.EnterAsync("华光电子", "一期", ScheduleCompany.Zhou, 510_000, Won("2026-10-09"));
        await Company.EnterAsync("远景电力", "监控", ScheduleCompany.Lu, 770_000, Won("2026-10-09"));
        await Company.EnterAsync("博凯", "WMS", ScheduleCompany.Zhou, 450_000, deal => deal with { LastProgress = new DateOnly(2026, 10, 1) });
        await Company.ChangeAsync("P1", (draft, deal) => draft.SetOwner(deal, ScheduleCompany.Lu.Id), ScheduleCompany.At("2026-10-10 08:00"));
        await Company.ChangeAsync("P2", (draft, deal) => draft.SetOwner(deal, ScheduleCompany.Zhou.Id), ScheduleCompany.At("2026-10-10 08:00"));

        var queued = (await RunAsync()).Queued;

        Assert.Contains("赢单 1（51万）", queued.Single(notice => notice.To == "周子涵").Text, StringComparison.Ordinal);
        Assert.Contains("赢单 2（128万）", queued.Single(notice => notice.To == "沈国栋").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AfterALongHoliday_OneBriefCatchesUp_WithWhatRangMeanwhile()
    {
        var reminder = await Company.RemindAsync(ScheduleCompany.Zhou, "给王总拜节", ScheduleCompany.At("2026-10-03 14:00"));
        var node = await Company.NodeAsync();
        await ScheduleNode.TickAsync(node.Reminders, reminder.At);
        await Company.EnterAsync("华光电子", "一期", ScheduleCompany.Zhou, 510_000, Won("2026-10-02"));

        var report = await RunAsync(ScheduleCompany.At("2026-10-08 08:50"));

        var brief = Assert.Single(report.Queued, queued => queued.To == "周子涵").Text;
        Assert.Contains("9月30日 以来：赢单 1（51万） · 活动 0", brief, StringComparison.Ordinal);
        Assert.Contains("1 给王总拜节 · 10月3日（周六）14:00 已提醒，未完成", brief, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingToTell_IsOneLine_WhereTheCompanyWantsThat()
    {
        var node = await Company.NodeAsync();
        var writer = new BriefWriter(node.Feed, Company.Company, Options.Create(new BriefOptions { WhenEmpty = BriefOptions.Line }));

        var report = await ScheduleNode.RunAsync(node.JobOf(writer), Morning);

        Assert.Equal("早上好，周子涵｜今天没有要紧的事\n【10月10日（周六） · 调休上班】", Assert.Single(report.Queued, queued => queued.To == "周子涵").Text);
    }

    [Fact]
    public void Settings_AreCheckedWithASentence()
    {
        var failures = new BriefOptionsValidator().Validate(null, new BriefOptions { MostItems = 11, WhenEmpty = "Maybe" }).Failures!;
        Assert.Equal(["Briefs:MostItems is 11; it must be between 1 and 10.", "Briefs:WhenEmpty 'Maybe' must be Silence or Line."], failures);
    }

    private static Func<Deal, Deal> Won(string on) =>
        deal => deal with { State = DealState.Won(DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture)) };

    private Task<JobReport> RunAsync() => RunAsync(Morning);

    private async Task<JobReport> RunAsync(DateTimeOffset now)
    {
        var node = await Company.NodeAsync();
        return await ScheduleNode.RunAsync(node.JobOf(new BriefWriter(node.Feed, Company.Company)), now);
    }

    private async Task<string> TextForAsync(string name) => Assert.Single((await RunAsync()).Queued, queued => queued.To == name).Text;
}
