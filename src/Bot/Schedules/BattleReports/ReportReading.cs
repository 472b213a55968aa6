using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.BattleReports;
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
    private ImmutableArray<Win> wins = [];
    private IReadOnlyList<MemberFigures> figures = [];
    private IReadOnlyList<MemberFigures> figuresBefore = [];
    private IReadOnlyDictionary<MemberId, Money> achieved = ImmutableDictionary<MemberId, Money>.Empty;
    private IReadOnlyDictionary<TargetHolder, Target> targets = ImmutableDictionary<TargetHolder, Target>.Empty;
    private ILookup<MemberId, SignedDay> signed = Array.Empty<SignedDay>().ToLookup(day => day.Member);

    private ReportReading(ReportSpan span, OrganisationChart chart, CompanyProfile company, DayRange days, DayRange before, DateTimeOffset? lastReportAt) =>
        (this.span, this.chart, this.company, this.days, this.before, this.lastReportAt) = (span, chart, company, days, before, lastReportAt);

    /// <summary>The customers of the wins.</summary>
    public IReadOnlyDictionary<CustomerId, Customer> Customers { get; private set; } = ImmutableDictionary<CustomerId, Customer>.Empty;

    /// <summary>The wins whose owners do not want the customer named.</summary>
    public IReadOnlySet<DealId> Hidden { get; private set; } = ImmutableHashSet<DealId>.Empty;

    /// <summary>Reads it.</summary>
    /// <param name="span">Day, week or month.</param>
    /// <param name="schedule">The report's schedule, which tells when the one before it was due.</param>
    /// <param name="day">The day of the occurrence.</param>
    /// <param name="dueAt">When the occurrence is due.</param>
    /// <param name="now">Now: what is confirmed later is not there yet.</param>
    /// <param name="chart">Who works here.</param>
    /// <param name="company">The company's calendar.</param>
    /// <param name="session">The session.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async Task<ReportReading> ReadAsync(
        ReportSpan span, Schedule schedule, DateOnly day, DateTimeOffset dueAt, DateTimeOffset now, OrganisationChart chart, CompanyProfile company, ISalesSession session, CancellationToken cancellationToken)
    {
        var previous = schedule.Between(dueAt.AddDays(-DaysBetween), dueAt.AddTicks(-1), company.Calendar).LastOrDefault()?.DueAt;
        return await ReadAsync(span, new ReportPeriods(company.Calendar).Of(span, day), previous, now, chart, company, session, cancellationToken);
    }

    /// <summary>Reads it for days that somebody names.</summary>
    /// <param name="span">Day, week or month.</param>
    /// <param name="days">The days, so far as they are there.</param>
    /// <param name="lastReportAt">When the report before was due, UTC; null where none is meant.</param>
    /// <param name="now">Now: what is confirmed later is not there yet.</param>
    /// <param name="chart">Who works here.</param>
    /// <param name="company">The company's calendar.</param>
    /// <param name="session">The session.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async Task<ReportReading> ReadAsync(
        ReportSpan span, DayRange days, DateTimeOffset? lastReportAt, DateTimeOffset now, OrganisationChart chart, CompanyProfile company, ISalesSession session, CancellationToken cancellationToken)
    {
        var reading = new ReportReading(span, chart, company, days, new ReportPeriods(company.Calendar).Before(span, days), lastReportAt);
        await reading.ReadFiguresAsync(session, cancellationToken);
        await reading.ReadWinsAsync(now, session, cancellationToken);
        return reading;
    }

    /// <summary>The month whose targets the report shows: that in which its days begin.</summary>
    public DayRange Month => DayRange.MonthOf(days.From);

    /// <summary>What a part of the company has signed in that month, up to the last of the days.</summary>
    public Money AchievedBy(Scope scope) => Sum(Scopes.MembersOf(chart, scope).Select(member => achieved.GetValueOrDefault(member.Id)));

    /// <summary>What it has to reach in that month; null where no target is set.</summary>
    public Money? TargetOf(Scope scope) => targets.TryGetValue(TargetHolder.Of(scope), out var target) ? target.Amount : null;

    /// <summary>The report of a part of the company.</summary>
    public BattleReport Of(Scope scope)
    {
        var members = Scopes.MembersOf(chart, scope).Select(member => member.Id).ToHashSet();
        return BattleReport.Of(
            new ReportFacts
            {
                Span = span,
                Scope = scope,
                Days = days,
                DaysBefore = before,
                LastReportAt = lastReportAt,
                Wins = [.. wins.Where(win => members.Contains(win.Owner))],
                Figures = [.. figures.Where(figure => members.Contains(figure.Member))],
                FiguresBefore = [.. figuresBefore.Where(figure => members.Contains(figure.Member))],
                Teams = [.. GroupsOf(scope).Select(TeamOf)],
                Achieved = AchievedBy(scope),
                Target = TargetOf(scope),
                Streaks = [.. members.Select(member => new WinStreak(member, WinStreak.WeeksUpTo(signed[member].Where(signed => signed.Wins > 0).Select(signed => signed.On), days.To, company.Calendar)))],
                EarlierTotals = EarlierTotals(members),
            },
            company.Calendar);
    }

    private async Task ReadFiguresAsync(ISalesSession session, CancellationToken cancellationToken)
    {
        figures = await session.Figures.OfDaysAsync(days, cancellationToken);
        figuresBefore = await session.Figures.OfDaysAsync(before, cancellationToken);
        achieved = (await session.Figures.SignedAsync(new DayRange(Month.From, days.To < Month.To ? days.To : Month.To), cancellationToken)).ToDictionary(figure => figure.Member, figure => figure.Revenue);
        TargetHolder[] holders = [TargetHolder.Company, .. chart.Regions.Select(region => TargetHolder.Of(region.Id)), .. chart.Groups.Select(group => TargetHolder.Of(group.Id))];
        targets = await session.Targets.FindAsync(holders, TargetMeasure.Revenue, Month, cancellationToken);
        signed = (await session.Figures.SignedByDayAsync(new DayRange(days.To.AddDays(-DaysBack), days.To), cancellationToken)).ToLookup(day => day.Member);
    }

    private async Task ReadWinsAsync(DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken)
    {
        var records = (await session.Wins.ConfirmedAsync(lastReportAt ?? company.Clock.InstantOf(days.From, TimeOnly.MinValue), now, cancellationToken))
            .GroupBy(win => win.Deal).ToDictionary(group => group.Key, group => group.Last());
        var deals = (await session.Deals.WonSinceAsync([.. chart.Members.Select(member => member.Id)], days.From, cancellationToken))
            .Where(deal => deal.State.ClosedOn <= days.To).ToList();
        var known = deals.Select(deal => deal.Id).ToHashSet();
        foreach (var late in records.Values.Where(win => win.On < days.From && !known.Contains(win.Deal)))
        {
            if (await session.Deals.FindAsync(late.Deal, cancellationToken) is { State.Status: DealStatus.Won } deal)
            {
                deals.Add(deal);
            }
        }

        Customers = await session.Customers.FindAllAsync([.. deals.Select(deal => deal.Customer)], cancellationToken);
        var earlier = await session.Figures.SignedBeforeAsync([.. deals.Select(deal => deal.Owner).Distinct()], days.From, cancellationToken);
        var first = deals.Where(deal => !earlier.Contains(deal.Owner)).GroupBy(deal => deal.Owner)
            .Select(own => own.OrderBy(deal => deal.State.ClosedOn).ThenBy(deal => deal.Id.Value, StringComparer.Ordinal).First().Id).ToHashSet();
        Hidden = records.Values.Where(win => win.HidesCustomer).Select(win => win.Deal).ToHashSet();
        wins = [.. deals.Where(deal => Customers.ContainsKey(deal.Customer)).Select(deal => WinOf(deal, records.GetValueOrDefault(deal.Id), first.Contains(deal.Id)))];
    }

    private Win WinOf(Deal deal, WinRecord? record, bool isFirst) => new()
    {
        Deal = deal.Id,
        ChangeSet = record?.ChangeSet ?? default,
        Customer = deal.Customer,
        Owner = deal.Owner,
        Group = chart.Find(deal.Owner)?.Group,
        Amount = deal.Amount,
        On = deal.State.ClosedOn!.Value,
        ConfirmedAt = record?.ConfirmedAt ?? company.Clock.InstantOf(deal.State.ClosedOn!.Value, TimeOnly.MinValue),
        IsFirst = isFirst,
    };

    private IEnumerable<Group> GroupsOf(Scope scope) => scope.Group is not null ? [] : chart.Groups.Where(group => scope.Region is null || group.Region == scope.Region);

    private TeamFigures TeamOf(Group group)
    {
        List<MemberFigures> own = [.. figures.Where(figure => chart.Find(figure.Member)?.Group == group.Id)];
        return new TeamFigures(
            group.Id,
            Sum(own.Select(figure => figure.Revenue)),
            own.Sum(figure => figure.Wins),
            Sum(achieved.Where(signed => chart.Find(signed.Key)?.Group == group.Id).Select(signed => signed.Value)),
            TargetOf(new Scope(Group: group.Id)));
    }

    /// <summary>The totals of the spans before, the nearest first, as far back as something was signed.</summary>
    private ImmutableArray<Money> EarlierTotals(HashSet<MemberId> members)
    {
        var byDay = members.SelectMany(member => signed[member]).Where(day => day.On < days.From).GroupBy(day => day.On).ToDictionary(day => day.Key, day => day.Sum(row => row.Revenue.Fen));
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

    private static Money Sum(IEnumerable<Money> amounts) => Money.FromFen(amounts.Sum(amount => amount.Fen));
}
