using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>
/// Says what a schedule brings: makes a row for each recipient of what has fallen due, then takes the rows in batches. Each step may be repeated or done
/// by two nodes at once; the rows' keys, their leases and the outbox's keys let each thing be said once.
/// </summary>
internal sealed class OccurrenceJob(
    ConfiguredSchedule configured,
    INoticeWriter writer,
    NoticeSaying saying,
    ISalesDatabase database,
    CatalogueFeed catalogue,
    CompanyProfile company,
    ILogger<OccurrenceJob> logger) : IScheduledJob
{
    /// <summary>How many rows are made in one unit: a message that comes meanwhile waits for no more than that.</summary>
    private const int RowsOfUnit = 500;

    /// <inheritdoc />
    public string Name => configured.Job;

    /// <inheritdoc />
    public async Task<JobReport> RunAsync(JobTime at, CancellationToken cancellationToken)
    {
        await PlanAsync(at, cancellationToken);
        var report = await saying.SayAsync(configured, writer, at, cancellationToken);
        if (report != JobReport.Nothing)
        {
            logger.ScheduleSaid(configured.Schedule.Name, report.Queued.Length, report.Held, report.Dropped, report.Missed, report.Failed);
        }

        return report;
    }

    private async Task PlanAsync(JobTime at, CancellationToken cancellationToken)
    {
        var schedule = configured.Schedule;
        foreach (var due in DueSchedules.At(schedule, await SettledAsync(at, cancellationToken), at.Now, company.Calendar))
        {
            if (due.Fate == OccurrenceFate.Said)
            {
                await AddAsync(due.Occurrence, at, cancellationToken);
            }
            else
            {
                logger.OccurrenceNotSaid(due.Occurrence.Key, due.Fate.ToString());
                await WriteAsync((store, token) => store.AddMissedAsync(OccurrencePlan.ForNobody(due.Occurrence, at.IsStaged), due.Fate.ToString(), at.Now, token), cancellationToken);
            }
        }

        // Last, so that whatever breaks off before is done again.
        if (!at.IsStaged)
        {
            await WriteAsync((due, token) => due.SettleAsync(schedule.Name, at.Now, token), cancellationToken);
        }
    }

    /// <summary>
    /// Up to when nothing is to be looked at. The first tick of all looks back at nothing; a run for a given time looks at that day, and at no other
    /// one's state.
    /// </summary>
    private async Task<DateTimeOffset> SettledAsync(JobTime at, CancellationToken cancellationToken)
    {
        if (at.IsStaged)
        {
            var clock = configured.Schedule.Clock;
            return clock.InstantOf(clock.DateOf(at.Now), TimeOnly.MinValue).AddTicks(-1);
        }

        return await database.ReadAsync((session, token) => session.Due.SettledAsync(configured.Schedule.Name, token), cancellationToken) ?? at.Now;
    }

    private async Task AddAsync(Occurrence occurrence, JobTime at, CancellationToken cancellationToken)
    {
        foreach (var recipients in OccurrencePlan.Recipients(catalogue.Chart, configured.Scope, writer.IsFor).Chunk(RowsOfUnit))
        {
            List<DueNotice> rows = [.. recipients.Select(recipient => OccurrencePlan.For(occurrence, recipient, at.IsStaged))];
            await WriteAsync((due, token) => due.AddAsync(rows, token), cancellationToken);
        }
    }

    private Task<bool> WriteAsync(Func<IDueStore, CancellationToken, Task> write, CancellationToken cancellationToken) => database.WriteAsync(
        async (session, token) =>
        {
            await write(session.Due, token);
            return true;
        },
        cancellationToken);
}
