using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What is asked of deals.</summary>
internal static class DealQueries
{
    public static IQueryable<DealRow> ById(SalesContext context, string id) =>
        context.Deals.Where(deal => deal.Id == id);

    public static IQueryable<DealRow> ByIds(SalesContext context, IReadOnlyCollection<string> ids) =>
        context.Deals.Where(deal => ids.Contains(deal.Id));

    public static IQueryable<DealRow> OfCustomer(SalesContext context, Guid customer) =>
        context.Deals.Where(deal => deal.Customer == customer && !deal.Withdrawn).OrderBy(deal => deal.Sequence);

    public static IQueryable<DealRow> OpenOf(SalesContext context, IReadOnlyCollection<Guid> owners) =>
        context.Deals
            .Where(deal => owners.Contains(deal.Owner) && (deal.Status == DealStatus.Open || deal.Status == DealStatus.Paused) && !deal.Withdrawn)
            .OrderBy(deal => deal.Sequence);

    /// <summary>Those that rest, have days of their own, or have had no progress after the day: the index has all that is asked for.</summary>
    public static IQueryable<SilentTrace> Silent(SalesContext context, DateOnly latestProgress) =>
        context.Deals.Where(deal => deal.SilentSince <= latestProgress).Select(deal => new SilentTrace(deal.Id, deal.Owner));

    public static IQueryable<DealRow> WonSince(SalesContext context, IReadOnlyCollection<Guid> owners, DateOnly since) =>
        context.Deals.Where(deal => owners.Contains(deal.Owner) && deal.Status == DealStatus.Won && deal.ClosedOn >= since && !deal.Withdrawn);

    public static IQueryable<DealRow> ClosedSince(SalesContext context, IReadOnlyCollection<Guid> owners, DateOnly since) =>
        context.Deals.Where(deal => owners.Contains(deal.Owner) && (deal.Status == DealStatus.Won || deal.Status == DealStatus.Lost) && deal.ClosedOn >= since && !deal.Withdrawn);

    public static IQueryable<StageCount> OpenByStage(SalesContext context) =>
        Open(context).GroupBy(deal => deal.Stage).Select(deals => new StageCount { Stage = deals.Key, Count = deals.Count() });

    public static IQueryable<DealRow> OpenInStage(SalesContext context, string stage, int take) =>
        Open(context).Where(deal => deal.Stage == stage).OrderBy(deal => deal.Sequence).Take(take);

    public static IQueryable<DealRow> ClosedLately(SalesContext context, int take) =>
        context.Deals
            .Where(deal => (deal.Status == DealStatus.Won || deal.Status == DealStatus.Lost) && !deal.Withdrawn)
            .OrderByDescending(deal => deal.ClosedOn).ThenByDescending(deal => deal.Sequence).Take(take);

    private static IQueryable<DealRow> Open(SalesContext context) =>
        context.Deals.Where(deal => (deal.Status == DealStatus.Open || deal.Status == DealStatus.Paused) && !deal.Withdrawn);

    public static IQueryable<OwnerTotals> WonWithin(SalesContext context, IReadOnlyCollection<Guid> owners, DateOnly from, DateOnly to) =>
        context.Deals
            .Where(deal => owners.Contains(deal.Owner) && deal.Status == DealStatus.Won && deal.ClosedOn >= from && deal.ClosedOn <= to && !deal.Withdrawn)
            .GroupBy(deal => deal.Owner)
            .Select(deals => new OwnerTotals { Owner = deals.Key, Count = deals.Count(), Fen = deals.Sum(deal => deal.Amount ?? 0) });

    public static IQueryable<CustomerDay> FirstWon(SalesContext context, IReadOnlyCollection<Guid> customers) =>
        context.Deals
            .Where(deal => customers.Contains(deal.Customer) && deal.Status == DealStatus.Won && deal.ClosedOn != null && !deal.Withdrawn)
            .GroupBy(deal => deal.Customer)
            .Select(deals => new CustomerDay { Customer = deals.Key, Day = deals.Min(deal => deal.ClosedOn!.Value) });

    public static IQueryable<DealRow> All(SalesContext context) =>
        context.Deals.Where(deal => !deal.Withdrawn).OrderBy(deal => deal.Sequence);

