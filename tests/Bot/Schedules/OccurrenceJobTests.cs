using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>What a schedule brings is said on its days, in time, to each recipient, once.</summary>
public abstract class OccurrenceJobTests(string? server, string? missing) : IAsyncLifetime
{
    private ScheduleCompany? company;

    private ScheduleCompany Company => company!;

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
    public async Task Brief_ComesAtItsTime_ToEachWhoIsReached_AndTheNextTickSaysNothing()
    {
        var job = (await Company.NodeAsync()).JobOf(Brief());
        Assert.Empty((await TickAsync(job, "2026-03-11 08:40")).Queued);

        var report = await TickAsync(job, "2026-03-11 08:50");
        Assert.Equal(["周子涵", "沈国栋"], report.Queued.Select(queued => queued.To));
        Assert.Equal(1, report.Failed);
        Assert.Equal($"brief/2026-03-11/{ScheduleCompany.Zhou.Id}", report.Queued[0].Key);
        Assert.Empty((await TickAsync(job, "2026-03-11 09:00")).Queued);
    }

    [Theory]
    [InlineData("2026-10-10", true)]
    [InlineData("2026-09-20", true)]
    [InlineData("2026-10-01", false)]
    [InlineData("2026-10-08", true)]
    [InlineData("2026-10-11", false)]
    public async Task Brief_ComesOnTheDaysThatAreWorked(string day, bool comes)
    {
        var job = (await Company.NodeAsync()).JobOf(Brief());
        Assert.Equal(comes ? 2 : 0, (await ScheduleNode.RunAsync(job, ScheduleCompany.At($"{day} 08:50"))).Queued.Length);
    }

    [Theory]
    [InlineData("11:59", 2)]
    [InlineData("12:01", 0)]
    public async Task MissedBrief_IsSentLate_OnlyUntilNoon(string time, int expected)
    {
        var job = (await Company.NodeAsync()).JobOf(Brief());
        await TickAsync(job, "2026-03-10 23:00");
        Assert.Equal(expected, (await TickAsync(job, $"2026-03-11 {time}")).Queued.Length);
        Assert.Empty((await TickAsync(job, $"2026-03-11 {time}")).Queued);
    }

    [Fact]
    public async Task FirstTickOfAll_SaysNothingOfTheTimeBefore()
    {
        var job = (await Company.NodeAsync()).JobOf(Brief());
        Assert.Empty((await TickAsync(job, "2026-03-11 09:00")).Queued);
    }

    [Fact]
    public async Task WhatQuietHoursHold_IsSaidWhenTheyEnd()
    {
        Company.Settings.StaleDeals.Times.Add("21:30");
        var job = (await Company.NodeAsync()).JobOf(new PlainWriter(StandardSchedules.Stale, NoticeKind.Warning));
        await TickAsync(job, "2026-03-11 21:00");

        Assert.Equal(3, (await TickAsync(job, "2026-03-11 21:30")).Held);
        Assert.Empty((await TickAsync(job, "2026-03-12 08:20")).Queued);
        Assert.Equal(2, (await TickAsync(job, "2026-03-12 08:30")).Queued.Length);
    }

    [Fact]
    public async Task FaultWithOnePersonsFigures_LeavesTheOthersTheirs()
    {
        var writer = new PlainWriter(StandardSchedules.Brief, NoticeKind.Brief, notice => notice.Recipient == ScheduleCompany.Zhou.Id ? throw new InvalidOperationException("a fault") : "早");
        var job = (await Company.NodeAsync()).JobOf(writer);
        var report = await ScheduleNode.RunAsync(job, ScheduleCompany.At("2026-03-11 08:50"));
        Assert.Equal("沈国栋", Assert.Single(report.Queued).To);
        Assert.Equal(2, report.Failed);
    }

    [Fact]
    public async Task NodesThatTickAtOnce_SayEachThingOnce()
    {
        await HireAsync(600);
        var (one, other) = ((await Company.NodeAsync()).JobOf(Brief()), (await Company.NodeAsync()).JobOf(Brief()));
        await TickAsync(one, "2026-03-11 08:40");

        var reports = await Task.WhenAll(
            Task.Run(() => TickAsync(one, "2026-03-11 08:50")), Task.Run(() => TickAsync(other, "2026-03-11 08:50")), Task.Run(() => TickAsync(one, "2026-03-11 08:50")));

        Assert.Equal(602, reports.Sum(report => report.Queued.Length));
        Assert.Equal(602, (await Company.WaitingAsync()).Select(message => message.Key).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task ScopeAndPlatform_AreThoseThatAreSet()
    {
        Company.Settings.MorningBrief.Scope = "华东一组";
        Company.Settings.MorningBrief.Platform = "DingTalk";
        var job = (await Company.NodeAsync()).JobOf(Brief());
        Assert.All((await ScheduleNode.RunAsync(job, ScheduleCompany.At("2026-03-11 08:50"))).Queued, queued => Assert.Equal("DingTalk", queued.Platform));

        Company.Settings.MorningBrief.Scope = "不存在";
        Assert.Empty((await ScheduleNode.RunAsync((await Company.NodeAsync()).JobOf(Brief()), ScheduleCompany.At("2026-03-12 08:50"))).Queued);
    }

    [Fact]
    public async Task ScheduleThatIsNotEnabled_SaysNothing()
    {
        Company.Settings.MorningBrief.Enabled = false;
        var job = (await Company.NodeAsync()).JobOf(Brief());
        await TickAsync(job, "2026-03-11 08:40");
        Assert.Empty((await TickAsync(job, "2026-03-11 08:50")).Queued);
    }

    private static PlainWriter Brief() => new(StandardSchedules.Brief, NoticeKind.Brief);

    private static Task<Bot.Schedules.JobReport> TickAsync(Bot.Schedules.IScheduledJob job, string moment) => ScheduleNode.TickAsync(job, ScheduleCompany.At(moment));

    private Task HireAsync(int count) => Company.WriteAsync(async session =>
    {
        var chart = await session.Organisation.LoadAsync(TestContext.Current.CancellationToken);
        List<Member> hired = [.. Enumerable.Range(0, count).Select(number => new Member(new MemberId(Guid.NewGuid()), string.Create(CultureInfo.InvariantCulture, $"新人{number}"), Role.Rep, ScheduleCompany.Zhou.Group))];
        await session.Organisation.SaveAsync(new OrganisationChart(chart.Regions, chart.Groups, [.. chart.Members, .. hired]), TestContext.Current.CancellationToken);
        foreach (var member in hired)
        {
            await session.Organisation.SaveProfileAsync(
                new MemberProfile(member.Id, null, null, null, null, ImmutableSortedDictionary<string, string>.Empty.Add("WeCom", member.Name)), TestContext.Current.CancellationToken);
        }
    });
}

public sealed class OccurrenceJobOnSqliteTests() : OccurrenceJobTests(server: null, missing: null);

public sealed class OccurrenceJobOnPostgreSqlTests() : OccurrenceJobTests(
    Delivery.TemporaryDatabase.PostgreSql, Delivery.TemporaryDatabase.PostgreSql is null ? "SALESBOT_TEST_POSTGRESQL names no server." : null);
