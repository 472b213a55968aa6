using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Briefs;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.Staleness;

namespace SalesBot.Bot.Schedules;

/// <summary>Writes the morning's brief: of each rep their day, of each manager their team, and their own day where they sell themselves.</summary>
internal sealed class BriefWriter(CatalogueFeed catalogue, CompanyProfile company, IOptions<BriefOptions>? options = null) : INoticeWriter
{
    private readonly BriefOptions settings = options?.Value ?? new BriefOptions();

    /// <inheritdoc />
    public string Schedule => StandardSchedules.Brief;

    /// <inheritdoc />
    public OutgoingKind Kind => OutgoingKind.Brief;

    /// <inheritdoc />
    public bool ComesTogether => true;

    /// <inheritdoc />
    public NoticeKind KindFor(Member recipient) => NoticeKind.Brief;

    /// <inheritdoc />
    public bool IsFor(Member member) => member.Role is Role.Rep or Role.Manager;

    /// <inheritdoc />
    public async Task<Func<DueNotice, Reached, WrittenNotice?>> ReadAsync(
        IReadOnlyCollection<DueNotice> notices, NoticeRun run, ISalesSession session, CancellationToken cancellationToken)
    {
        // Whoever lives by another clock reads of their own day.
        var set = await session.Attention.FindAllAsync([.. notices.Select(notice => notice.Recipient)], cancellationToken);
        var written = new Dictionary<MemberId, Func<DueNotice, Reached, WrittenNotice?>>();
        foreach (var same in notices.GroupBy(notice => set.GetValueOrDefault(notice.Recipient)?.Zone, StringComparer.Ordinal))
        {
            var write = await ReadAsync([.. same], Attentions.ClockOf(same.Key, company.Clock), run.Now, session, cancellationToken);
            same.ToList().ForEach(notice => written[notice.Recipient] = write);
        }

        return (notice, to) => written[notice.Recipient](notice, to);
    }

    private async Task<Func<DueNotice, Reached, WrittenNotice?>> ReadAsync(
        IReadOnlyCollection<DueNotice> notices, BusinessClock clock, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken)
    {
        var chart = catalogue.Chart;
        var managers = notices.Select(notice => notice.Recipient).Where(recipient => chart.Find(recipient)?.Role == Role.Manager).ToHashSet();
        var teams = chart.Members
            .Where(member => member.Role == Role.Rep)
            .ToLookup(member => member.Group is { } group && chart.Find(group) is { } found ? found.Manager : default, member => member.Id);
        List<MemberId> people = [.. notices.Select(notice => notice.Recipient), .. managers.SelectMany(manager => teams[manager])];

        var leads = chart.Groups.Where(group => managers.Contains(group.Manager)).ToLookup(group => group.Manager, group => group.Id);

        // Whatever the day of the row: what is told is how things stand now.
        var today = clock.DateOf(now);
        var facts = await BriefFacts.ReadAsync([.. people.Distinct()], leads, clock, now, chart, company, session, cancellationToken);
        var warnings = new BriefWarnings(chart, company, facts.Customers, today);
        return (notice, to) => managers.Contains(notice.Recipient) ? OfManager(notice, to) : OfRep(notice, to);

        WrittenNotice? OfManager(DueNotice notice, Reached to)
        {
            var manager = notice.Recipient;
            var brief = ManagerBrief.Of(facts.OfManager(manager, [.. teams[manager]]), settings.Rules);
            ImmutableArray<BriefItem> own = [.. RepBrief.Of(facts.OfRep(manager), company.Pipeline, settings.Rules).Items.Take(ManagerBriefCard.MostOwn)];
            var warned = warnings.DueFor(manager, brief.AtRisk.Concat(own));
            return brief.IsEmpty && own.IsEmpty ? Nothing(manager, to) : new ManagerBriefCard(chart, facts.Customers, company, to.Words).Write(brief, own, warned) with { Told = ToldOf(warned, notice) };
        }

        WrittenNotice? OfRep(DueNotice notice, Reached to)
        {
            var brief = RepBrief.Of(facts.OfRep(notice.Recipient), company.Pipeline, settings.Rules);
            var warned = warnings.DueFor(notice.Recipient, brief.Items);
            return brief.IsEmpty ? Nothing(notice.Recipient, to) : new RepBriefCard(chart, facts.Customers, company, to.Words).Write(brief, warned) with { Told = ToldOf(warned, notice) };
        }

        ImmutableArray<DueNotice> ToldOf(ImmutableArray<StaleNotice> warned, DueNotice notice) => [.. warned.Select(news => StaleWriter.ToldOf(news, notice, now))];

        WrittenNotice? Nothing(MemberId member, Reached to) =>
            settings.WhenEmpty == BriefOptions.Line ? new BriefCard(company.CalendarOf(chart, member), to.Words).Nothing(member, chart.Find(member)?.Name ?? "", today) : null;
    }
}
