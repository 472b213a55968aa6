using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Schedules;

/// <summary>What is known for the reports of one occurrence, read once for all chats: each gets the part of the company that it stands for.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class ReportReading
{
    /// <summary>How far back it is looked for records and for weeks in a row.</summary>
    private const int DaysBack = 366;

    /// <summary>How far back the report before is looked for: a month, and a long holiday.</summary>
    private const int DaysBetween = 62;

    private readonly ReportSpan span;
    private readonly OrganisationChart chart;
    private readonly CompanyProfile company;
    private readonly DayRange days;
    private readonly DayRange before;
    private readonly DateTimeOffset? lastReportAt;
    private readonly TimeSpan hold;
    private ImmutableArray<Win> wins = [];
    private ILookup<DealId?, Credit> signings = Array.Empty<Credit>().ToLookup(credit => credit.Deal);
    private IReadOnlyList<Tally> done = [];
    private IReadOnlyList<Tally> doneBefore = [];
    private IReadOnlyList<Tally> doneInMonth = [];
    private IReadOnlyDictionary<TargetHolder, Target> targets = ImmutableDictionary<TargetHolder, Target>.Empty;
    private IReadOnlyList<SignedDay> signed = [];

    private ReportReading(ReportSpan span, OrganisationChart chart, CompanyProfile company, DayRange days, DayRange before, DateTimeOffset? lastReportAt, TimeSpan hold) =>
        (this.span, this.chart, this.company, this.days, this.before, this.lastReportAt, this.hold) = (span, chart, company, days, before, lastReportAt, hold);

    /// <summary>The customers of the wins.</summary>
    public IReadOnlyDictionary<CustomerId, Customer> Customers { get; private set; } = ImmutableDictionary<CustomerId, Customer>.Empty;

    /// <summary>The wins whose owners do not want the customer named.</summary>
    public IReadOnlySet<DealId> Hidden { get; private set; } = ImmutableHashSet<DealId>.Empty;

    /// <summary>Who has said not to be named to people from beyond their group.</summary>
    public IReadOnlySet<MemberId> Anonymous { get; private set; } = ImmutableHashSet<MemberId>.Empty;

    /// <summary>Reads it.</summary>
    /// <param name="span">Day, week or month.</param>
    /// <param name="schedule">The report's schedule, which tells when the one before it was said.</param>
    /// <param name="day">The day of the occurrence.</param>
    /// <param name="dueAt">When the occurrence is due.</param>
    /// <param name="now">Now: what is confirmed later is not there yet.</param>
    /// <param name="hold">How long after it was confirmed a win's owner can take it back.</param>
    /// <param name="chart">Who works here.</param>
    /// <param name="company">The company's calendar.</param>
    /// <param name="session">The session.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async Task<ReportReading> ReadAsync(
        ReportSpan span, Schedule schedule, DateOnly day, DateTimeOffset dueAt, DateTimeOffset now, TimeSpan hold, OrganisationChart chart, CompanyProfile company, ISalesSession session, CancellationToken cancellationToken)
    {
        // One that was missed, paused or stopped told nobody of its wins; one that was late told of those until then.
        var saidAt = await session.Due.SaidAtAsync(schedule.Name, day.AddDays(-DaysBetween), day, cancellationToken);
        var last = schedule.Between(dueAt.AddDays(-DaysBetween), dueAt.AddTicks(-1), company.Calendar).LastOrDefault(earlier => !saidAt.TryGetValue(earlier.Day, out var said) || said is not null);
        var previous = last is null ? (DateTimeOffset?)null : saidAt.GetValueOrDefault(last.Day) ?? last.DueAt;
        return await ReadAsync(span, new ReportPeriods(company.Calendar).Of(span, day), previous, now, hold, chart, company, session, cancellationToken);
    }

    /// <summary>Reads it for days that somebody names.</summary>
    /// <param name="span">Day, week or month.</param>
    /// <param name="days">The days, so far as they are there.</param>
    /// <param name="lastReportAt">When the report before was said, UTC; null where none is meant.</param>
    /// <param name="now">Now: what is confirmed later is not there yet.</param>
    /// <param name="hold">How long after it was confirmed a win's owner can take it back.</param>
    /// <param name="chart">Who works here.</param>
    /// <param name="company">The company's calendar.</param>
    /// <param name="session">The session.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async Task<ReportReading> ReadAsync(
        ReportSpan span, DayRange days, DateTimeOffset? lastReportAt, DateTimeOffset now, TimeSpan hold, OrganisationChart chart, CompanyProfile company, ISalesSession session, CancellationToken cancellationToken)
    {
        var reading = new ReportReading(span, chart, company, days, new ReportPeriods(company.Calendar).Before(span, days), lastReportAt, hold);
        await reading.ReadFiguresAsync(session, cancellationToken);
        await reading.ReadWinsAsync(now, session, cancellationToken);
        await reading.ReadAnonymousAsync(session, cancellationToken);
        return reading;
    }

    /// <summary>The month whose targets the report shows: that in which its days begin.</summary>
    public DayRange Month => DayRange.MonthOf(days.From);

    /// <summary>What a part of the company has signed in that month, up to the last of the days.</summary>
    public Money AchievedBy(Scope scope) => SumOf(doneInMonth, scope).Revenue;

    /// <summary>What it has to reach in that month; null where no target is set.</summary>
    public Money? TargetOf(Scope scope) => targets.TryGetValue(TargetHolder.Of(scope), out var target) ? target.Amount : null;

    /// <summary>The report of a part of the company.</summary>
    public BattleReport Of(Scope scope)
    {
        var daysSigned = signed.Where(day => Scopes.Counts(chart, scope, day.Member, day.Group)).ToList();
        return BattleReport.Of(
            new ReportFacts
            {
                Span = span,
                Scope = scope,
                Days = days,
                DaysBefore = before,
                LastReportAt = lastReportAt,
                Wins = [.. wins.Where(win => Scopes.Counts(chart, scope, win.Owner, win.Group)).Select(win => WithPart(win, scope))],
                Signed = SumOf(done, scope).Revenue,
                SignedBefore = SumOf(doneBefore, scope).Revenue,
                Figures = FiguresOf(done, scope),
                FiguresBefore = FiguresOf(doneBefore, scope),
                Teams = [.. GroupsOf(scope).Select(TeamOf)],
                Achieved = AchievedBy(scope),
                Target = TargetOf(scope),
                Streaks = [.. daysSigned.Where(day => day.Wins > 0 && TakesPart(day.Member)).GroupBy(day => day.Member, day => day.On).Select(won => new WinStreak(won.Key, WinStreak.WeeksUpTo(won, days.To, company.Calendar)))],
                EarlierTotals = EarlierTotals(daysSigned),
            },
            company.Calendar);
    }

    private async Task ReadFiguresAsync(ISalesSession session, CancellationToken cancellationToken)
    {
        done = await session.Figures.TalliesAsync(days, cancellationToken);
        doneBefore = await session.Figures.TalliesAsync(before, cancellationToken);
        doneInMonth = await session.Figures.TalliesAsync(new DayRange(Month.From, days.To < Month.To ? days.To : Month.To), cancellationToken);
        TargetHolder[] holders = [TargetHolder.Company, .. chart.Regions.Select(region => TargetHolder.Of(region.Id)), .. chart.Groups.Select(group => TargetHolder.Of(group.Id))];
        targets = await session.Targets.FindAsync(holders, TargetMeasure.Revenue, Month, cancellationToken);
        signed = await session.Figures.SignedByDayAsync(new DayRange(days.To.AddDays(-DaysBack), days.To), cancellationToken);
    }

    private async Task ReadWinsAsync(DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken)
    {
        var records = (await session.Wins.ConfirmedAsync(lastReportAt ?? company.Clock.InstantOf(days.From, TimeOnly.MinValue), now, cancellationToken))
            .GroupBy(win => win.Deal).ToDictionary(group => group.Key, group => group.Last());
        ImmutableArray<MemberId> everybody = [.. chart.Members.Select(member => member.Id)];
        signings = (await session.Figures.SigningsAsync(everybody, days, cancellationToken)).ToLookup(credit => credit.Deal);
        var deals = (await session.Deals.WonSinceAsync(everybody, days.From, cancellationToken)).Where(deal => deal.State.ClosedOn <= days.To).ToList();
        var known = deals.Select(deal => deal.Id).ToHashSet();
        foreach (var late in records.Values.Where(win => win.On < days.From && !known.Contains(win.Deal)))
        {
            if (await session.Deals.FindAsync(late.Deal, cancellationToken) is { State.Status: DealStatus.Won } deal)
            {
                deals.Add(deal);
            }
        }

        Customers = await session.Customers.FindAllAsync([.. deals.Select(deal => deal.Customer)], cancellationToken);
        Hidden = records.Values.Where(win => win.HidesCustomer).Select(win => win.Deal).ToHashSet();
        List<Win> all = [.. deals.Where(deal => Customers.ContainsKey(deal.Customer)).Select(deal => WinOf(deal, records.GetValueOrDefault(deal.Id), now))];
        var earlier = await session.Figures.SignedBeforeAsync([.. all.Select(win => win.Owner).Distinct()], days.From, cancellationToken);
        var first = all.Where(win => !earlier.Contains(win.Owner)).GroupBy(win => win.Owner)
            .Select(own => own.OrderBy(win => win.On).ThenBy(win => win.Deal.Value, StringComparer.Ordinal).First().Deal).ToHashSet();
        wins = [.. all.Select(win => win with { IsFirst = first.Contains(win.Deal) })];
    }

    private async Task ReadAnonymousAsync(ISalesSession session, CancellationToken cancellationToken)
    {
        MemberId[] named = [.. done.Select(tally => tally.Member).Concat(doneBefore.Select(tally => tally.Member)).Concat(signed.Select(day => day.Member)).Concat(wins.Select(win => win.Owner)).Distinct()];
        Anonymous = (await session.Attention.FindAllAsync(named, cancellationToken)).Where(pair => pair.Value.IsAnonymous).Select(pair => pair.Key).ToHashSet();
    }

    /// <summary>A win is of whoever won it, in the group of that time, whoever has the deal now.</summary>
    private Win WinOf(Deal deal, WinRecord? record, DateTimeOffset now)
    {
        var credit = signings[deal.Id].FirstOrDefault(credit => credit.IsWhole);
        var owner = credit?.Member ?? record?.Owner ?? deal.Owner;
        return new Win
        {
            Deal = deal.Id,
            ChangeSet = record?.ChangeSet ?? default,
            Customer = deal.Customer,
            Owner = owner,
            Group = credit is not null ? credit.Group : record is not null ? record.Group : chart.Find(owner)?.Group,
            Amount = deal.Amount,
            On = deal.State.ClosedOn!.Value,
            ConfirmedAt = record?.ConfirmedAt ?? company.Clock.InstantOf(deal.State.ClosedOn!.Value, TimeOnly.MinValue),
            MayBeNamed = record is null || record.IsTold || MayBeNamed(record, now),
        };
    }

    /// <summary>Whether its owner lets it be told, nobody has still to agree, and it is not held any more.</summary>
    private bool MayBeNamed(WinRecord win, DateTimeOffset now) =>
        win.Wish != OwnersWish.NotAtAll
        && win.Approval is WinApproval.NotNeeded or WinApproval.Given
        && (win.Wish == OwnersWish.Now || win.ConfirmedAt + hold <= now);

    /// <summary>The win with what of its amount counts in that part of the company.</summary>
    private Win WithPart(Win win, Scope scope) => win.Amount is null || !signings.Contains(win.Deal) ? win
        : win with { Amount = Money.FromFen(signings[win.Deal].Where(credit => Scopes.Counts(chart, scope, credit.Member, credit.Group)).Sum(credit => credit.Value)) };

    private TallySum SumOf(IEnumerable<Tally> tallies, Scope scope) =>
        tallies.Where(tally => Scopes.Counts(chart, scope, tally.Member, tally.Group)).Aggregate(default(TallySum), (sum, tally) => sum.With(tally));

    private ImmutableArray<MemberFigures> FiguresOf(IEnumerable<Tally> tallies, Scope scope) =>
    [
        .. TallySum.By<MemberId>(tallies.Where(tally => TakesPart(tally.Member) && Scopes.Counts(chart, scope, tally.Member, tally.Group)), tally => tally.Member)
            .Select(own => new MemberFigures
            {
                Member = own.Key,
                Revenue = own.Value.Revenue,
                Wins = own.Value.Wins,
                Visits = own.Value.Visits,
                Activities = own.Value.Activities,
                NewCustomers = own.Value.NewCustomers,
                Help = own.Value.Thanks,
            }),
    ];

    /// <summary>Who has left has no place in the organisation any more, and on no list.</summary>
    private bool TakesPart(MemberId id) => chart.Find(id) is { } member && (member.Role != Role.Rep || member.Group is not null || member.Region is not null || chart.Groups.Count == 0);

    private IEnumerable<Group> GroupsOf(Scope scope) => scope.Group is not null ? [] : chart.Groups.Where(group => scope.Region is null || group.Region == scope.Region);

    private TeamFigures TeamOf(Group group)
    {
        var scope = new Scope(Group: group.Id);
        var sum = SumOf(done, scope);
        return new TeamFigures(group.Id, sum.Revenue, sum.Wins, AchievedBy(scope), TargetOf(scope));
    }

    /// <summary>The totals of the spans before, the nearest first, as far back as something was signed.</summary>
    private ImmutableArray<Money> EarlierTotals(IEnumerable<SignedDay> daysSigned)
    {
        var byDay = daysSigned.Where(day => day.On < days.From).GroupBy(day => day.On).ToDictionary(day => day.Key, day => day.Sum(row => row.Revenue.Fen));
        if (byDay.Count == 0)
        {
            return [];
        }

        var (periods, oldest) = (new ReportPeriods(company.Calendar), byDay.Keys.Min());
        var totals = ImmutableArray.CreateBuilder<Money>();
        for (var range = before; range.To >= oldest; range = periods.Before(span, range))
        {
            totals.Add(Money.FromFen(byDay.Where(day => range.Contains(day.Key)).Sum(day => day.Value)));
        }

        return totals.ToImmutable();
    }
}
