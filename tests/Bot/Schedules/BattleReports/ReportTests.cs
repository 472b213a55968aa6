using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Schedules;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Tests.Schedules.BattleReports;

/// <summary>What chats are told of a day, a week and a month.</summary>
public sealed class ReportTests : IAsyncLifetime
{
    private SellingCompany? company;

    private SellingCompany Company => company!;

    public async ValueTask InitializeAsync()
    {
        company = await SellingCompany.CreateAsync();
        await Company.EnterAsync("昨签", "P301", SellingCompany.Li, 200_000, won: new DateOnly(2026, 3, 10));
        await Company.SayAsync("li", "拜访了远景，谈了报价", "2026-03-11 09:30");
        await Company.WinAsync("zhou", "华星", "2026-03-11 10:00");
    }

    public async ValueTask DisposeAsync() => await company!.DisposeAsync();

    [Fact]
    public async Task DaysReport_GoesToEachBoundChatOnce_WithTheFiguresOfItsPartOfTheCompany()
    {
        await DailyAsync("2026-03-11 18:00");
        await DailyAsync("2026-03-11 18:10");

        var told = await Company.ToldAsync(OutgoingKind.Report);
        Assert.Equal(6, told.Count);
        Assert.Equal(
            """
            战报｜华东一组 3月11日（周三）：1 单，共 38万
            较上一工作日：+90%（按工作日可比）
            【签单】
            周子涵：华星 38万
            【签约额榜】
            1 周子涵 38万
            拜访最多：李敏，1 次
            跟进最多：李敏，1 次
            周子涵 的第一单！
            口径：签约日在期内的赢单，算给签下的人，有分成的按分成；截至 18:00。
            """.ReplaceLineEndings("\n"),
            told.First(message => message.Chat is { Platform: "WeCom", Id: "一组" }).Text);
        Assert.Contains("今天还没有记录", told.First(message => message.Chat.Id == "二组").Text, StringComparison.Ordinal);
        Assert.Contains("【团队】\n1 华东一组 38万", told.First(message => message.Chat.Id == "华东").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WinThatIsUndoneAfterTheReport_IsCorrectedOnce_AlsoWhereOnlyTheReportNamedIt()
    {
        await using var quiet = await SellingCompany.CreateAsync(new BattleReportOptions { LeastAmount = 1_000_000 });
        await quiet.WinAsync("zhou", "华星", "2026-03-11 17:55");
        await quiet.LookAsync("2026-03-11 17:58");
        await quiet.ReportAsync(StandardSchedules.DailyReport, ReportSpan.Day, "2026-03-11 18:00");
        Assert.Empty(await quiet.ToldAsync(OutgoingKind.Win));

        await quiet.SayAsync("zhou", "撤销", "2026-03-11 18:02");
        await quiet.LookAsync("2026-03-11 18:02:01");
        await quiet.LookAsync("2026-03-11 18:03");
        var corrections = await quiet.ToldAsync(OutgoingKind.Win);
        Assert.Equal(SellingCompany.ChatsOfFirst, corrections.Select(SellingCompany.ChatOf).Order(StringComparer.Ordinal));
        Assert.All(corrections, message => Assert.StartsWith("更正：周子涵 的 华星 没有签下，战报里的这一单撤回", message.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task DaysReport_ComesOnWorkdaysOnly_AndTheNextTellsWhatWasSignedMeanwhile()
    {
        await Company.WinAsync("li", "远景", "2026-03-14 11:00");
        await DailyAsync("2026-03-14 18:00");
        Assert.Empty(await Company.ToldAsync(OutgoingKind.Report));

        await DailyAsync("2026-03-16 18:00");
        var told = (await Company.ToldAsync(OutgoingKind.Report)).First(message => message.Chat is { Platform: "WeCom", Id: "一组" });
        Assert.Contains("补报：李敏 远景 50万（3月14日 签）", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("共 50万", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissedReport_IsSentLateUntilNine_NotAfterwards()
    {
        await DailyAsync("2026-03-11 20:50");
        Assert.Equal(6, (await Company.ToldAsync(OutgoingKind.Report)).Count);
        await DailyAsync("2026-03-12 21:10");
        Assert.Equal(6, (await Company.ToldAsync(OutgoingKind.Report)).Count);
    }

    [Fact]
    public async Task WinThatIsUndone_IsInNoReport()
    {
        await Company.SayAsync("zhou", "撤销", "2026-03-11 10:05");
        await DailyAsync("2026-03-11 18:00");
        Assert.DoesNotContain(await Company.ToldAsync(OutgoingKind.Report), message => message.Text.Contains("华星", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WinThatItsOwnerCanStillTakeBack_IsCountedAndNotNamed()
    {
        await Company.WinAsync("li", "远景", "2026-03-11 17:59");
        await DailyAsync("2026-03-11 18:00");

        var told = (await Company.ToldAsync(OutgoingKind.Report)).First(message => message.Chat is { Platform: "WeCom", Id: "一组" });
        Assert.StartsWith("战报｜华东一组 3月11日（周三）：2 单，共 88万", told.Text, StringComparison.Ordinal);
        Assert.Contains("周子涵：华星 38万", told.Text, StringComparison.Ordinal);
        Assert.Contains("其中 1 单还没公布，不列名。", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("远景", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WinThatIsNotToBeTold_IsCountedAndNotNamed()
    {
        await Company.SayAsync("zhou", "不用发", "2026-03-11 10:01");
        await DailyAsync("2026-03-11 18:00");

        var told = (await Company.ToldAsync(OutgoingKind.Report)).First(message => message.Chat is { Platform: "WeCom", Id: "一组" });
        Assert.StartsWith("战报｜华东一组 3月11日（周三）：1 单，共 38万", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("华星", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WeeksReport_ComesOnMonday_AndNamesTheStarOfCollaboration()
    {
        await Company.SayAsync("zhou", "感谢李敏一起拜访", "2026-03-11 11:00");
        await Company.ReportAsync(StandardSchedules.WeeklyReport, ReportSpan.Week, "2026-03-16 09:00");
        var told = (await Company.ToldAsync(OutgoingKind.Report)).First(message => message.Chat is { Platform: "WeCom", Id: "一组" });
        Assert.StartsWith("周战报｜华东一组 3月9日至3月15日：2 单，共 58万", told.Text, StringComparison.Ordinal);
        Assert.Contains("协作之星：李敏，被感谢 1 次", told.Text, StringComparison.Ordinal);
        Assert.Contains("1 周子涵 38万\n2 李敏 20万", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MonthsReport_ComesOnTheFirstWorkday()
    {
        await Company.ReportAsync(StandardSchedules.MonthlyReport, ReportSpan.Month, "2026-04-01 09:00");
        await Company.ReportAsync(StandardSchedules.MonthlyReport, ReportSpan.Month, "2026-04-02 09:00");
        var told = await Company.ToldAsync(OutgoingKind.Report);
        Assert.Equal(6, told.Count);
        Assert.StartsWith("月战报｜全公司 2026年3月：2 单，共 58万", told.First(message => message.Chat.Id == "全公司").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Targets_WhereTheyAreSet_AreBars_AndTeamsStandByAttainmentAlone()
    {
        foreach (var (holder, value) in new[] { (new Guid(101, 0, 0, [0, 0, 0, 0, 0, 0, 0, 3]), 1_000_000m), (new Guid(102, 0, 0, [0, 0, 0, 0, 0, 0, 0, 3]), 500_000m) })
        {
            await Company.EnterAsync(
                draft => draft.Set(null, new Target { Holder = TargetHolder.Of(new GroupId(holder)), Measure = TargetMeasure.Revenue, From = new DateOnly(2026, 3, 1), To = new DateOnly(2026, 3, 31), Value = value }), "2026-03-01 09:00");
        }

        await DailyAsync("2026-03-11 18:00");
        var told = await Company.ToldAsync(OutgoingKind.Report);
        Assert.Contains("3月目标：58万 / 100万 · 58%", told.First(message => message.Chat is { Platform: "WeCom", Id: "一组" }).Text, StringComparison.Ordinal);
        Assert.Contains("【团队】\n1 华东一组 完成 58%\n口径", told.First(message => message.Chat.Id == "华东").Text.Replace("周子涵 的第一单！\n", "", StringComparison.Ordinal), StringComparison.Ordinal);

        await Company.LookAsync("2026-03-11 18:01");
        Assert.Contains("团队目标：58万 / 100万 · 58%", (await Company.ToldAsync(OutgoingKind.Win)).First(message => message.Chat is { Platform: "WeCom", Id: "一组" }).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_CanBeSeenBefore_AsTheGroupOfTheMemberWouldReadIt_WithoutBeingSent()
    {
        var preview = new ReportPreview(Company.Reports, Company.Feed, Company.Profile);
        var seen = await Company.Database.ReadAsync(
            (session, token) => preview.FindAsync(Company.Configured.Of(StandardSchedules.DailyReport), new DateOnly(2026, 3, 11), SellingCompany.Zhou, session, token), TestContext.Current.CancellationToken);
        Assert.Equal("战报｜华东一组 3月11日（周三）：1 单，共 38万", seen!.Card!.Title);
        Assert.Empty(await Company.ToldAsync(OutgoingKind.Report));

        var dayOff = await Company.Database.ReadAsync(
            (session, token) => preview.FindAsync(Company.Configured.Of(StandardSchedules.DailyReport), new DateOnly(2026, 3, 14), SellingCompany.Zhou, session, token), TestContext.Current.CancellationToken);
        Assert.Equal(PreviewFate.NotThatDay, dayOff!.Fate);
    }

    [Fact]
    public async Task PreviewOfAReport_ShowsWhatTheChatReads_AndNothingWhereItGetsNone()
    {
        var chats = new BattleReportOptions
        {
            Chats =
            {
                new BattleChatOptions { Platform = "WeCom", Id = "华东", Amounts = AmountsShown.None },
                new BattleChatOptions { Platform = "WeCom", Id = "二组", Reports = false },
            },
        };
        await using var choosy = await SellingCompany.CreateAsync(chats);
        await choosy.WinAsync("zhou", "华星", "2026-03-11 10:00");

        var region = await choosy.PreviewAsync(StandardSchedules.DailyReport, new DateOnly(2026, 3, 11), SellingCompany.Han);
        Assert.DoesNotContain("万", region.Card!.Title, StringComparison.Ordinal);
        Assert.Equal(PreviewFate.NotForThem, (await choosy.PreviewAsync(StandardSchedules.DailyReport, new DateOnly(2026, 3, 11), SellingCompany.Lu)).Fate);
    }

    [Fact]
    public async Task DayWithoutAnything_IsSilent_WhereThatIsSet()
    {
        await using var quiet = await SellingCompany.CreateAsync(new BattleReportOptions { SayWhenEmpty = false });
        Assert.Equal(PreviewFate.Nothing, (await quiet.PreviewAsync(StandardSchedules.DailyReport, new DateOnly(2026, 3, 11), SellingCompany.Zhou)).Fate);
        var report = await quiet.ReportAsync(StandardSchedules.DailyReport, ReportSpan.Day, "2026-03-11 18:00");
        Assert.Equal((0, 6), (report.Queued.Length, report.Dropped));
    }

    [Fact]
    public async Task WhoWantsToBeUnnamed_IsNamedInTheirOwnGroupAlone()
    {
        await Company.SayAsync("zhou", "排行榜上匿名", "2026-03-11 10:30");
        await DailyAsync("2026-03-11 18:00");

        var told = await Company.ToldAsync(OutgoingKind.Report);
        Assert.All(told.Where(message => message.Chat.Id != "一组"), message => Assert.DoesNotContain("周子涵", message.Text, StringComparison.Ordinal));
        Assert.Contains("1 匿名 38万", told.First(message => message.Chat.Id == "华东").Text, StringComparison.Ordinal);
        Assert.All(told.Where(message => message.Chat.Id == "一组"), message => Assert.Contains("1 周子涵 38万", message.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(AmountsShown.Percent)]
    [InlineData(AmountsShown.None)]
    public async Task WhatRankingsDoNotTell_ReportsAndWinsDoNotTellEither(object amounts)
    {
        await using var discreet = await SellingCompany.CreateAsync(boards: new LeaderboardOptions { Amounts = (AmountsShown)amounts });
        await discreet.WinAsync("zhou", "华星", "2026-03-11 10:00");
        await discreet.LookAsync("2026-03-11 10:02");
        await discreet.ReportAsync(StandardSchedules.DailyReport, ReportSpan.Day, "2026-03-11 18:00");

        var told = (await discreet.ToldAsync(OutgoingKind.Win)).Concat(await discreet.ToldAsync(OutgoingKind.Report)).ToList();
        Assert.Contains(told, message => message.Text.Contains("华星", StringComparison.Ordinal));
        Assert.All(told, message => Assert.DoesNotContain("38万", message.Text, StringComparison.Ordinal));
    }

    /// <summary>陆一鸣 alone sells in 华东二组: beside the amount, the attainment of the group would tell the target.</summary>
    [Fact]
    public async Task OfAGroupOfOneSeller_NoAttainmentIsTold()
    {
        foreach (var (holder, value) in new[] { (101, 1_000_000m), (102, 500_000m) })
        {
            await Company.EnterAsync(
                draft => draft.Set(null, new Target { Holder = TargetHolder.Of(new GroupId(new Guid(holder, 0, 0, [0, 0, 0, 0, 0, 0, 0, 3]))), Measure = TargetMeasure.Revenue, From = new DateOnly(2026, 3, 1), To = new DateOnly(2026, 3, 31), Value = value }), "2026-03-01 09:00");
        }

        await Company.WinAsync("lu", "博凯", "2026-03-11 11:00");
        await DailyAsync("2026-03-11 18:00");

        var region = (await Company.ToldAsync(OutgoingKind.Report)).First(message => message.Chat.Id == "华东").Text;
        Assert.Contains("1 华东一组 完成 58%", region, StringComparison.Ordinal);
        Assert.Contains("2 华东二组", region, StringComparison.Ordinal);
        Assert.DoesNotContain("完成 24%", region, StringComparison.Ordinal);
    }

    private Task<JobReport> DailyAsync(string moment) => Company.ReportAsync(StandardSchedules.DailyReport, ReportSpan.Day, moment);
}
