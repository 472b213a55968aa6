using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
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
}
