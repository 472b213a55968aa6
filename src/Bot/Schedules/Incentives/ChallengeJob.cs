using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
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
/// and who has set it are told. The end is a version of the rule, of which there is one: two nodes do it once. For a month after, each morning's reckoning takes back
/// and gives what has come to be otherwise, and tells those concerned.
/// </summary>
internal sealed class ChallengeJob(
    ConfiguredSchedules schedules, IncentiveTerms terms, ISalesDatabase database, CatalogueFeed catalogue, MemberReach reach, Attentions attentions, CompanyProfile company, OutboxWorker outbox, ILogger<ChallengeJob> logger)
    : IScheduledJob
{
    /// <summary>Under which its changes are stored.</summary>
    private const string Source = "Schedule";

    /// <summary>For how many days after its end a challenge is reckoned again.</summary>
    private const int ReckonedDays = 31;

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

        var (over, ended) = await database.ReadAsync(OverAsync, cancellationToken);
        var report = JobReport.Nothing;
        foreach (var id in over)
        {
            report = report.With(await database.WriteAsync((session, token) => EndAsync(id, at.Now, session, token), cancellationToken));
        }

        foreach (var rule in ended)
        {
            report = report.With(await database.WriteAsync((session, token) => ReckonAgainAsync(rule, at.Now, session, token), cancellationToken));
        }

        if (report != JobReport.Nothing)
        {
            outbox.Wake();
            logger.ScheduleSaid(configured.Schedule.Name, report.Queued.Length, report.Held, report.Dropped, report.Missed, report.Failed);
        }

        return report;

        async Task<(ImmutableArray<RewardRuleId> Over, ImmutableArray<RewardRule> Ended)> OverAsync(ISalesSession session, CancellationToken token)
        {
            if ((await ScheduleHalts.ReadAsync(configured.Schedule.Name, session, token)).IsPaused)
            {
                return ([], []);
            }

            var rules = await terms.RulesAsync(session, token);
            return (
                [.. rules.Challenges.Where(rule => rule.Challenge!.Until < today).Select(rule => rule.Id)],
                [.. rules.EndedChallenges.Where(rule => rule.Challenge!.Until < today && rule.Challenge.Until >= today.AddDays(-ReckonedDays))]);
        }
    }

    private async Task<JobReport> EndAsync(RewardRuleId id, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken)
    {
        if ((await terms.RulesAsync(session, cancellationToken)).Challenges.FirstOrDefault(rule => rule.Id == id) is not { } rule)
        {
            return JobReport.Nothing;
        }

        var challenge = await ChallengeReading.ReadAsync(rule, catalogue.Chart, session, cancellationToken);
        var draft = Draft(rule, now);
        draft.Set(rule, rule with { Version = rule.Version + 1, Ended = true });
        await StoreAsync(draft, Challenges.End(rule, challenge.Joined, challenge.Results, rule.Challenge!.Until), session, cancellationToken);
        var card = (Member member, Reached to) => new ChallengeCard(catalogue.Chart, to.Words).Ended(challenge, member);
        return await TellAsync([.. challenge.Joined.Keys.Append(rule.Challenge.By).Distinct()], $"challenge-ended/{rule.Id}", card, now, session, cancellationToken);
    }

    private async Task<JobReport> ReckonAgainAsync(RewardRule rule, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken)
    {
        var joined = (await ChallengeReading.ReadAsync(rule, catalogue.Chart, session, cancellationToken)).Joined.Keys.ToList();
        await session.Rewards.HoldAsync(joined, cancellationToken);
        var challenge = await ChallengeReading.ReadAsync(rule, catalogue.Chart, session, cancellationToken);
        var today = company.Clock.DateOf(now);
        var changes = Challenges.End(rule, challenge.Joined, challenge.Results, today);
        if (changes.IsEmpty)
        {
            return JobReport.Nothing;
        }

        await StoreAsync(Draft(rule, now), changes, session, cancellationToken);
        var card = (Member member, Reached to) => new ChallengeCard(catalogue.Chart, to.Words).Changed(challenge, [.. changes.Select(change => change.Reward.Member)], member);
        var key = string.Create(CultureInfo.InvariantCulture, $"challenge-changed/{rule.Id}/{today:yyyy-MM-dd}");
        return await TellAsync([.. changes.Select(change => change.Reward.Member).Append(rule.Challenge!.By).Distinct()], key, card, now, session, cancellationToken);
    }

    private ChangeSetDraft Draft(RewardRule rule, DateTimeOffset now) => new(new ChangeContext(
        new ChangeSetId(Guid.CreateVersion7(now)),
        rule.Challenge!.By,
        new MessageSource(Source, string.Create(CultureInfo.InvariantCulture, $"{configured.Schedule.Name}/{rule.Id}")),
        now,
        company.Clock.DateOf(now),
        catalogue.Chart));

    private static async Task StoreAsync(ChangeSetDraft draft, ImmutableArray<RewardChange> rewards, ISalesSession session, CancellationToken cancellationToken)
    {
        foreach (var change in rewards)
        {
            draft.Change(change);
        }

        var changes = draft.Build();
        await session.Changes.AppendAsync(changes, cancellationToken);
        await session.Changes.MarkUndoneAsync(changes.Id, cancellationToken);
    }

    private async Task<JobReport> TellAsync(List<MemberId> people, string key, Func<Member, Reached, Card> card, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken)
    {
        var (chart, today) = (catalogue.Chart, company.Clock.DateOf(now));
        var profiles = await session.Organisation.FindProfilesAsync(people, cancellationToken);
        var theirs = await attentions.ReadAsync(chart, people, now, session, cancellationToken);
        List<Tidings> all =
        [
            .. from member in people.Select(chart.Find).OfType<Member>()
               let to = reach.Find(profiles.GetValueOrDefault(member.Id), configured.Platform, configured.Language, today)
               where to is not null
               select new Tidings(to, $"{key}/{member.Id}", OutgoingKind.Notice, card(member, to)) { HeldUntil = theirs[member.Id].HeldUntil(now) },
        ];
        var queued = await Teller.TellAsync(all, now, session, cancellationToken);
        return new JobReport([.. all.Where(tidings => queued.Contains(tidings.Key)).Select(tidings => QueuedNotice.Of(tidings, chart.Find(tidings.To.Member)?.Name ?? ""))]);
    }
}
