using System.Globalization;
using SalesBot.Bot.Schedules;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.Tests.WorkCalendars;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>
/// The year 2026 in Shanghai through the jobs and a real database: briefs as they are written, and by plain words the other kinds of schedule at their times (of workdays in the morning and in the evening, of weeks, of months),
/// ticked as by the clock, every day. What went out is compared with the official list of working days.
/// </summary>
public sealed class YearOfJobsTests : IAsyncLifetime
{
    private ScheduleCompany? company;

    private ScheduleCompany Company => company!;

    public async ValueTask InitializeAsync() => company = await ScheduleCompany.CreateAsync();

    public async ValueTask DisposeAsync() => await company!.DisposeAsync();

    [Fact]
    public async Task EachSchedule_ComesOnExactlyItsDays_AtItsTime_ToEachOnce_AndNeverInQuietHours()
    {
        // A deal that nobody has touched since the year before is told of in every brief.
        await Company.EnterAsync("华光电子", "ERP二期", ScheduleCompany.Zhou, 380_000, deal => deal with { LastProgress = new DateOnly(2025, 12, 1), CreatedOn = new DateOnly(2025, 11, 1) });
        var node = await Company.NodeAsync();
        (IScheduledJob Job, string Schedule, string At, IReadOnlyList<DateOnly> Days)[] all =
        [
            (node.JobOf(new BriefWriter(node.Feed, Company.Company)), StandardSchedules.Brief, "08:50", OfficialYear2026.Workdays),
            (Plain(node, StandardSchedules.Agenda, NoticeKind.Agenda), StandardSchedules.Agenda, "09:00", OfficialYear2026.WeekStarts),
            (Plain(node, StandardSchedules.Stale, NoticeKind.Warning), StandardSchedules.Stale, "09:00", OfficialYear2026.Workdays),
            (Plain(node, StandardSchedules.Lifecycle, NoticeKind.Lifecycle), StandardSchedules.Lifecycle, "09:00", OfficialYear2026.Workdays),
            (Plain(node, StandardSchedules.WeeklyReport, NoticeKind.Report), StandardSchedules.WeeklyReport, "09:00", OfficialYear2026.WeekStarts),
            (Plain(node, StandardSchedules.MonthlyReport, NoticeKind.Report), StandardSchedules.MonthlyReport, "09:00", OfficialYear2026.MonthStarts),
            (Plain(node, StandardSchedules.DailyReport, NoticeKind.Report), StandardSchedules.DailyReport, "18:00", OfficialYear2026.Workdays),
        ];

        for (var day = new DateOnly(2025, 12, 31); day.Year < 2027; day = day.AddDays(1))
        {
            foreach (var (job, schedule, at, _) in all)
            {
                foreach (var tick in schedule == StandardSchedules.Brief ? ["00:30", "08:40", at] : (string[])[at])
                {
                    await ScheduleNode.TickAsync(job, Company.Company.Clock.InstantOf(day, TimeOnly.ParseExact(tick, "HH:mm", CultureInfo.InvariantCulture)));
                }
            }
        }

        var sent = (await Company.WaitingAsync()).Where(message => !message.Key.Contains("/2025-", StringComparison.Ordinal)).ToLookup(message => message.Key.Split('/')[0]);
        Assert.Equal(248, OfficialYear2026.Workdays.Count);
        foreach (var (_, schedule, at, days) in all)
        {
            Assert.Equal(
                days.SelectMany(day => new[] { ScheduleCompany.Zhou, ScheduleCompany.Shen }.Select(reader => $"{schedule}/{day:yyyy-MM-dd}/{reader.Id} {day:yyyy-MM-dd} {at}")).Order(StringComparer.Ordinal),
                sent[schedule].Select(message => $"{message.Key} {Company.Company.Clock.ToLocal(message.At):yyyy-MM-dd HH:mm}").Order(StringComparer.Ordinal));
        }

        Assert.All(sent.SelectMany(messages => messages), message => Assert.Null(QuietHours.Default.EndAfter(message.At, Company.Company.Clock)));
    }

    private static OccurrenceJob Plain(ScheduleNode node, string schedule, NoticeKind kind) => node.JobOf(new PlainWriter(schedule, kind));
}
