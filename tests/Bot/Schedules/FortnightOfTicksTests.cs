using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Quartz;
using SalesBot.Bot.Schedules;
using SalesBot.Domain.Tests.WorkCalendars;
using SalesBot.Simulators;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>
/// The scheduler itself runs the two weeks around 1 October 2026: a weekend, three days worked, seven off, three worked of which one is a Saturday. Every tick
/// comes at its time, on a clock that is moved from tick to tick.
/// </summary>
/// <param name="from">When it begins.</param>
/// <param name="to">When it ends.</param>
public abstract class FortnightOfTicksTests(string from, string to) : IAsyncLifetime
{
    private readonly ManualTime time = new(ScheduleCompany.At(from));
    private readonly ConcurrentQueue<DateTimeOffset> ticks = new();
    private ScheduleCompany? company;

    private protected ScheduleCompany Company => company!;

    private DateTimeOffset From => ScheduleCompany.At(from);

    private DateTimeOffset To => ScheduleCompany.At(to);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => company = await ScheduleCompany.CreateAsync();

    public async ValueTask DisposeAsync()
    {
        await company!.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Briefs_ComeAtTheirTime_OnExactlyTheLegalWorkingDays_AndEachTickOnce()
    {
        await Company.EnterAsync("华光电子", "ERP二期", ScheduleCompany.Zhou, 380_000, deal => deal with { LastProgress = new DateOnly(2026, 9, 1) });
        var node = await Company.NodeAsync();
        var said = new ConcurrentQueue<(string Key, DateTimeOffset At)>();
        using var host = CreateHost(node, new Noting(node.JobOf(new BriefWriter(node.Feed, Company.Company)), ticks, said));
        await host.StartAsync(Cancellation);
        await PlayAsync(await host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler(Cancellation));
        await host.StopAsync(Cancellation);

        var clock = Company.Company.Clock;
        var workdays = OfficialYear2026.Workdays.Where(day => day > clock.DateOf(From) && day <= clock.DateOf(To)).ToList();
        Assert.Contains(new DateOnly(2026, 10, 10), workdays);
        Assert.Equal(
            workdays.SelectMany(day => new[] { ScheduleCompany.Zhou, ScheduleCompany.Shen }.Select(reader => $"brief/{day:yyyy-MM-dd}/{reader.Id}")).Order(StringComparer.Ordinal),
            said.Select(brief => brief.Key).Order(StringComparer.Ordinal));
        Assert.All(said, brief => Assert.Equal(ScheduleCompany.At($"{brief.Key.Split('/')[1]} 08:50"), brief.At));
        Assert.Equal(said.Count, (await Company.WaitingAsync()).Count);

        // Every ten minutes, and at 08:50 by two triggers.
        var planned = Enumerable.Range(1, (int)((To - From) / TimeSpan.FromMinutes(10))).Select(number => From.AddMinutes((10 * number) - 5)).ToList();
        Assert.Equal(planned, ticks.Distinct().Order());
        Assert.Equal(planned.Count + (int)(To - From).TotalDays, ticks.Count);
    }

    /// <summary>The scheduler with the store of the test.</summary>
    private protected abstract void AddScheduler(IServiceCollection services);

    private IHost CreateHost(ScheduleNode node, IScheduledJob job)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging();
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddSingleton(job);
        builder.Services.AddSingleton<ScheduledJobs>();
        builder.Services.AddSingleton(node.Schedules);
        AddScheduler(builder.Services);
        return builder.Build();
    }

    /// <summary>Moves the clock from each tick to the next, once all that it brought is done.</summary>
    private async Task PlayAsync(IScheduler scheduler)
    {
        using var turns = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        for (var next = await NextAsync(scheduler, turns); next <= To; next = await NextAsync(scheduler, turns))
        {
            time.Advance(next - time.GetUtcNow());
        }
    }

    /// <summary>The next tick, as soon as the scheduler has nothing left that is due.</summary>
    private async Task<DateTimeOffset> NextAsync(IScheduler scheduler, PeriodicTimer turns)
    {
        while (true)
        {
            var triggers = await scheduler.QueryTriggers(new TriggerQuery { Take = PagedQuery.All }, Cancellation);
            var next = triggers.Items.Min(trigger => trigger.NextFireTimeUtc)!.Value;

            // A trigger whose job still runs is blocked.
            if (next > time.GetUtcNow() && triggers.Items.All(trigger => trigger.State == TriggerState.Normal))
            {
                return next;
            }

            await turns.WaitForNextTickAsync(Cancellation);
        }
    }

    /// <summary>The job, and what the scheduler made of it.</summary>
    private sealed class Noting(IScheduledJob job, ConcurrentQueue<DateTimeOffset> ticks, ConcurrentQueue<(string Key, DateTimeOffset At)> said) : IScheduledJob
    {
        public string Name => job.Name;

        public async Task<JobReport> RunAsync(JobTime at, CancellationToken cancellationToken)
        {
            ticks.Enqueue(at.Now);
            var report = await job.RunAsync(at, cancellationToken);
            foreach (var queued in report.Queued)
            {
                said.Enqueue((queued.Key, at.Now));
            }

            return report;
        }
    }
}

public sealed class FortnightOfTicksInMemoryTests() : FortnightOfTicksTests("2026-09-26 12:05", "2026-10-10 12:05")
{
    private protected override void AddScheduler(IServiceCollection services)
    {
        services.AddHostedService<TickRegistrar>();
        services.AddQuartz(quartz => quartz.UseInMemoryStore());
        services.AddQuartzHostedService();
    }
}

/// <summary>The end of the holiday, of which the last day that is worked is a Saturday: each tick is several commits here.</summary>
public sealed class FortnightOfTicksOnSqliteTests() : FortnightOfTicksTests("2026-10-07 12:05", "2026-10-10 12:05")
{
    private protected override void AddScheduler(IServiceCollection services) => services.AddTicks(Company.Storage.Ticks);
}
