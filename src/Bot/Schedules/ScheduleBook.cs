using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <inheritdoc />
internal sealed class ScheduleBook(
    ConfiguredSchedules schedules,
    IEnumerable<INoticeWriter> writers,
    ScheduledJobs jobs,
    MemberReach reach,
    Attentions attentions,
    CatalogueFeed catalogue,
    CompanyProfile company,
    ReportPreview? reports = null,
    IEnumerable<ISchedulePreview>? previews = null,
    ConfiguredBattleReports? wins = null) : IScheduleBook
{
    /// <summary>The longest that a schedule may not come: a month's, over a holiday.</summary>
    private static readonly TimeSpan Horizon = TimeSpan.FromDays(62);

    /// <inheritdoc />
    public QuietHours QuietHours => schedules.QuietHours;

    /// <inheritdoc />
    public int MostADay => schedules.MostADay;

    /// <inheritdoc />
    public ImmutableArray<ScheduleEntry> All { get; } =
    [
        .. schedules.All.Where(configured => jobs.Find(configured.Job) is not null).Select(configured => new ScheduleEntry(
            configured.Schedule.Name,
            configured.Setting,
            configured.Zone,
            configured.IsInEachOnesZone,
            configured.Scope,
            configured.Platform,
            !configured.Schedule.IsPaused)),
        .. wins is null ? ImmutableArray<ScheduleEntry>.Empty : [new ScheduleEntry(StandardSchedules.Wins, BattleReportOptions.Section, company.Zone, IsInEachOnesZone: false, "", Platform: null, IsEnabled: true) { After = wins.Rules.Hold }],
    ];

    /// <inheritdoc />
    public async Task<DateTimeOffset?> HeldUntilAsync(MemberId member, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken) =>
        (await attentions.ReadAsync(catalogue.Chart, [member], now, session, cancellationToken)).GetValueOrDefault(member)?.HeldUntil(now);

    /// <inheritdoc />
    public DateTimeOffset? NextOf(string schedule, DateTimeOffset now) => schedule == StandardSchedules.Wins
        ? null
        : schedules.Of(schedule).Schedule.Between(now, now + Horizon, company.Calendar).FirstOrDefault()?.DueAt;

    /// <inheritdoc />
    public async Task<Card?> ReportAsync(AskedReport asked, ISalesSession session, CancellationToken cancellationToken) =>
        reports is null ? null : await reports.AskedAsync(asked, session, cancellationToken);

    /// <inheritdoc />
    public async Task<SchedulePreview> PreviewAsync(string schedule, DateOnly day, Member recipient, ISalesSession session, CancellationToken cancellationToken)
    {
        if (schedule == StandardSchedules.Wins)
        {
            return new SchedulePreview(PreviewFate.ToGroups);
        }

        var configured = schedules.Of(schedule);
        if (writers.FirstOrDefault(writer => string.Equals(writer.Schedule, schedule, StringComparison.Ordinal)) is not { } writer)
        {
            return await PreviewOfAsync(configured, day, recipient, session, cancellationToken) ?? new SchedulePreview(PreviewFate.ToGroups);
        }

        if (!OccurrencePlan.Recipients(catalogue.Chart, configured.Scope, writer.IsFor).Contains(recipient.Id))
        {
            return new SchedulePreview(PreviewFate.NotForThem);
        }

        var zone = configured.IsInEachOnesZone ? (await session.Attention.FindAsync(recipient.Id, cancellationToken)).Zone : null;
        var theirs = configured.Schedule with { Clock = Attentions.ClockOf(zone, configured.Schedule.Clock) };
        if (theirs.On(day, company.CalendarOf(catalogue.Chart, recipient)).FirstOrDefault() is not { } occurrence)
        {
            return new SchedulePreview(PreviewFate.NotThatDay);
        }

        var verdict = await JudgeAsync(writer, occurrence, recipient, session, cancellationToken);
        if (verdict.IsDropped)
        {
            return new SchedulePreview(PreviewFate.Dropped) { Reason = verdict.Reason };
        }

        return await WriteAsync(writer, occurrence, recipient, configured, session, cancellationToken) is { } written
            ? new SchedulePreview(PreviewFate.Said) { At = occurrence.DueAt, Card = written.Card, Reason = verdict.Reason, Until = verdict.Until }
            : new SchedulePreview(PreviewFate.Nothing);
    }

    /// <inheritdoc />
    public bool HasBrief(Member member) => Brief?.IsFor(member) is true;

    /// <inheritdoc />
    public async Task<TodaysBrief?> BriefAsync(Member member, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken)
    {
        if (Brief is not { } writer)
        {
            return null;
        }

        var occurrence = new Occurrence(writer.Schedule, company.Clock.DateOf(now), 1, now, LatestAt: null);
        return await WriteAsync(writer, occurrence, member, schedules.Of(writer.Schedule), session, cancellationToken) is { } written ? new TodaysBrief(written.Card, written.Offered) : null;
    }

    private INoticeWriter? Brief => writers.FirstOrDefault(writer => string.Equals(writer.Schedule, StandardSchedules.Brief, StringComparison.Ordinal));

    private async Task<SchedulePreview?> PreviewOfAsync(ConfiguredSchedule configured, DateOnly day, Member recipient, ISalesSession session, CancellationToken cancellationToken)
    {
        foreach (var preview in previews ?? [])
        {
            if (await preview.FindAsync(configured, day, recipient, session, cancellationToken) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private async Task<NoticeVerdict> JudgeAsync(INoticeWriter writer, Occurrence occurrence, Member recipient, ISalesSession session, CancellationToken cancellationToken)
    {
        var attention = (await attentions.ReadAsync(catalogue.Chart, [recipient.Id], occurrence.DueAt, session, cancellationToken))[recipient.Id];
        return attention.Attention.Judge(writer.KindFor(recipient), isUrgent: false, saidToday: 0, occurrence.DueAt, occurrence.LatestAt);
    }

    private async Task<WrittenNotice?> WriteAsync(
        INoticeWriter writer, Occurrence occurrence, Member recipient, ConfiguredSchedule configured, ISalesSession session, CancellationToken cancellationToken)
    {
        var profile = await session.Organisation.FindProfileAsync(recipient.Id, cancellationToken);
        var today = company.Clock.DateOf(occurrence.DueAt);
        if (reach.Find(profile, configured.Platform, configured.Language, today) is not { } to)
        {
            return null;
        }

        var notice = OccurrencePlan.For(occurrence, recipient.Id, isStaged: true);
        var write = await writer.ReadAsync([notice], new NoticeRuns(occurrence.DueAt).Of(writer), session, cancellationToken);
        return write(notice, to);
    }
}
