using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Organisation;
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
    Companions companions,
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
        foreach (var (due, audience) in await DueAsync(configured, writer, at, at.Now, cancellationToken))
        {
            await PlanAsync(due, audience, at, cancellationToken);
        }

        // What comes within minutes comes with what is said now, also where that was held until now.
        var isSaid = await database.ReadAsync((session, token) => session.Due.HasWaitingAsync(configured.Schedule.Name, at.Now, at.IsStaged, token), cancellationToken);
        foreach (var (other, its) in isSaid ? companions.Of(writer) : [])
        {
            foreach (var (due, audience) in (await DueAsync(other, its, at, at.Now + companions.Within, cancellationToken)).Where(each => each.Due.Fate == OccurrenceFate.Said && each.Due.Occurrence.DueAt >= at.Now))
            {
                await PlanAsync(due, audience, at, cancellationToken);
            }
        }

        // Last, so that whatever breaks off before is done again.
        if (!at.IsStaged)
        {
            await WriteAsync((due, token) => due.SettleAsync(configured.Schedule.Name, at.Now, token), cancellationToken);
        }
    }

    /// <summary>What of a schedule has fallen due since it was looked for, and will by then.</summary>
    private async Task<List<(DueOccurrence Due, Audience Audience)>> DueAsync(ConfiguredSchedule schedule, INoticeWriter its, JobTime at, DateTimeOffset upTo, CancellationToken cancellationToken)
    {
        var (settled, isPaused, zones) = await database.ReadAsync((session, token) => ReadStateAsync(schedule.Schedule.Name, session, token), cancellationToken);
        return
        [
            .. from audience in OccurrencePlan.Audiences(catalogue.Chart, schedule, its.IsFor, company, zones)
               let itsOwn = schedule.Schedule with { Clock = audience.Clock, IsPaused = schedule.Schedule.IsPaused || isPaused }
               from due in DueSchedules.At(itsOwn, OccurrencePlan.SettledFor(audience.Clock, settled, at), upTo, audience.Calendar)
               select (due, audience),
        ];
    }

    private async Task PlanAsync(DueOccurrence due, Audience audience, JobTime at, CancellationToken cancellationToken)
    {
        if (due.Fate == OccurrenceFate.Said)
        {
            foreach (var recipients in audience.Members.Chunk(RowsOfUnit))
            {
                List<DueNotice> rows = [.. recipients.Select(recipient => OccurrencePlan.For(due.Occurrence, recipient, at.IsStaged))];
                await WriteAsync((store, token) => store.AddAsync(rows, token), cancellationToken);
            }
        }
        else
        {
            logger.OccurrenceNotSaid(due.Occurrence.Key, due.Fate.ToString());
            await WriteAsync((store, token) => store.AddMissedAsync(OccurrencePlan.ForNobody(due.Occurrence, at.IsStaged), due.Fate.ToString(), at.Now, token), cancellationToken);
        }
    }

    private static async Task<(DateTimeOffset? Settled, bool IsPaused, IReadOnlyDictionary<MemberId, string> Zones)> ReadStateAsync(string schedule, ISalesSession session, CancellationToken cancellationToken) =>
    (
        await session.Due.SettledAsync(schedule, cancellationToken),
        (await ScheduleHalts.ReadAsync(schedule, session, cancellationToken)).IsPaused,
        await session.Attention.ZonesAsync(cancellationToken)
    );

    private Task<bool> WriteAsync(Func<IDueStore, CancellationToken, Task> write, CancellationToken cancellationToken) => database.WriteAsync(
        async (session, token) =>
        {
            await write(session.Due, token);
            return true;
        },
        cancellationToken);
}
