using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Schedules;

/// <summary>Puts the awards of the month that is over before who leads the people: the director, or where there is none, the manager. Nobody hears of them until they are approved.</summary>
internal sealed class AwardsWriter(CatalogueFeed catalogue, CompanyProfile company) : INoticeWriter
{
    /// <inheritdoc />
    public string Schedule => StandardSchedules.Awards;

    /// <inheritdoc />
    public OutgoingKind Kind => OutgoingKind.Notice;

    /// <inheritdoc />
    public NoticeKind KindFor(Member recipient) => NoticeKind.Notice;

    /// <inheritdoc />
    public bool IsFor(Member member) =>
        member.Role == Role.Director || (member.Role == Role.Manager && catalogue.Chart.SuperiorsOf(member).All(above => above.Role != Role.Director));

    /// <inheritdoc />
    public async Task<Func<DueNotice, Reached, WrittenNotice?>> ReadAsync(
        IReadOnlyCollection<DueNotice> notices, NoticeRun run, ISalesSession session, CancellationToken cancellationToken)
    {
        var (chart, month) = (catalogue.Chart, DayRange.MonthOf(DayRange.MonthOf(company.Clock.DateOf(run.Now)).From.AddDays(-1)));
        var lists = new Dictionary<MemberId, IReadOnlyList<Award>>();
        foreach (var recipient in notices.Select(notice => notice.Recipient).Distinct())
        {
            lists[recipient] = chart.Find(recipient) is { } leader ? await AwardReading.ReadAsync(leader, month, chart, session, cancellationToken) : [];
        }

        var rules = await AwardReading.RulesAsync(company.Clock.DateOf(run.Now), session, cancellationToken);
        return (notice, to) => lists[notice.Recipient] is { Count: > 0 } awards ? new WrittenNotice(new AwardsCard(chart, to.Words).ToApprove(awards, rules, month, isOver: true)) : null;
    }
}
