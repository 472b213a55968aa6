using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Tests.Schedules.BattleReports;

/// <summary>A report that an administrator has paused or stopped is told in no chat.</summary>
public sealed class ReportHaltTests
{
    [Fact]
    public async Task PausedReport_IsNotTold_AndGoesOnAfterwards()
    {
        await using var company = await SellingCompany.CreateAsync();
        await HaltAsync(company, day: null);
        await company.ReportAsync(StandardSchedules.DailyReport, ReportSpan.Day, "2026-03-11 18:00");
        Assert.Empty(await company.ToldAsync(OutgoingKind.Report));

        await GoOnAsync(company, day: null, "2026-03-12 08:00");
        await company.ReportAsync(StandardSchedules.DailyReport, ReportSpan.Day, "2026-03-12 18:00");
        Assert.Equal(6, (await company.ToldAsync(OutgoingKind.Report)).Count);
    }

    [Fact]
    public async Task StoppedReport_IsNotTold_AndTheNextDaysIs()
    {
        await using var company = await SellingCompany.CreateAsync();
        await HaltAsync(company, new DateOnly(2026, 3, 11));
        await company.ReportAsync(StandardSchedules.DailyReport, ReportSpan.Day, "2026-03-11 18:00");
        Assert.Empty(await company.ToldAsync(OutgoingKind.Report));

        await company.ReportAsync(StandardSchedules.DailyReport, ReportSpan.Day, "2026-03-12 18:00");
        Assert.Equal(6, (await company.ToldAsync(OutgoingKind.Report)).Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WinsOfAReportThatWasNotTold_AreInTheNext(bool isStopped)
    {
        await using var company = await SellingCompany.CreateAsync();
        await company.WinAsync("zhou", "华星", "2026-03-11 10:00");
        await HaltAsync(company, isStopped ? new DateOnly(2026, 3, 11) : null);
        await company.ReportAsync(StandardSchedules.DailyReport, ReportSpan.Day, "2026-03-11 18:00");
        await GoOnAsync(company, day: null, "2026-03-12 08:00");
        await company.ReportAsync(StandardSchedules.DailyReport, ReportSpan.Day, "2026-03-12 18:00");
        Assert.Contains("补报：周子涵 华星 38万（3月11日 签）", Assert.Single(await OfFirstAsync(company)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WinsOfALateReport_AreNotToldTwice()
    {
        await using var company = await SellingCompany.CreateAsync();
        await company.WinAsync("zhou", "华星", "2026-03-11 19:00");
        await company.ReportAsync(StandardSchedules.DailyReport, ReportSpan.Day, "2026-03-11 20:30");
        await company.ReportAsync(StandardSchedules.DailyReport, ReportSpan.Day, "2026-03-12 18:00");
        var told = await OfFirstAsync(company);
        Assert.Equal([true, false], told.Select(text => text.Contains("华星", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task StoppedReport_IsTold_OnceItGoesOn()
    {
        await using var company = await SellingCompany.CreateAsync();
        await HaltAsync(company, new DateOnly(2026, 3, 11));
        await company.ReportAsync(StandardSchedules.DailyReport, ReportSpan.Day, "2026-03-11 18:00");
        await GoOnAsync(company, new DateOnly(2026, 3, 11), "2026-03-11 18:30");
        await company.ReportAsync(StandardSchedules.DailyReport, ReportSpan.Day, "2026-03-11 18:30");
        Assert.Equal(6, (await company.ToldAsync(OutgoingKind.Report)).Count);
    }

    private static async Task<List<string>> OfFirstAsync(SellingCompany company) =>
        [.. (await company.ToldAsync(OutgoingKind.Report)).Where(message => message.Chat is { Platform: "WeCom", Id: "一组" }).Select(message => message.Text)];

    private static Task<bool> HaltAsync(SellingCompany company, DateOnly? day) => company.Database.WriteAsync(
        async (session, token) =>
        {
            await session.Halts.HaltAsync(new ScheduleHalt(StandardSchedules.DailyReport, day, SellingCompany.Han.Id, SellingCompany.At("2026-03-11 17:00")), token);
            return true;
        },
        TestContext.Current.CancellationToken);

    private static Task<bool> GoOnAsync(SellingCompany company, DateOnly? day, string at) => company.Database.WriteAsync(
        async (session, token) =>
        {
            await session.Halts.GoOnAsync(StandardSchedules.DailyReport, day, SellingCompany.Han.Id, SellingCompany.At(at), token);
            return true;
        },
        TestContext.Current.CancellationToken);
}
