using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>
/// Ends challenges whose last day is over, whether anybody has done anything or not: who has reached the goal is given the points, and those who joined
/// and who has set it are told. The end is a version of the rule, of which there is one: two nodes do it once.
/// </summary>
internal sealed class ChallengeJob(
    ConfiguredSchedules schedules, IncentiveTerms terms, ISalesDatabase database, CatalogueFeed catalogue, MemberReach reach, CompanyProfile company, OutboxWorker outbox, ILogger<ChallengeJob> logger)
    : IScheduledJob
{
    /// <summary>Under which its changes are stored.</summary>
    private const string Source = "Schedule";

    private readonly ConfiguredSchedule configured = schedules.Of(StandardSchedules.Challenges);

    /// <inheritdoc />
    public string Name => configured.Job;

    /// <inheritdoc />
    public async Task<JobReport> RunAsync(JobTime at, CancellationToken cancellationToken)
    {
        var today = company.Clock.DateOf(at.Now);
        if (configured.Schedule.IsPaused || schedules.QuietHours.EndAfter(at.Now, company.Clock) is not null || configured.Schedule.On(today, company.Calendar).FirstOrDefault() is not { } occurrence || occurrence.DueAt > at.Now)
        {
            return JobReport.Nothing;
        }

        var over = await database.ReadAsync(OverAsync, cancellationToken);
        var report = JobReport.Nothing;
        foreach (var id in over)
        {
            report = report.With(await database.WriteAsync((session, token) => EndAsync(id, at.Now, session, token), cancellationToken));
        }

        if (report != JobReport.Nothing)
        {
            outbox.Wake();
            logger.ScheduleSaid(configured.Schedule.Name, report.Queued.Length, report.Held, report.Dropped, report.Missed, report.Failed);
        }

        return report;

        async Task<ImmutableArray<RewardRuleId>> OverAsync(ISalesSession session, CancellationToken token) =>
            (await ScheduleHalts.ReadAsync(configured.Schedule.Name, session, token)).IsPaused
                ? []
                : [.. (await terms.RulesAsync(session, token)).Challenges.Where(rule => rule.Challenge!.Until < today).Select(rule => rule.Id)];
    }

    private async Task<JobReport> EndAsync(RewardRuleId id, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken)
    {
        if ((await terms.RulesAsync(session, cancellationToken)).Challenges.FirstOrDefault(rule => rule.Id == id) is not { } rule)
        {
            return JobReport.Nothing;
        }

        var (chart, today) = (catalogue.Chart, company.Clock.DateOf(now));
        var challenge = await ChallengeReading.ReadAsync(rule, chart, session, cancellationToken);
        var draft = new ChangeSetDraft(new ChangeContext(
            new ChangeSetId(Guid.CreateVersion7(now)), rule.Challenge!.By, new MessageSource(Source, string.Create(CultureInfo.InvariantCulture, $"{configured.Schedule.Name}/{id}")), now, today, chart));
        draft.Set(rule, rule with { Version = rule.Version + 1, Ended = true });
        foreach (var change in Challenges.End(rule, challenge.Joined, challenge.Results))
        {
            draft.Change(change);
        }

        var changes = draft.Build();
        await session.Changes.AppendAsync(changes, cancellationToken);
        await session.Changes.MarkUndoneAsync(changes.Id, cancellationToken);
        return await TellAsync(challenge, now, today, session, cancellationToken);
    }

    private async Task<JobReport> TellAsync(ChallengeReading challenge, DateTimeOffset now, DateOnly today, ISalesSession session, CancellationToken cancellationToken)
    {
        var chart = catalogue.Chart;
        List<MemberId> people = [.. challenge.Joined.Keys.Append(challenge.Rule.Challenge!.By).Distinct()];
        var profiles = await session.Organisation.FindProfilesAsync(people, cancellationToken);
        List<Tidings> all =
        [
            .. from member in people.Select(chart.Find).OfType<Member>()
               let to = reach.Find(profiles.GetValueOrDefault(member.Id), configured.Platform, configured.Language, today)
               where to is not null
               select new Tidings(to, $"challenge-ended/{challenge.Rule.Id}/{member.Id}", OutgoingKind.Notice, new ChallengeCard(chart, to.Words).Ended(challenge, member)),
        ];
        var queued = await Teller.TellAsync(all, now, session, cancellationToken);
        return new JobReport([.. all.Where(tidings => queued.Contains(tidings.Key)).Select(tidings => QueuedNotice.Of(tidings, chart.Find(tidings.To.Member)?.Name ?? ""))]);
    }
}
