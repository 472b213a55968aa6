using Quartz;

namespace SalesBot.Bot.Schedules;

/// <summary>Makes the triggers in the database those of the plan, before the scheduler starts: what is there already keeps its place in time.</summary>
internal sealed class TickRegistrar(ISchedulerFactory schedulers, ScheduledJobs jobs, ConfiguredSchedules schedules, TimeProvider time) : IHostedService
{
    private const string Group = "schedules";

    /// <inheritdoc />
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        var ticks = TickPlan.Of(jobs.Names, schedules.All);
        foreach (var name in ticks.Select(tick => tick.Job).Distinct(StringComparer.Ordinal))
        {
            var job = JobBuilder.Create<ScheduleTick>().WithIdentity(KeyOf(name)).StoreDurably(true).Build();
            await scheduler.AddJob(job, AddJobOptions.Replacing, cancellationToken);
        }

        var wanted = ticks.Select(tick => tick.Name).ToHashSet(StringComparer.Ordinal);
        var query = new TriggerQuery { Group = GroupMatcher<TriggerKey>.GroupEquals(Group), Take = PagedQuery.All };
        var stored = await scheduler.QueryTriggers(query, cancellationToken);
        await scheduler.UnscheduleJobs([.. stored.Items.Select(trigger => trigger.Key).Where(key => !wanted.Contains(key.Name))], cancellationToken);
        foreach (var tick in ticks)
        {
            await scheduler.ScheduleTrigger(TriggerOf(tick), TriggerConflict.Keep, cancellationToken);
        }
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static JobKey KeyOf(string job) => new(job, Group);

    private ITrigger TriggerOf(Tick tick) =>
        TriggerBuilder.Create(time)
            .WithIdentity(new TriggerKey(tick.Name, Group))
            .ForJob(KeyOf(tick.Job))
            .WithSchedule(CronScheduleBuilder.Create(tick.Cron).InTimeZone(tick.Zone).WithMisfireInstruction(CronTriggerMisfireInstruction.DoNothing))
            .Build();
}
