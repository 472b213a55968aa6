using Quartz;

namespace SalesBot.Bot.Schedules;

/// <summary>What the scheduler runs: it looks at the clock, and lets the job of that name look at its tables.</summary>
[DisallowConcurrentExecution]
internal sealed class ScheduleTick(ScheduledJobs jobs, TimeProvider time) : IJob
{
    /// <inheritdoc />
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (jobs.Find(context.JobDetail.Key.Name) is { } job)
        {
            await job.RunAsync(new JobTime(time.GetUtcNow(), IsStaged: false), cancellationToken);
        }
    }
}
