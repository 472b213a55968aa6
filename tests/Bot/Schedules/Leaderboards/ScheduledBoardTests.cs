using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Schedules;
using SalesBot.Bot.Tests.Schedules.BattleReports;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Tests.Schedules.Leaderboards;

/// <summary>Rankings that come by themselves, over a real database.</summary>
public sealed class ScheduledBoardTests
{
    [Fact]
    public async Task WeeksBoard_ComesOnTheLastWorkday_ToTheChatsThatWantIt_Once()
    {
        await using var company = await SellingCompany.CreateAsync();
        var wanted = new LeaderboardOptions { Chats = { Chat("一组", Metric.Revenue) } };
        await company.WinAsync("zhou", "华星", "2026-03-11 10:00");
        await company.WinAsync("li", "远景", "2026-03-12 10:00");

        await company.BoardAsync(wanted, StandardSchedules.WeeklyBoard, "2026-03-12 17:30");
        Assert.Empty(await company.ToldAsync(OutgoingKind.Report));

        await company.BoardAsync(wanted, StandardSchedules.WeeklyBoard, "2026-03-13 17:30");
        await company.BoardAsync(wanted, StandardSchedules.WeeklyBoard, "2026-03-13 17:40");
        var told = Assert.Single(await company.ToldAsync(OutgoingKind.Report));
        Assert.Equal("WeCom 一组", SellingCompany.ChatOf(told));
        Assert.Equal(
            """
            本周（3月9日–15日）签约额榜｜华东一组
            1 李敏 50万
            截至 17:30。口径：签约日在期内的赢单合同额，按分成计。
            """.ReplaceLineEndings("\n"),
            told.Text);
    }

    /// <summary>National day: 1 to 7 October 2026; Saturday the 10th is worked.</summary>
    [Theory]
    [InlineData("2026-10-02 17:30", 0)]
    [InlineData("2026-10-09 17:30", 0)]
    [InlineData("2026-10-10 17:30", 1)]
    public async Task OnAHoliday_NothingComes_AndASaturdayThatIsWorkedEndsTheWeek(string moment, int told)
    {
        await using var company = await SellingCompany.CreateAsync();
        await company.WinAsync("zhou", "华星", moment.Replace("17:30", "09:00", StringComparison.Ordinal));

        await company.BoardAsync(new LeaderboardOptions { Chats = { Chat("一组", Metric.Revenue) } }, StandardSchedules.WeeklyBoard, moment);

        Assert.Equal(told, (await company.ToldAsync(OutgoingKind.Report)).Count);
    }

    [Fact]
    public async Task NoonsBoard_IsOfTheMonth_WithSeveralMetrics_AndOnlyOfWhatTheChatStandsFor()
    {
        await using var company = await SellingCompany.CreateAsync();
        await company.WinAsync("zhou", "华星", "2026-03-03 10:00");
        await company.WinAsync("lu", "博凯", "2026-03-03 10:00");
        var chat = Chat("一组", Metric.Revenue, Metric.Wins, Metric.Visits);
        (chat.Daily, chat.Weekly) = (true, false);

        await company.BoardAsync(new LeaderboardOptions { Chats = { chat } }, StandardSchedules.DailyBoard, "2026-03-11 12:00");

        var told = Assert.Single(await company.ToldAsync(OutgoingKind.Report)).Text;
        Assert.StartsWith("本月榜单｜华东一组\n【签约额】\n1 周子涵 38万", told, StringComparison.Ordinal);
        Assert.Contains("【签单数】\n1 周子涵 1 单", told, StringComparison.Ordinal);
        Assert.DoesNotContain("拜访量", told, StringComparison.Ordinal);
        Assert.DoesNotContain("陆一鸣", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhereNothingHappened_NothingIsSaid_AndTheChatsThatDoNotWantItHearNothing()
    {
        await using var company = await SellingCompany.CreateAsync();
        await company.BoardAsync(new LeaderboardOptions { Chats = { Chat("一组", Metric.Revenue) } }, StandardSchedules.WeeklyBoard, "2026-03-13 17:30");
        await company.WinAsync("zhou", "华星", "2026-03-16 10:00");
        await company.BoardAsync(new LeaderboardOptions(), StandardSchedules.WeeklyBoard, "2026-03-20 17:30");

        Assert.Empty(await company.ToldAsync(OutgoingKind.Report));
    }

    [Fact]
    public async Task AChat_HasTimesAndDaysOfItsOwn_BesideThoseOfTheOthers()
    {
        var first = Chat("一组", Metric.Revenue, Metric.Wins, Metric.NewCustomers, Metric.Payments);
        first.WeeklyTimes.Add("18:00");
        (first.Daily, var region) = (true, Chat("华东", Metric.Revenue));
        first.DailyTimes.Add("19:30");
        first.DailyOn.Add(DayOfWeek.Thursday);
        var wanted = new LeaderboardOptions { Chats = { first, region } };
        await using var company = await SellingCompany.CreateAsync(boards: wanted);
        await company.WinAsync("zhou", "华星", "2026-03-11 10:00");

        await company.BoardAsync(wanted, StandardSchedules.DailyBoard, "2026-03-11 19:30");
        await company.BoardAsync(wanted, StandardSchedules.DailyBoard, "2026-03-12 12:00");
        Assert.Empty(await company.ToldAsync(OutgoingKind.Report));

        await company.BoardAsync(wanted, StandardSchedules.DailyBoard, "2026-03-12 19:30");
        var told = Assert.Single(await company.ToldAsync(OutgoingKind.Report));
        Assert.StartsWith("本月榜单｜华东一组", told.Text, StringComparison.Ordinal);

        await company.BoardAsync(wanted, StandardSchedules.WeeklyBoard, "2026-03-13 17:30");
        Assert.Equal(["WeCom 一组", "WeCom 华东"], (await company.ToldAsync(OutgoingKind.Report)).Select(SellingCompany.ChatOf));
        await company.BoardAsync(wanted, StandardSchedules.WeeklyBoard, "2026-03-13 18:00");
        Assert.Equal(["WeCom 一组", "WeCom 华东", "WeCom 一组"], (await company.ToldAsync(OutgoingKind.Report)).Select(SellingCompany.ChatOf));
    }

    private static BoardChatOptions Chat(string id, params Metric[] metrics)
    {
        var chat = new BoardChatOptions { Platform = "WeCom", Id = id };
        foreach (var metric in metrics)
        {
            chat.Metrics.Add(metric);
        }

        return chat;
    }
}
