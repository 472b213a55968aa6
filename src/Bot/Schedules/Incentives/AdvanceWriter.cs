using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>Puts the week's advance before each director; nothing is paid until one has approved it.</summary>
internal sealed class AdvanceWriter(IncentiveTerms terms, CatalogueFeed catalogue, CompanyProfile company) : INoticeWriter
{
    /// <inheritdoc />
    public string Schedule => StandardSchedules.Advance;

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
        var people = notices.Select(notice => notice.Recipient).Distinct().ToDictionary(recipient => recipient, recipient => Reach.Of(chart, recipient));
        var all = await AdvancePlan.ReadAsync([.. people.Values.SelectMany(reach => reach).Distinct()], today, terms, session, cancellationToken);
        return (notice, to) =>
        {
            var plan = all with { Advances = [.. all.Advances.Where(advance => people[notice.Recipient].Contains(advance.Member))] };
            return plan.Advances.IsEmpty ? null : new WrittenNotice(AdvanceCard.Of(plan, terms.Advance, chart, to.Words));
        };
    }
}
