using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Lifecycle;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>Writes what comes up in the lives of somebody's customers: contracts that end, birthdays, silence. One message a person, each thing once.</summary>
internal sealed class LifecycleWriter(CatalogueFeed catalogue, CompanyProfile company, IOptions<LifecycleOptions>? options = null, IOptions<StalenessOptions>? staleness = null) : INoticeWriter
{
    private readonly LifecycleOptions settings = options?.Value ?? new LifecycleOptions();
    private readonly LifecycleRules rules = (options?.Value ?? new LifecycleOptions()).RulesOver(ConfiguredStaleness.CadenceOf(staleness?.Value ?? new StalenessOptions()));

    /// <inheritdoc />
    public string Schedule => StandardSchedules.Lifecycle;

    /// <inheritdoc />
    public OutgoingKind Kind => OutgoingKind.Notice;

    /// <inheritdoc />
    public bool ComesTogether => true;

    /// <inheritdoc />
    public NoticeKind KindFor(Member recipient) => NoticeKind.Lifecycle;

    /// <inheritdoc />
    public bool IsFor(Member member) => member.Role != Role.Administrator;

    /// <inheritdoc />
    public async Task<Func<DueNotice, Reached, WrittenNotice?>> ReadAsync(
        IReadOnlyCollection<DueNotice> notices, NoticeRun run, ISalesSession session, CancellationToken cancellationToken)
    {
        var today = company.Clock.DateOf(run.Now);
        List<MemberId> owners = [.. notices.Select(notice => notice.Recipient)];
        var sweeps = owners.Distinct().ToDictionary(owner => owner, owner => new LifecycleSweep(rules, company.CalendarOf(catalogue.Chart, owner)));
        var contacts = await session.Customers.LastContactsAsync(owners, cancellationToken);

        // Of whom nothing is known, nobody can say since when.
        var due = (await session.Customers.OfOwnersAsync(owners, cancellationToken))
            .SelectMany(customer => sweeps[customer.Owner!.Value].DueOn(new CustomerLife(customer, contacts.GetValueOrDefault(customer.Id, today)), today)).ToList();
        var told = await session.Due.KnownAsync([.. due.Select(notice => notice.Key)], cancellationToken);
        var news = due.Where(notice => !told.Contains(notice.Key)).ToLookup(notice => notice.Customer.Owner!.Value);
        return (notice, to) => Write(news[notice.Recipient], notice, to, today, run.Now);
    }

    private WrittenNotice? Write(IEnumerable<LifecycleNotice> news, DueNotice row, Reached to, DateOnly today, DateTimeOffset now)
    {
        ImmutableArray<LifecycleNotice> all = [.. news.OrderBy(notice => notice.Kind).ThenBy(notice => notice.Kind == LifecycleKind.OutOfTouch ? (int)notice.Customer.Tier : notice.Days).ThenBy(notice => notice.On)];
        if (all.IsEmpty)
        {
            return null;
        }

        ImmutableArray<LifecycleNotice> shown = [.. all.Take(settings.MostRows)];
        return new LifecycleCard(to.Words).Write(row.Recipient, today, shown, all.Length - shown.Length) with
        {
            Told = [.. shown.Select(notice => row with { Key = notice.Key, Schedule = "lifecycle-told", DueAt = now, LatestAt = null })],
        };
    }
}
