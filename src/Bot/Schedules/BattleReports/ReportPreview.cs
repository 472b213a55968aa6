using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Texts;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>Writes a report as the chat of somebody's group would read it, for who wants to see it first: nothing is stored or sent.</summary>
internal sealed class ReportPreview(ConfiguredBattleReports reports, CatalogueFeed catalogue, CompanyProfile company) : ISchedulePreview
{
    /// <inheritdoc />
    public async Task<SchedulePreview?> FindAsync(ConfiguredSchedule configured, DateOnly day, Member member, ISalesSession session, CancellationToken cancellationToken)
    {
        if (SpanOf(configured.Schedule.Name) is not { } span)
        {
            return null;
        }

        if (configured.Schedule.On(day, company.Calendar).FirstOrDefault() is not { } occurrence)
        {
            return new SchedulePreview(PreviewFate.NotThatDay);
        }

        // As a chat of theirs reads it; where none is bound yet, as one would for which nothing is set.
        var scope = ScopeOf(member);
        var bound = (await session.Organisation.BoundChatsAsync(cancellationToken)).Where(chat => chat.Address.Kind == ChatKind.Group && chat.Scope == scope).ToList();
        if (bound.Count > 0 && bound.TrueForAll(chat => !reports.Rules.PolicyOf(chat).Reports))
        {
            return new SchedulePreview(PreviewFate.NotForThem);
        }

        var chat = bound.Find(chat => reports.Rules.PolicyOf(chat).Reports) ?? new BoundChat(new ChatAddress("", ChatKind.Group, ""), scope, "conversation", ServiceUrl: null);
        var reading = await ReportReading.ReadAsync(span, configured.Schedule, day, occurrence.DueAt, occurrence.DueAt, reports.Rules.Hold, catalogue.Chart, company, session, cancellationToken);
        if (reading.Of(scope).IsEmpty && !reports.SaysWhenEmpty)
        {
            return new SchedulePreview(PreviewFate.Nothing);
        }

        var words = new Wording(reports.Rules.PolicyOf(chat).Language ?? configured.Language ?? company.Language, company.Clock.DateOf(occurrence.DueAt), company.Pipeline);
        var card = new ReportCard(reading, reports.Rules, reports.SightOf(chat, catalogue.Chart), catalogue.Chart, chat, words).Of(reading.Of(scope), Dates.Time(company.Clock.ToLocal(occurrence.DueAt)));
        return new SchedulePreview(PreviewFate.Said) { At = occurrence.DueAt, Card = card };
    }

    /// <summary>The report of days that somebody names, as its readers may see it.</summary>
    public async Task<Card> AskedAsync(AskedReport asked, ISalesSession session, CancellationToken cancellationToken)
    {
        var reading = await ReportReading.ReadAsync(asked.Span, asked.Days, lastReportAt: null, asked.Now, reports.Rules.Hold, catalogue.Chart, company, session, cancellationToken);
        return new ReportCard(reading, reports.Rules, asked.Sight, catalogue.Chart, new BoundChat(asked.Chat, asked.Scope, "conversation", ServiceUrl: null), asked.Words).Of(reading.Of(asked.Scope), Dates.Time(company.Clock.ToLocal(asked.Now)));
    }

    /// <summary>The part of the company whose chat somebody reads.</summary>
    public static Scope ScopeOf(Member member) => member.Group is { } group ? new Scope(Group: group) : member.Region is { } region ? new Scope(Region: region) : Scope.Company;

    private static ReportSpan? SpanOf(string schedule) => schedule switch
    {
        StandardSchedules.DailyReport => ReportSpan.Day,
        StandardSchedules.WeeklyReport => ReportSpan.Week,
        StandardSchedules.MonthlyReport => ReportSpan.Month,
        _ => null,
    };
}