    /// <summary>The most urgent first: earliest expected close, those without one last; newest close for won and lost.</summary>
    public static IQueryable<DealRow> Listed(SalesContext context, DealQuery query, int skip, int take)
    {
        var found = Found(context, query);
        var ordered = query.Filter is DealFilter.Won or DealFilter.Lost
            ? found.OrderByDescending(deal => deal.ClosedOn).ThenByDescending(deal => deal.Sequence)
            : found.OrderBy(deal => deal.ExpectedClose == null).ThenBy(deal => deal.ExpectedClose).ThenBy(deal => deal.Sequence);
        return ordered.Skip(skip).Take(take);
    }

    /// <summary>How many there are, and what they sum up to; no row where there are none.</summary>
    public static IQueryable<DealTotals> Totals(SalesContext context, DealQuery query) =>
        Found(context, query)
            .GroupBy(_ => 1)
            .Select(deals => new DealTotals { Count = deals.Count(), Fen = deals.Sum(deal => deal.Amount ?? 0) });

    private static IQueryable<DealRow> Found(SalesContext context, DealQuery query)
    {
        var owners = query.Owners.Select(owner => owner.Value).ToArray();
        var found = context.Deals.Where(deal => !deal.Withdrawn && owners.Contains(deal.Owner));
        found = query.Filter switch
        {
            DealFilter.Open => found.Where(deal => deal.Status == DealStatus.Open || deal.Status == DealStatus.Paused),
            DealFilter.Stale => Awake(found, query.Today),
            DealFilter.Closing => found.Where(deal => (deal.Status == DealStatus.Open || deal.Status == DealStatus.Paused) && deal.ExpectedClose != null),
            DealFilter.Won => found.Where(deal => deal.Status == DealStatus.Won),
            DealFilter.Lost => found.Where(deal => deal.Status == DealStatus.Lost),
            _ => throw new ArgumentOutOfRangeException(nameof(query), query.Filter, "There is no such filter."),
        };
        if (query.Stage is { Value: var stage })
        {
            found = found.Where(deal => deal.Stage == stage);
        }

        found = Within(found, query.AtLeast?.Fen, query.AtMost?.Fen);
        return query.Filter switch
        {
            DealFilter.Stale => InNeedOfProgress(found, query.NoProgressSince),
            DealFilter.Closing => ClosingWithin(found, query.From, query.To),
            DealFilter.Won or DealFilter.Lost => ClosedWithin(found, query.From, query.To),
            _ => found,
        };
    }

    private static IQueryable<DealRow> Within(IQueryable<DealRow> deals, long? least, long? most)
    {
        deals = least is { } low ? deals.Where(deal => deal.Amount >= low) : deals;
        return most is { } high ? deals.Where(deal => deal.Amount <= high) : deals;
    }

    /// <summary>Those that do not rest: a pause that is over hides nothing.</summary>
    private static IQueryable<DealRow> Awake(IQueryable<DealRow> deals, DateOnly? today) =>
        today is { } day
            ? deals.Where(deal => deal.Status == DealStatus.Open || (deal.Status == DealStatus.Paused && deal.PauseUntil < day))
            : deals.Where(deal => deal.Status == DealStatus.Open);

    private static IQueryable<DealRow> InNeedOfProgress(IQueryable<DealRow> deals, DateOnly? since) =>
        since is { } day ? deals.Where(deal => (deal.LastProgress ?? deal.CreatedOn) < day) : deals;

    private static IQueryable<DealRow> ClosingWithin(IQueryable<DealRow> deals, DateOnly? from, DateOnly? to)
    {
        deals = from is { } first ? deals.Where(deal => deal.ExpectedClose >= first) : deals;
        return to is { } last ? deals.Where(deal => deal.ExpectedClose <= last) : deals;
    }

    private static IQueryable<DealRow> ClosedWithin(IQueryable<DealRow> deals, DateOnly? from, DateOnly? to)
    {
        deals = from is { } first ? deals.Where(deal => deal.ClosedOn >= first) : deals;
        return to is { } last ? deals.Where(deal => deal.ClosedOn <= last) : deals;
    }
}
