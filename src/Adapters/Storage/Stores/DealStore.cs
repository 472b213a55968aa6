using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Adapters.Storage.Stores;

/// <inheritdoc />
internal sealed class DealStore(SalesContext context) : IDealStore
{
    /// <remarks>In a unit that writes, the row is tracked: the version that was read here is the one that a later save insists on.</remarks>
    public async Task<Deal?> FindAsync(DealId id, CancellationToken cancellationToken) =>
        StorableText.Is(id.Value)
            ? (await DealQueries.ById(context, id.Value).FirstOrDefaultAsync(cancellationToken))?.ToState()
            : null;

    public async Task<IReadOnlyList<Deal>> OfCustomerAsync(CustomerId customer, CancellationToken cancellationToken) =>
        [.. (await DealQueries.OfCustomer(context, customer.Value).ToListAsync(cancellationToken)).Select(row => row.ToState())];

    public async Task<IReadOnlyList<Deal>> OpenOfAsync(IReadOnlyCollection<MemberId> owners, CancellationToken cancellationToken) =>
        [.. (await Questions.AskAsync(owners.Select(owner => owner.Value), some => DealQueries.OpenOf(context, some).AsNoTracking(), cancellationToken)).Select(row => row.ToState())];

    public async Task<IReadOnlyList<Deal>> FindAllAsync(IReadOnlyCollection<DealId> ids, CancellationToken cancellationToken) =>
        [
            .. (await Questions.AskAsync(ids.Select(id => id.Value), some => DealQueries.ByIds(context, some).AsNoTracking(), cancellationToken))
                .OrderBy(row => row.Sequence).Select(row => row.ToState()),
        ];

    public async Task<IReadOnlyList<SilentDeal>> SilentAsync(DateOnly latestProgress, CancellationToken cancellationToken) =>
        (await DealQueries.Silent(context, latestProgress).ToListAsync(cancellationToken)).ConvertAll(trace => new SilentDeal(new DealId(trace.Id), new MemberId(trace.Owner)));

    public async Task<IReadOnlyList<Deal>> WonSinceAsync(IReadOnlyCollection<MemberId> owners, DateOnly since, CancellationToken cancellationToken) =>
        [.. (await Questions.AskAsync(owners.Select(owner => owner.Value), some => DealQueries.WonSince(context, some, since).AsNoTracking(), cancellationToken)).Select(row => row.ToState())];

    public async Task<IReadOnlyList<Deal>> ClosedSinceAsync(IReadOnlyCollection<MemberId> owners, DateOnly since, CancellationToken cancellationToken) =>
        [.. (await Questions.AskAsync(owners.Select(owner => owner.Value), some => DealQueries.ClosedSince(context, some, since).AsNoTracking(), cancellationToken)).Select(row => row.ToState())];

    public async Task<IReadOnlyDictionary<StageId, int>> CountOpenByStageAsync(CancellationToken cancellationToken) =>
        (await DealQueries.OpenByStage(context).ToListAsync(cancellationToken)).ToDictionary(row => new StageId(row.Stage), row => row.Count);

    public async Task<IReadOnlyList<Deal>> OpenInStageAsync(StageId stage, int take, CancellationToken cancellationToken) =>
        [.. (await DealQueries.OpenInStage(context, stage.Value, take).ToListAsync(cancellationToken)).Select(row => row.ToState())];

    public async Task<IReadOnlyList<Deal>> ClosedLatelyAsync(int take, CancellationToken cancellationToken) =>
        [.. (await DealQueries.ClosedLately(context, take).AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToState())];

    public async Task<IReadOnlyDictionary<MemberId, WonTotal>> WonWithinAsync(IReadOnlyCollection<MemberId> owners, DayRange days, CancellationToken cancellationToken) =>
        (await Questions.AskAsync(owners.Select(owner => owner.Value), some => DealQueries.WonWithin(context, some, days.From, days.To), cancellationToken))
            .ToDictionary(row => new MemberId(row.Owner), row => new WonTotal(row.Count, Money.FromFen(row.Fen)));

    public async Task<IReadOnlyDictionary<CustomerId, DateOnly>> FirstWonAsync(IReadOnlyCollection<CustomerId> customers, CancellationToken cancellationToken) =>
        (await Questions.AskAsync(customers.Select(customer => customer.Value), some => DealQueries.FirstWon(context, some), cancellationToken))
            .ToDictionary(row => new CustomerId(row.Customer), row => row.Day);

    public async Task<DealPage> ListAsync(DealQuery query, int skip, int take, CancellationToken cancellationToken)
    {
        var totals = await DealQueries.Totals(context, query).SingleOrDefaultAsync(cancellationToken);
        var rows = await DealQueries.Listed(context, query, skip, take).ToListAsync(cancellationToken);
        return new DealPage([.. rows.Select(row => row.ToState())], totals?.Count ?? 0, Money.FromFen(totals?.Fen ?? 0));
    }

    /// <remarks>The row of the counter stays locked until the unit has committed, so no other unit gets the same number.</remarks>
    public async Task<DealId> NextIdAsync(CancellationToken cancellationToken)
    {
        var counter = CounterQueries.Of(context, CounterRow.Deals);
        await counter.ExecuteUpdateAsync(row => row.SetProperty(deals => deals.Value, deals => deals.Value + 1), cancellationToken);
        var number = await counter.AsNoTracking().Select(deals => deals.Value).SingleAsync(cancellationToken);
        return DealNumber.ToId(number);
    }

    public async IAsyncEnumerable<Deal> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in DealQueries.All(context).AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return row.ToState();
        }
    }
}
