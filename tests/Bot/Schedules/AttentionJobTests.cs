using SalesBot.Bot.Hosting;
using SalesBot.Bot.Schedules;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>What people have set is kept to by what is said without being asked. 周子涵 sells, 沈国栋 leads; Wednesday is 11 March 2026.</summary>
public abstract class AttentionJobTests(string? server, string? missing) : IAsyncLifetime
{
    private ScheduleCompany? company;

    private ScheduleCompany Company => company!;

    private static Member Zhou => ScheduleCompany.Zhou;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(missing is not null, missing ?? "");
        company = await ScheduleCompany.CreateAsync(server);
    }

    public async ValueTask DisposeAsync()
    {
        if (company is not null)
        {
            await company.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task MutedBrief_DoesNotCome_AndComesAgainAfterwards()
    {
        var desk = await DeskAsync(Brief);
        await desk.SaysAsync(Zhou, "静音 2天", "2026-03-10 20:00");
        Assert.Equal(["沈国栋"], await RunAsync(desk, "2026-03-11 08:50"));
        Assert.Equal(["沈国栋"], await RunAsync(desk, "2026-03-12 08:50"));
        Assert.Equal(["周子涵", "沈国栋"], await RunAsync(desk, "2026-03-13 08:50"));
    }

    [Fact]
    public async Task UnwantedBrief_DoesNotCome_UntilItIsWantedAgain()
    {
        var desk = await DeskAsync(Brief);
        await desk.SaysAsync(Zhou, "不要早报", "2026-03-10 20:00");
        Assert.Equal(["沈国栋"], await RunAsync(desk, "2026-03-11 08:50"));
        await desk.SaysAsync(Zhou, "早报恢复", "2026-03-11 10:00");
        Assert.Equal(["周子涵", "沈国栋"], await RunAsync(desk, "2026-03-12 08:50"));
    }

    [Fact]
    public async Task Escalation_ComesInSpiteOfAMute()
    {
        var desk = await DeskAsync(new PlainWriter(StandardSchedules.Stale, NoticeKind.Escalation));
        await desk.SaysAsync(ScheduleCompany.Shen, "静音 2天", "2026-03-10 20:00");
        Assert.Contains("沈国栋", await RunAsync(desk, "2026-03-11 09:00"));
    }

    [Fact]
    public async Task AfterLeave_OneMessageOfAKindComes_NotOneADay()
    {
        var desk = await DeskAsync(new PlainWriter(StandardSchedules.Stale, NoticeKind.Warning));
        await desk.SaysAsync(Zhou, "3月11日到3月17日请假", "2026-03-10 20:00");
        foreach (var day in (string[])["11", "12", "13", "16", "17"])
        {
            Assert.DoesNotContain("周子涵", await TickAsync(desk, $"2026-03-{day} 08:55"));
            Assert.DoesNotContain("周子涵", await TickAsync(desk, $"2026-03-{day} 09:00"));
        }

        Assert.Equal(["周子涵"], await TickAsync(desk, "2026-03-18 08:30"));
        Assert.Equal("stale/2026-03-17/" + Zhou.Id, Assert.Single(await Company.WaitingAsync(), message => message.To == Zhou.Id).Key);
    }

    [Fact]
    public async Task BackEarly_HearsFromThenOn()
    {
        var desk = await DeskAsync(Brief);
        await desk.SaysAsync(ScheduleCompany.Shen, "周子涵 3月11日到3月17日请假", "2026-03-10 20:00");
        Assert.Equal(["沈国栋"], await RunAsync(desk, "2026-03-11 08:50"));
        await desk.SaysAsync(Zhou, "销假", "2026-03-12 08:00");
        Assert.Equal(["周子涵", "沈国栋"], await RunAsync(desk, "2026-03-12 08:50"));
    }

    [Fact]
    public async Task OwnQuietHours_HoldUntilTheyEnd()
    {
        var desk = await DeskAsync(new PlainWriter(StandardSchedules.Stale, NoticeKind.Warning));
        await desk.SaysAsync(Zhou, "早上10点前别发", "2026-03-10 20:00");
        await TickAsync(desk, "2026-03-11 08:55");
        Assert.Equal(["沈国栋"], await TickAsync(desk, "2026-03-11 09:00"));
        Assert.Empty(await TickAsync(desk, "2026-03-11 09:50"));
        Assert.Equal(["周子涵"], await TickAsync(desk, "2026-03-11 10:00"));
    }

    [Fact]
    public async Task WhoeverHasTheirOwnZone_GetsTheBriefInTheirMorning()
    {
        var desk = await DeskAsync(Brief);
        await desk.SaysAsync(Zhou, "我的时区 Europe/Berlin", "2026-03-10 20:00");
        await TickAsync(desk, "2026-03-11 08:40");
        Assert.Equal(["沈国栋"], await TickAsync(desk, "2026-03-11 08:50"));
        Assert.Empty(await TickAsync(desk, "2026-03-11 15:40"));

        // 08:50 in Berlin.
        Assert.Equal(["周子涵"], await TickAsync(desk, "2026-03-11 15:50"));
    }

    [Fact]
    public async Task ZoneThatIsSetForTheSchedule_HoldsForAll()
    {
        Company.Settings.MorningBrief.Zone = "Asia/Shanghai";
        var desk = await DeskAsync(Brief);
        await desk.SaysAsync(Zhou, "我的时区 Asia/Tokyo", "2026-03-10 20:00");
        Assert.Equal(["周子涵", "沈国栋"], await RunAsync(desk, "2026-03-11 08:50"));
    }

    [Fact]
    public async Task MoreThanADayMayBring_WaitsForTheNext()
    {
        Company.Settings.MostADay = 1;
        var desk = await DeskAsync(Brief, new PlainWriter(StandardSchedules.Stale, NoticeKind.Warning));
        Assert.Equal(["周子涵", "沈国栋"], await RunAsync(desk, "2026-03-11 08:50"));

        var report = await ScheduleNode.RunAsync(desk.Jobs[StandardSchedules.Stale], ScheduleCompany.At("2026-03-11 09:00"));
        Assert.Equal((0, 2), (report.Queued.Length, report.Held));
        Assert.Equal(2, (await ScheduleNode.RunAsync(desk.Jobs[StandardSchedules.Stale], ScheduleCompany.At("2026-03-12 08:30"))).Queued.Length);
    }

    [Fact]
    public async Task GroupAbroad_GetsTheBriefOnItsOwnWorkdays()
    {
        Company.CompanySettings.OtherCalendars.Add(new OtherCalendarOptions { Name = "Germany", Groups = { "华东一组" }, Days = { DaysOff = { "2026-12-25" } } });
        var desk = await DeskAsync(Brief);

        // China's national day is worked there, the Saturday that makes up for it is not.
        Assert.Equal(2, (await RunAsync(desk, "2026-10-01 08:50")).Count);
        Assert.Empty(await RunAsync(desk, "2026-10-10 08:50"));
        Assert.Empty(await RunAsync(desk, "2026-12-25 08:50"));
    }

    private static PlainWriter Brief => new(StandardSchedules.Brief, NoticeKind.Brief);

    private Task<ScheduleDesk> DeskAsync(params INoticeWriter[] writers) => ScheduleDesk.CreateAsync(Company, writers);

    private static async Task<IReadOnlyList<string>> RunAsync(ScheduleDesk desk, string moment) =>
        [.. (await ScheduleNode.RunAsync(desk.Jobs.Values.First(job => job.Name is "morning-brief" || desk.Jobs.Count == 1), ScheduleCompany.At(moment))).Queued.Select(queued => queued.To)];

    private static async Task<IReadOnlyList<string>> TickAsync(ScheduleDesk desk, string moment) =>
        [.. (await ScheduleNode.TickAsync(desk.Jobs.Values.Single(), ScheduleCompany.At(moment))).Queued.Select(queued => queued.To)];
}

public sealed class AttentionJobOnSqliteTests() : AttentionJobTests(server: null, missing: null);

public sealed class AttentionJobOnPostgreSqlTests() : AttentionJobTests(
    Delivery.TemporaryDatabase.PostgreSql, Delivery.TemporaryDatabase.PostgreSql is null ? "SALESBOT_TEST_POSTGRESQL names no server." : null);
