using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Schedules;

/// <summary>Says what comes up in customers' lives, and takes away what nobody can press any more.</summary>
internal sealed class LifecycleJob(OccurrenceJob notices, ISalesDatabase database, ILogger<LifecycleJob> logger) : IScheduledJob
{
    /// <summary>How long a button's code is kept after its time, so that whoever says it late is told that it is over.</summary>
    public static readonly TimeSpan CodesAreKept = TimeSpan.FromDays(30);

    /// <inheritdoc />
    public string Name => notices.Name;

    /// <inheritdoc />
    public async Task<JobReport> RunAsync(JobTime at, CancellationToken cancellationToken)
    {
        var report = await notices.RunAsync(at, cancellationToken);
        if (!at.IsStaged)
        {
            await SweepAsync(at.Now - CodesAreKept, cancellationToken);
        }

        return report;
    }

    private async Task SweepAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        // Looking is a read; only where there is something to take away does it cost a commit.
        if (await database.ReadAsync((session, token) => session.PressCodes.AnyBeforeAsync(before, token), cancellationToken))
        {
            logger.PressCodesRemoved(await database.WriteAsync((session, token) => session.PressCodes.RemoveBeforeAsync(before, token), cancellationToken));
        }
    }
}
