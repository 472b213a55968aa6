using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Adapters.Storage.Stores;

/// <inheritdoc />
internal sealed class TargetStore(SalesContext context) : ITargetStore
{
    public async Task<Target?> FindAsync(TargetId id, CancellationToken cancellationToken) =>
        (await TargetQueries.ById(context, id.Value).AsNoTracking().FirstOrDefaultAsync(cancellationToken))?.ToState();

    /// <remarks>It is asked by the ids alone, which no two holders share.</remarks>
    public async Task<IReadOnlyDictionary<TargetHolder, Target>> FindAsync(
        IReadOnlyCollection<TargetHolder> holders, TargetMeasure measure, DayRange period, CancellationToken cancellationToken) =>
        (await Questions.AskAsync(holders.Select(holder => holder.Id), some => TargetQueries.Of(context, some, measure, period.From, period.To).AsNoTracking(), cancellationToken))
            .Select(row => row.ToState()).ToDictionary(target => target.Holder);

    public async Task<IReadOnlyList<Target>> TouchingAsync(IReadOnlyCollection<TargetHolder> holders, DayRange period, CancellationToken cancellationToken) =>
        [.. (await Questions.AskAsync(holders.Select(holder => holder.Id), some => TargetQueries.Touching(context, some, period.From, period.To).AsNoTracking(), cancellationToken)).Select(row => row.ToState())];

    public async Task<IReadOnlyList<Target>> SharedAsync(DayRange period, CancellationToken cancellationToken) =>
        [.. (await TargetQueries.Shared(context, period.From, period.To).AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToState())];

    public async Task<IReadOnlyDictionary<TargetHolder, Target>> AsOfAsync(
        IReadOnlyCollection<TargetHolder> holders, TargetMeasure measure, DayRange period, DateTimeOffset moment, CancellationToken cancellationToken) =>
        (await Questions.AskAsync(
            holders.Select(holder => TargetId.Of(holder, measure, period).ToString()), some => TargetQueries.SetBefore(context, some, moment).AsNoTracking(), cancellationToken))
            .Select(row => row.ToEvent())
            .GroupBy(change => change.Subject)
            .Select(changes => TargetHistory.AsOf(changes, moment))
            .OfType<Target>()
            .ToDictionary(target => target.Holder);

    public async Task<IReadOnlyList<SalesEvent>> HistoryAsync(TargetId id, int take, CancellationToken cancellationToken) =>
        [.. (await TargetQueries.History(context, id.ToString(), take).AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToEvent())];
}
