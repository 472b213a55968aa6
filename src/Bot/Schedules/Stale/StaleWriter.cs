using System.Collections.Frozen;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.Staleness;

namespace SalesBot.Bot.Schedules;

/// <summary>Writes who has to hear of deals that do not move: one digest a person a day, of each step of each silence once.</summary>
internal sealed class StaleWriter(CatalogueFeed catalogue, CompanyProfile company, ColleagueLessons lessons) : INoticeWriter
{
    /// <summary>The schedule under which it is kept what people have heard of.</summary>
    public const string ToldSchedule = "stale-told";

    /// <inheritdoc />
    public string Schedule => StandardSchedules.Stale;

    /// <inheritdoc />
    public OutgoingKind Kind => OutgoingKind.Warning;

    /// <inheritdoc />
    public NoticeKind KindFor(Member recipient) => recipient.Role == Role.Rep ? NoticeKind.Warning : NoticeKind.Escalation;

    /// <inheritdoc />
    public bool IsFor(Member member) => member.Role is Role.Rep or Role.Manager or Role.Director;

    /// <inheritdoc />
    public async Task<Func<DueNotice, Reached, WrittenNotice?>> ReadAsync(
        IReadOnlyCollection<DueNotice> notices, NoticeRun run, ISalesSession session, CancellationToken cancellationToken)
    {
        var (chart, rules, calendar, today) = (catalogue.Chart, company.Staleness, company.Calendar, company.Clock.DateOf(run.Now));
        var line = chart.Line;
        await lessons.CountAsync(today, session, cancellationToken);
        var wanted = notices.Select(notice => notice.Recipient).ToHashSet();
        var concern = rules.LatestProgressOfConcern(today, calendar);
        var silent = await run.OnceAsync(() => FindAsync(concern, session, cancellationToken));
        var owners = wanted.Concat(wanted.SelectMany(line.Below)).Distinct();
        var deals = await session.Deals.FindAllAsync([.. owners.SelectMany(owner => silent[owner])], cancellationToken);
        var customers = await session.Customers.FindAllAsync([.. deals.Select(deal => deal.Customer)], cancellationToken);
        List<StaleCase> cases = [.. deals.Where(deal => customers.ContainsKey(deal.Customer)).Select(deal => new StaleCase(deal, customers[deal.Customer].Tier))];

        var ladder = new StaleLadder(rules, calendar, line);
        var keys = cases.SelectMany(subject => ladder.DueOn(subject, today)).Where(notice => wanted.Contains(notice.Recipient)).Select(notice => notice.Key).ToHashSet(StringComparer.Ordinal);
        var told = await session.Due.KnownAsync(keys, cancellationToken);
        var digests = StaleSweep.Digests(cases, rules, calendar, line, today, key => told.Contains(key) || !keys.Contains(key), isAway: _ => false)
            .ToFrozenDictionary(digest => digest.Recipient);
        return (notice, to) => digests.TryGetValue(notice.Recipient, out var digest)
            ? new StaleCard(chart, customers, rules, calendar, to.Words, lessons.Find).Write(digest) with { Told = [.. digest.News.Select(news => ToldOf(news, notice, run.Now))] }
            : null;
    }

    /// <summary>The deals that may be silent for too long, by owner: found once for all whom the run tells of them. What has moved since is known when it is read.</summary>
    private static async Task<ILookup<MemberId, DealId>> FindAsync(DateOnly concern, ISalesSession session, CancellationToken cancellationToken) =>
        (await session.Deals.SilentAsync(concern, cancellationToken)).ToLookup(silent => silent.Owner, silent => silent.Deal);

    private static DueNotice ToldOf(StaleNotice news, DueNotice notice, DateTimeOffset now) =>
        notice with { Key = news.Key, Schedule = ToldSchedule, DueAt = now, LatestAt = null, Deal = news.Deal.Id, Message = notice.Key };
}
