using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Tests.Schedules.BattleReports;

/// <summary>A report that an administrator has paused or stopped is not said in any chat, until it goes on.</summary>
public sealed class HaltedReportTests : IAsyncLifetime
{
    private static readonly DateOnly Day = new(2026, 3, 11);

    private SellingCompany? company;

    private SellingCompany Company => company!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        company = await SellingCompany.CreateAsync();
        await Company.WinAsync("zhou", "华星", "2026-03-11 10:00");
    }

    public async ValueTask DisposeAsync() => await company!.DisposeAsync();

    [Fact]
    public async Task PausedReport_IsNotSaid()
    {
        await HaltAsync(day: null);
        await ReportAsync("2026-03-11 18:00");
        Assert.Empty(await Company.ToldAsync(OutgoingKind.Report));
    }

    [Fact]
    public async Task StoppedReport_IsSaidOnceItGoesOn()
    {
        await HaltAsync(Day);
        await ReportAsync("2026-03-11 18:00");
        Assert.Empty(await Company.ToldAsync(OutgoingKind.Report));

        await WriteAsync(session => session.Halts.GoOnAsync(StandardSchedules.DailyReport, Day, ScheduleDesk.Administrator.Id, ScheduleCompany.At("2026-03-11 18:30"), Cancellation));
        await ReportAsync("2026-03-11 18:30");
        Assert.NotEmpty(await Company.ToldAsync(OutgoingKind.Report));
    }

    private Task ReportAsync(string moment) => Company.ReportAsync(StandardSchedules.DailyReport, ReportSpan.Day, moment);

    private Task HaltAsync(DateOnly? day) => WriteAsync(session =>
        session.Halts.HaltAsync(new ScheduleHalt(StandardSchedules.DailyReport, day, ScheduleDesk.Administrator.Id, ScheduleCompany.At("2026-03-11 17:00")), Cancellation));

    private Task WriteAsync(Func<ISalesSession, Task> unit) => Company.Database.WriteAsync(
        async (session, _) =>
        {
            await unit(session);
            return true;
        },
        Cancellation);
}
