using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Quartz;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Schedules;
using SalesBot.Bot.Tests.Delivery;
using SalesBot.Simulators;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>The scheduler itself, with its triggers in a real database and a clock that is moved by hand.</summary>
public abstract class TickTests(string? server, string? missing) : IAsyncLifetime
{
    private readonly ManualTime time = new(ScheduleCompany.At("2026-10-01 08:49"));
    private readonly SchedulesOptions settings = new();
    private TemporaryDatabase? storage;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(missing is not null, missing ?? "");
        storage = await TemporaryDatabase.CreateAsync(server, Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        if (storage is not null)
        {
            await storage.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Job_IsLookedAfterAtItsTime()
    {
        var job = new CountedJob(JobNames.MorningBrief);
        using var host = CreateHost(job);
        await host.StartAsync(Cancellation);
        await PassAsync(TimeSpan.FromSeconds(90), until: () => !job.Runs.IsEmpty);
        await host.StopAsync(Cancellation);

        Assert.NotEmpty(job.Runs);
        Assert.All(job.Runs, run => Assert.False(run.IsStaged));
        Assert.All(job.Runs, run => Assert.InRange(run.Now, ScheduleCompany.At("2026-10-01 08:50"), ScheduleCompany.At("2026-10-01 08:51")));
    }

    [Fact]
    public async Task TriggersOfAnOlderSetting_AreGoneAfterAStart_AndTheOthersStay()
    {
        using (var before = CreateHost(new CountedJob(JobNames.MorningBrief)))
        {
            await before.StartAsync(Cancellation);
            Assert.Equal(["morning-brief 0 0/10 * * * ? Asia/Shanghai", "morning-brief 0 50 8 * * ? Asia/Shanghai"], await TriggersAsync(before));
            await before.StopAsync(Cancellation);
        }

        settings.MorningBrief.Times.Add("09:15");
        using var after = CreateHost(new CountedJob(JobNames.MorningBrief));
        await after.StartAsync(Cancellation);
        Assert.Equal(["morning-brief 0 0/10 * * * ? Asia/Shanghai", "morning-brief 0 15 9 * * ? Asia/Shanghai"], await TriggersAsync(after));
        await after.StopAsync(Cancellation);
    }

    private static async Task<IEnumerable<string>> TriggersAsync(IHost host)
    {
        var scheduler = await host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler(Cancellation);
        return (await scheduler.QueryTriggers(new TriggerQuery { Take = PagedQuery.All }, Cancellation)).Items.Select(trigger => trigger.Key.Name).Order(StringComparer.Ordinal);
    }

    private IHost CreateHost(IScheduledJob job)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging();
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddSingleton(job);
        builder.Services.AddSingleton<ScheduledJobs>();
        builder.Services.AddSingleton(new ConfiguredSchedules(Options.Create(settings), new CompanyProfile(Options.Create(new CompanyOptions()))));
        builder.Services.AddTicks(storage!.Ticks);
        return builder.Build();
    }

    /// <summary>Lets time pass, second by second, as long as nothing has happened; the scheduler's threads are given their turn in between.</summary>
    private async Task PassAsync(TimeSpan span, Func<bool> until)
    {
        using var turns = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        for (var passed = TimeSpan.Zero; passed < span && !until(); passed += TimeSpan.FromSeconds(1))
        {
            time.Advance(TimeSpan.FromSeconds(1));
            await turns.WaitForNextTickAsync(Cancellation);
        }
    }

    private sealed class CountedJob(string name) : IScheduledJob
    {
        public string Name => name;

        public ConcurrentQueue<JobTime> Runs { get; } = new();

        public Task<JobReport> RunAsync(JobTime at, CancellationToken cancellationToken)
        {
            Runs.Enqueue(at);
            return Task.FromResult(JobReport.Nothing);
        }
    }
}

public sealed class TicksOnSqliteTests() : TickTests(server: null, missing: null);

public sealed class TicksOnPostgreSqlTests() : TickTests(TemporaryDatabase.PostgreSql, TemporaryDatabase.PostgreSql is null ? "SALESBOT_TEST_POSTGRESQL names no server." : null);
