using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>
/// Tells those who follow rankings, at the end of a working day, who has overtaken them by that day's work. The messages' keys let each be told once a day, however
/// often a clock ticks; once all were looked at, the day is settled.
/// </summary>
internal sealed class FollowedBoardJob(
    ConfiguredSchedules schedules, Overtaking overtaking, ISalesDatabase database, CatalogueFeed catalogue, CompanyProfile company, OutboxWorker outbox, ILogger<FollowedBoardJob> logger) : IScheduledJob
{
    private readonly ConfiguredSchedule configured = schedules.Of(StandardSchedules.FollowedBoards);

    /// <inheritdoc />
    public string Name => configured.Job;

    /// <inheritdoc />
    public async Task<JobReport> RunAsync(JobTime at, CancellationToken cancellationToken)
    {
        var today = company.Clock.DateOf(at.Now);
        if (configured.Schedule.IsPaused || configured.Schedule.On(today, company.Calendar).FirstOrDefault() is not { } occurrence || occurrence.DueAt > at.Now || at.Now > occurrence.LatestAt)
        {
            return JobReport.Nothing;
        }

        var chart = catalogue.Chart;
        var followers = await database.ReadAsync((session, token) => FollowersAsync(occurrence, at, chart, session, token), cancellationToken);
        var report = JobReport.Nothing;
        foreach (var (group, those) in followers)
        {
            report = report.With(await database.WriteAsync((session, token) => TellAsync(group, those, chart, at.Now, session, token), cancellationToken));
        }

        if (!at.IsStaged)
        {
            await database.WriteAsync(
                async (session, token) =>
                {
                    await session.Due.SettleAsync(configured.Schedule.Name, at.Now, token);
                    return true;
                },
                cancellationToken);
        }

        if (report != JobReport.Nothing)
        {
            outbox.Wake();
            logger.ScheduleSaid(configured.Schedule.Name, report.Queued.Length, report.Held, report.Dropped, report.Missed, report.Failed);
        }

        return report;
    }

    /// <summary>Who follows what, by groups; nobody where the day has been looked at, or an administrator has stopped it.</summary>
    private async Task<Dictionary<GroupId, Dictionary<MemberId, TallyFields>>> FollowersAsync(Occurrence occurrence, JobTime at, OrganisationChart chart, ISalesSession session, CancellationToken cancellationToken)
    {
        var isSettled = !at.IsStaged && await session.Due.SettledAsync(configured.Schedule.Name, cancellationToken) >= occurrence.DueAt;
        if (isSettled || (await ScheduleHalts.ReadAsync(configured.Schedule.Name, session, cancellationToken)).IsPaused)
        {
            return [];
        }

        List<MemberId> members = [.. OccurrencePlan.Recipients(chart, configured.Scope, member => member.Group is not null)];
        return (await session.Attention.FindAllAsync(members, cancellationToken))
            .Where(set => set.Value.Follows != TallyFields.None)
            .GroupBy(set => chart.Find(set.Key)!.Group!.Value)
            .ToDictionary(sets => sets.Key, sets => sets.ToDictionary(set => set.Key, set => set.Value.Follows));
    }

    private async Task<JobReport> TellAsync(GroupId group, Dictionary<MemberId, TallyFields> followers, OrganisationChart chart, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken)
    {
        var told = await overtaking.FindAsync(group, followers, chart, now, session, cancellationToken);
        var queued = await Teller.TellAsync(told, now, session, cancellationToken);
        return new JobReport([.. told.Where(tidings => queued.Contains(tidings.Key)).Select(tidings => QueuedNotice.Of(tidings, chart.Find(tidings.To.Member)?.Name ?? ""))]);
    }
}
