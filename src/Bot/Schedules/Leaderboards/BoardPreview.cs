using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Schedules;

/// <summary>Writes a ranking as the chat of somebody's group would read it, and what somebody who follows rankings would hear, for who wants to see it first.</summary>
internal sealed class BoardPreview(
    ConfiguredLeaderboards leaderboards, ConfiguredBattleReports reports, HearingChats hearing, Overtaking overtaking, CatalogueFeed catalogue, CompanyProfile company) : ISchedulePreview
{
    /// <inheritdoc />
    public async Task<SchedulePreview?> FindAsync(ConfiguredSchedule configured, DateOnly day, Member member, ISalesSession session, CancellationToken cancellationToken)
    {
        var schedule = configured.Schedule;
        if (schedule.Name is not (StandardSchedules.DailyBoard or StandardSchedules.WeeklyBoard or StandardSchedules.FollowedBoards))
        {
            return null;
        }

        if (schedule.On(day, company.Calendar).FirstOrDefault() is not { } occurrence)
        {
            return new SchedulePreview(PreviewFate.NotThatDay);
        }

        return schedule.Name == StandardSchedules.FollowedBoards
            ? await OvertakenAsync(member, occurrence, session, cancellationToken)
            : await BoardAsync(configured, member, occurrence, schedule.Name == StandardSchedules.WeeklyBoard, session, cancellationToken);
    }

    private async Task<SchedulePreview> BoardAsync(ConfiguredSchedule configured, Member member, Occurrence occurrence, bool isWeekly, ISalesSession session, CancellationToken cancellationToken)
    {
        var scope = ReportPreview.ScopeOf(member);
        var chat = (await hearing.FindAsync(session, cancellationToken)).FirstOrDefault(chat =>
            chat.Scope == scope && !reports.Rules.PolicyOf(chat).HasOutsiders && leaderboards.Of(chat.Address) is { } of && (isWeekly ? of.Weekly : of.Daily));
        if (chat is null || leaderboards.Of(chat.Address) is not { } wanted)
        {
            return new SchedulePreview(PreviewFate.NotForThem);
        }

        var words = hearing.WordsFor(chat, company.Clock.DateOf(occurrence.DueAt), configured.Language);
        var days = isWeekly ? DayRange.WeekOf(occurrence.Day) : DayRange.MonthOf(occurrence.Day);
        var card = await new ChatBoards(leaderboards.Rules, reports.Rules, catalogue.Chart, company).WriteAsync(chat, wanted.Metrics, wanted.Top, days, occurrence.DueAt, words, session, cancellationToken);
        return card is null ? new SchedulePreview(PreviewFate.Nothing) : new SchedulePreview(PreviewFate.Said) { At = occurrence.DueAt, Card = card };
    }

    private async Task<SchedulePreview> OvertakenAsync(Member member, Occurrence occurrence, ISalesSession session, CancellationToken cancellationToken)
    {
        var follows = (await session.Attention.FindAsync(member.Id, cancellationToken)).Follows;
        if (member.Group is not { } group || follows == Domain.Leaderboards.TallyFields.None)
        {
            return new SchedulePreview(PreviewFate.NotForThem);
        }

        var told = await overtaking.FindAsync(group, new Dictionary<MemberId, Domain.Leaderboards.TallyFields> { [member.Id] = follows }, catalogue.Chart, occurrence.DueAt, session, cancellationToken);
        return told.Count == 0 ? new SchedulePreview(PreviewFate.Nothing) : new SchedulePreview(PreviewFate.Said) { At = occurrence.DueAt, Card = told[0].Card };
    }
}
