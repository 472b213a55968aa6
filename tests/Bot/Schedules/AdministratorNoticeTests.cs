using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Schedules;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>What administrators are told without asking: what did not get through, and that a year's working days are missing.</summary>
public sealed class AdministratorNoticeTests : IAsyncLifetime
{
    private ScheduleCompany? company;

    private ScheduleCompany Company => company!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => company = await ScheduleCompany.CreateAsync();

    public async ValueTask DisposeAsync() => await company!.DisposeAsync();

    [Fact]
    public async Task WhatDidNotGetThrough_IsOneCardInTheMorning_WithAButtonForWhatNobodySaw()
    {
        var desk = await UndeliveredDeskAsync();
        await FailAsync("brief/1", "2026-03-10 08:50", "60011 out of sight");
        await FailAsync("old", "2026-03-06 08:50", "60011 out of sight");

        var report = await ScheduleNode.RunAsync(desk.Jobs[StandardSchedules.Undelivered], ScheduleCompany.At("2026-03-11 09:10"));
        Assert.Equal(("管理员", OutgoingKind.Notice), (Assert.Single(report.Queued).To, report.Queued[0].Kind));
        Assert.StartsWith("⚠ 1 条未送达（3月10日（周二） 起）", report.Queued[0].Text, StringComparison.Ordinal);
        Assert.Contains("重发 周子涵 · 3月10日（周二）08:50 · WeCom · 早报 · 60011 out of sight", report.Queued[0].Text, StringComparison.Ordinal);
        Assert.Empty((await ScheduleNode.RunAsync(desk.Jobs[StandardSchedules.Undelivered], ScheduleCompany.At("2026-03-11 09:20"))).Queued);
        Assert.Equal(Verbs.Repeat, Assert.Single(Assert.Single(await Company.WaitingAsync(), message => message.To == ScheduleDesk.Administrator.Id).Card!.Actions).Verb);
    }

    [Fact]
    public async Task AfterAWeekend_TheCardReachesBackToFriday()
    {
        var desk = await UndeliveredDeskAsync();
        await FailAsync("friday", "2026-03-06 18:00", "reset");
        Assert.Single((await ScheduleNode.RunAsync(desk.Jobs[StandardSchedules.Undelivered], ScheduleCompany.At("2026-03-09 09:10"))).Queued);
    }

    [Fact]
    public async Task WhereEverythingGotThrough_ThereIsNoCard()
    {
        var desk = await UndeliveredDeskAsync();
        Assert.Empty((await ScheduleNode.RunAsync(desk.Jobs[StandardSchedules.Undelivered], ScheduleCompany.At("2026-03-11 09:10"))).Queued);
    }

    [Fact]
    public async Task YearThatIsMissing_IsToldFromTheFirstOfDecemberOn_OnceAWeek()
    {
        var desk = await ScheduleDesk.CreateAsync(Company, new CalendarYearWriter(new CompanyCalendars(Microsoft.Extensions.Options.Options.Create(Company.CompanySettings)), Company.Company));
        List<string> told = [];
        for (var day = new DateOnly(2026, 11, 23); day <= new DateOnly(2026, 12, 15); day = day.AddDays(1))
        {
            var report = await ScheduleNode.RunAsync(desk.Jobs[StandardSchedules.CalendarYear], ScheduleCompany.At($"{day:yyyy-MM-dd} 09:10"));
            told.AddRange(report.Queued.Select(queued => $"{day:MM-dd} {queued.To}"));
        }

        Assert.Equal(["12-01 管理员", "12-07 管理员", "12-14 管理员"], told);
        Assert.Contains(await Company.WaitingAsync(), message => message.Text.StartsWith("2027 年没有放假安排，按周一到周五算", StringComparison.Ordinal));
    }

    [Fact]
    public async Task YearThatIsMissing_IsToldBeforeDecember_WhereTheFirstIsNoWorkday()
    {
        Company.CompanySettings.WorkCalendar.DaysOff.Add("2026-12-01");
        var desk = await ScheduleDesk.CreateAsync(Company, new CalendarYearWriter(new CompanyCalendars(Microsoft.Extensions.Options.Options.Create(Company.CompanySettings)), Company.Company));
        List<string> told = [];
        for (var day = new DateOnly(2026, 11, 26); day <= new DateOnly(2026, 12, 4); day = day.AddDays(1))
        {
            var report = await ScheduleNode.RunAsync(desk.Jobs[StandardSchedules.CalendarYear], ScheduleCompany.At($"{day:yyyy-MM-dd} 09:10"));
            told.AddRange(report.Queued.Select(queued => $"{day:MM-dd}"));
        }

        Assert.Equal(["11-30"], told);
    }

    private Task<ScheduleDesk> UndeliveredDeskAsync() => ScheduleDesk.CreateAsync(Company, node => [new UndeliveredWriter(node.Feed, Company.Company)]);

    private Task FailAsync(string key, string moment, string reason) => Company.WriteAsync(async session =>
    {
        await session.Outbox.AddAsync(
            new OutgoingMessage
            {
                Key = key,
                Kind = OutgoingKind.Brief,
                Chat = new ChatAddress("WeCom", ChatKind.Direct, "zhou"),
                To = ScheduleCompany.Zhou.Id,
                At = ScheduleCompany.At(moment),
                Text = "早",
            },
            Cancellation);
        var entry = (await session.Outbox.ClaimAsync("sender", new OutboxScope(ScheduleCompany.At(moment)), ScheduleCompany.At(moment), 100, Cancellation)).Single(entry => entry.Message.Key == key);
        await session.Outbox.FailAsync(entry.Id, reason, Cancellation);
    });
}
