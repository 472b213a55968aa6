using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Schedules;
using SalesBot.Bot.Tests.Delivery;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>What was said in time and waits for a platform, or for the service to come back, has its hours still. Wednesday is 11 March 2026.</summary>
public sealed class LateSendTests : IAsyncLifetime
{
    private ScheduleCompany? company;
    private ScheduleNode? node;

    private ScheduleCompany Company => company!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        company = await ScheduleCompany.CreateAsync();
        node = await company.NodeAsync();
    }

    public async ValueTask DisposeAsync() => await company!.DisposeAsync();

    [Theory]
    [InlineData(StandardSchedules.Brief, NoticeKind.Brief, "2026-03-11 08:50", "2026-03-11 12:00", 2)]
    [InlineData(StandardSchedules.Brief, NoticeKind.Brief, "2026-03-11 08:50", "2026-03-11 12:01", 0)]
    [InlineData(StandardSchedules.DailyReport, NoticeKind.Report, "2026-03-11 18:00", "2026-03-11 20:59", 2)]
    [InlineData(StandardSchedules.DailyReport, NoticeKind.Report, "2026-03-11 18:00", "2026-03-11 21:01", 0)]
    [InlineData(StandardSchedules.Stale, NoticeKind.Warning, "2026-03-11 09:00", "2026-03-11 20:00", 2)]
    public async Task WhatIsQueued_IsSentUntilItsHour_AndNeverAfterIt(string schedule, NoticeKind kind, string due, string sending, int sent)
    {
        await SayAsync(schedule, kind, due);
        Assert.Equal(sent, await SendAsync(sending));
        var late = await Company.Database.ReadAsync((session, token) => session.Outbox.UndeliveredAsync(ScheduleCompany.At(due), 10, token), Cancellation);
        Assert.Equal(2 - sent, late.Count);
        Assert.All(late, record => Assert.Equal((OutboxState.Failed, OutboxRecord.TooLate), (record.State, record.Reason)));
    }

    [Fact]
    public async Task Warning_ThatIsStillQueuedAtNight_IsSentInTheMorning()
    {
        await SayAsync(StandardSchedules.Stale, NoticeKind.Warning, "2026-03-11 09:00");
        Assert.Equal(0, await SendAsync("2026-03-11 21:30"));
        Assert.Empty((await ScheduleNode.TickAsync(node!.HeldNotices, ScheduleCompany.At("2026-03-12 08:29"))).Queued);
        Assert.Equal(2, (await ScheduleNode.TickAsync(node!.HeldNotices, ScheduleCompany.At("2026-03-12 08:30"))).Queued.Length);
        Assert.Equal(2, await SendAsync("2026-03-12 08:30"));
    }

    [Fact]
    public async Task WarningsOfABriefThatCameTooLate_AreToldByTheNextDigest()
    {
        await Company.EnterAsync("华光电子", "ERP二期", ScheduleCompany.Zhou, 380_000, deal => deal with { LastProgress = new DateOnly(2026, 3, 2) });
        var (brief, stale) = (node!.JobOf(new BriefWriter(node.Feed, Company.Company)), node.JobOf(new StaleWriter(node.Feed, Company.Company, new ColleagueLessons(Company.Company))));
        await ScheduleNode.TickAsync(brief, ScheduleCompany.At("2026-03-11 08:49"));
        await ScheduleNode.TickAsync(stale, ScheduleCompany.At("2026-03-11 08:49"));
        Assert.Equal(2, (await ScheduleNode.TickAsync(brief, ScheduleCompany.At("2026-03-11 08:50"))).Queued.Length);
        Assert.Empty((await ScheduleNode.TickAsync(stale, ScheduleCompany.At("2026-03-11 09:00"))).Queued);
        Assert.Equal(0, await SendAsync("2026-03-11 12:30"));
        Assert.Equal(["周子涵", "沈国栋"], (await ScheduleNode.TickAsync(stale, ScheduleCompany.At("2026-03-12 09:00"))).Queued.Select(queued => queued.To));
    }

    [Fact]
    public async Task WhatAJobBroughtForAGivenTime_HasNoHours()
    {
        await ScheduleNode.RunAsync(node!.JobOf(new PlainWriter(StandardSchedules.Brief, NoticeKind.Brief)), ScheduleCompany.At("2026-03-11 08:50"));
        Assert.Equal(2, await SendAsync("2026-03-11 23:00"));
    }

    private Task SayAsync(string schedule, NoticeKind kind, string due)
    {
        var job = node!.JobOf(new PlainWriter(schedule, kind));
        return TickTwiceAsync(job, ScheduleCompany.At(due));

        // The first tick of all looks back at nothing.
        static async Task TickTwiceAsync(IScheduledJob job, DateTimeOffset due)
        {
            await ScheduleNode.TickAsync(job, due.AddMinutes(-1));
            Assert.Equal(2, (await ScheduleNode.TickAsync(job, due)).Queued.Length);
        }
    }

    /// <summary>Sends what is to be sent then.</summary>
    /// <returns>How many reached the platform.</returns>
    private async Task<int> SendAsync(string moment)
    {
        var (clock, now) = (new HandClock(), ScheduleCompany.At(moment));
        clock.Advance(now - clock.GetUtcNow());
        var platform = new HangingPlatform(_ => false, "WeCom");
        var window = new SendWindow(node!.Feed, new Attentions(node.Schedules, Company.Company));
        using var worker = new OutboxWorker(Company.Database, [platform], new Node(), Options.Create(new DeliveryOptions()), clock, NullLogger<OutboxWorker>.Instance, window);
        await worker.StartAsync(Cancellation);
        worker.Wake();
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (await Company.Database.ReadAsync((session, token) => session.Outbox.HasWaitingAsync(new OutboxScope(DateTimeOffset.MaxValue), token), Cancellation))
        {
            await pace.WaitForNextTickAsync(Cancellation);
        }

        await worker.StopAsync(Cancellation);
        return platform.Begun.Count;
    }
}
