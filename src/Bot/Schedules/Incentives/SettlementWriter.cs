using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Schedules;

/// <summary>Puts the settlement of the month that is over before each director; nothing is settled until one has approved it.</summary>
internal sealed class SettlementWriter(IncentiveTerms terms, CatalogueFeed catalogue, CompanyProfile company) : INoticeWriter
{
    /// <inheritdoc />
    public string Schedule => StandardSchedules.Settlement;

    /// <inheritdoc />
    public OutgoingKind Kind => OutgoingKind.Notice;

    /// <inheritdoc />
    public NoticeKind KindFor(Member recipient) => NoticeKind.Notice;

    /// <inheritdoc />
    public bool IsFor(Member member) => member.Role == Role.Director;

    /// <inheritdoc />
    public async Task<Func<DueNotice, Reached, WrittenNotice?>> ReadAsync(
        IReadOnlyCollection<DueNotice> notices, NoticeRun run, ISalesSession session, CancellationToken cancellationToken)
    {
        var (chart, today) = (catalogue.Chart, company.Clock.DateOf(run.Now));
        var month = DayRange.MonthOf(DayRange.MonthOf(today).From.AddDays(-1));
        var people = new Dictionary<MemberId, IReadOnlyList<MemberId>>();
        foreach (var recipient in notices.Select(notice => notice.Recipient).Distinct())
        {
            people[recipient] = chart.Find(recipient) is { } director ? await PaidPeople.OfAsync(director, month, chart, session, cancellationToken) : [];
        }

        var all = await SettlementPlan.ReadAsync([.. people.Values.SelectMany(reach => reach).Distinct()], month, today, terms, session, cancellationToken);
        return (notice, to) =>
        {
            var plan = all with { Parts = [.. all.Parts.Where(part => people[notice.Recipient].Contains(part.Payment.Member))] };
            return plan.Parts.IsEmpty ? null : new WrittenNotice(SettlementCard.Of(plan, chart, to.Words));
        };
    }
}
