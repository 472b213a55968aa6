using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Schedules;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>One node of a company.</summary>
internal sealed class ScheduleNode(ScheduleCompany company, CatalogueFeed feed, IChatPlatform[] platforms, Node node, OutboxWorker outbox)
{
    private readonly MemberReach reach = new(platforms, company.Company);

    public CatalogueFeed Feed => feed;

    public MemberReach Reach => reach;

    public ConfiguredSchedules Schedules { get; } = new(Options.Create(company.Settings), company.Company);

    public IScheduledJob Reminders => new ReminderJob(company.Database, feed, reach, company.Company, outbox, NullLogger<ReminderJob>.Instance);

    public IScheduledJob HeldNotices => new HeldNoticeJob(company.Database, platforms, feed, new Attentions(Schedules, company.Company), company.Company, outbox);

    public IScheduledJob ChallengesOf(IncentiveTerms terms) => new ChallengeJob(Schedules, terms, company.Database, feed, reach, new Attentions(Schedules, company.Company), company.Company, outbox, NullLogger<ChallengeJob>.Instance);

    public IScheduledJob PastRewardsOf(IncentiveTerms terms) => new PastRewardJob(terms, company.Database, feed, reach, company.Company, outbox);

    /// <summary>Runs the job by the clock.</summary>
    public static Task<JobReport> TickAsync(IScheduledJob job, DateTimeOffset now) =>
        job.RunAsync(new JobTime(now, IsStaged: false), TestContext.Current.CancellationToken);

    /// <summary>Runs the job for a given time.</summary>
    public static Task<JobReport> RunAsync(IScheduledJob job, DateTimeOffset now) =>
        job.RunAsync(new JobTime(now, IsStaged: true), TestContext.Current.CancellationToken);

    /// <summary>The job of what the writer writes, with what may come as one message with it.</summary>
    public OccurrenceJob JobOf(INoticeWriter writer, params INoticeWriter[] together) => new(
        Schedules.Of(writer.Schedule),
        writer,
        new NoticeSaying(
            company.Database, feed, reach, new Attentions(Schedules, company.Company), company.Company, node, outbox, new Companions(together, Schedules), NullLogger<NoticeSaying>.Instance),
        company.Database,
        feed,
        company.Company,
        new Companions(together, Schedules),
        NullLogger<OccurrenceJob>.Instance);
}
