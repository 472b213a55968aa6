using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Briefs;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>Writes the morning's brief: of each rep their day, of each manager their team.</summary>
internal sealed class BriefWriter(CatalogueFeed catalogue, CompanyProfile company) : INoticeWriter
{
    /// <inheritdoc />
    public string Schedule => StandardSchedules.Brief;

    /// <inheritdoc />
    public OutgoingKind Kind => OutgoingKind.Brief;

    /// <inheritdoc />
    public NoticeKind KindFor(Member recipient) => NoticeKind.Brief;

    /// <inheritdoc />
    public bool IsFor(Member member) => member.Role is Role.Rep or Role.Manager;

    /// <inheritdoc />
    public async Task<Func<DueNotice, Reached, WrittenNotice?>> ReadAsync(
        IReadOnlyCollection<DueNotice> notices, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken)
    {
        var chart = catalogue.Chart;
        var managers = notices.Select(notice => notice.Recipient).Where(recipient => chart.Find(recipient)?.Role == Role.Manager).ToHashSet();
        var teams = chart.Members
            .Where(member => member.Role == Role.Rep)
            .ToLookup(member => member.Group is { } group && chart.Find(group) is { } found ? found.Manager : default, member => member.Id);
        List<MemberId> people = [.. notices.Select(notice => notice.Recipient).Where(recipient => !managers.Contains(recipient)), .. managers.SelectMany(manager => teams[manager])];

        // Whatever the day of the row: what is told is how things stand now.
        var today = company.Clock.DateOf(now);
        var facts = await BriefFacts.ReadAsync([.. people.Distinct()], today, now, company, session, cancellationToken);
        return (notice, to) => managers.Contains(notice.Recipient)
            ? new ManagerBriefCard(chart, facts.Customers, company, to.Words).Write(ManagerBrief.Of(facts.OfManager(notice.Recipient, [.. teams[notice.Recipient]]), BriefRules.Default))
            : new RepBriefCard(chart, facts.Customers, company, to.Words).Write(RepBrief.Of(facts.OfRep(notice.Recipient), company.Pipeline, BriefRules.Default));
    }
}
