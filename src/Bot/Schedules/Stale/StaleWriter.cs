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
    public bool ComesTogether => true;

    /// <summary>A whole batch: only deals that do not move are read, a few of each rep's.</summary>
    public int ReadAtOnce => NoticeSaying.Batch;

    /// <inheritdoc />
    public NoticeKind KindFor(Member recipient) => recipient.Role == Role.Rep ? NoticeKind.Warning : NoticeKind.Escalation;

    /// <inheritdoc />
    public bool IsFor(Member member) => member.Role is Role.Rep or Role.Manager or Role.Director;

    /// <inheritdoc />
    public async Task<Func<DueNotice, Reached, WrittenNotice?>> ReadAsync(
        IReadOnlyCollection<DueNotice> notices, NoticeRun run, ISalesSession session, CancellationToken cancellationToken)
    {
        var (chart, rules, today) = (catalogue.Chart, company.Staleness, company.Clock.DateOf(run.Now));
        var line = chart.Line;
        await lessons.CountAsync(today, session, cancellationToken);
        var wanted = notices.Select(notice => notice.Recipient).ToHashSet();
        var calendars = wanted.ToLookup(recipient => company.CalendarOf(chart, recipient));
        var silent = await run.OnceAsync(() => FindAsync(ConcernOn(today), session, cancellationToken));
        var owners = wanted.Concat(wanted.SelectMany(line.Below)).Distinct();
        var deals = await session.Deals.FindAllAsync([.. owners.SelectMany(owner => silent[owner])], cancellationToken);
        var customers = await session.Customers.FindAllAsync([.. deals.Select(deal => deal.Customer)], cancellationToken);
        List<StaleCase> cases = [.. deals.Where(deal => customers.ContainsKey(deal.Customer)).Select(deal => new StaleCase(deal, customers[deal.Customer].Tier))];

        // By the days that each of them works.
        var keys = calendars.SelectMany(some => KeysOf(cases, [.. some], new StaleLadder(rules, some.Key, line), today)).ToHashSet(StringComparer.Ordinal);
        var told = await session.Due.KnownAsync(keys, cancellationToken);
        var digests = calendars
            .SelectMany(some => StaleSweep.Digests(cases, rules, some.Key, line, today, key => told.Contains(key) || run.Told.Contains(key) || !keys.Contains(key), isAway: recipient => !some.Contains(recipient)))
            .ToFrozenDictionary(digest => digest.Recipient);
        return (notice, to) => digests.TryGetValue(notice.Recipient, out var digest)
            ? new StaleCard(chart, customers, rules, company.CalendarOf(chart, notice.Recipient), to.Words, lessons.Find).Write(digest) with { Told = [.. digest.News.Select(news => ToldOf(news, notice, run.Now))] }
            : null;
    }

    /// <summary>That somebody has heard of it with a message, so that they do not hear of it again in this silence.</summary>
    public static DueNotice ToldOf(StaleNotice news, DueNotice notice, DateTimeOffset now) =>
        notice with { Key = news.Key, Schedule = ToldSchedule, DueAt = now, LatestAt = null, Deal = news.Deal.Id, Message = notice.Key };

    private static IEnumerable<string> KeysOf(List<StaleCase> cases, HashSet<MemberId> recipients, StaleLadder ladder, DateOnly today) =>
        cases.SelectMany(subject => ladder.DueOn(subject, today)).Where(notice => recipients.Contains(notice.Recipient)).Select(notice => notice.Key);

    /// <summary>The last day of progress that may be of concern to somebody, by whichever days they work.</summary>
    private DateOnly ConcernOn(DateOnly today) =>
        catalogue.Chart.Members.Select(member => company.CalendarOf(catalogue.Chart, member)).Append(company.Calendar).Distinct().Max(calendar => company.Staleness.LatestProgressOfConcern(today, calendar));

    /// <summary>The deals that may be silent for too long, by owner: found once for all whom the run tells of them. What has moved since is known when it is read.</summary>
    private static async Task<ILookup<MemberId, DealId>> FindAsync(DateOnly concern, ISalesSession session, CancellationToken cancellationToken) =>
        (await session.Deals.SilentAsync(concern, cancellationToken)).ToLookup(silent => silent.Owner, silent => silent.Deal);
}
