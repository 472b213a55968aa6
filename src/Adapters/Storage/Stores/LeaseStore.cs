using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Stores;

/// <inheritdoc />
internal sealed class LeaseStore(SalesContext context) : ILeaseStore
{
    /// <remarks>Where two nodes ask at once for a lease that never was, the primary key lets one pass; the other runs again and finds it.</remarks>
    public async Task<bool> TryTakeAsync(string name, string node, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var taken = await LeaseQueries.FreeFor(context, name, node, now).ExecuteUpdateAsync(
            row => row.SetProperty(lease => lease.Node, node).SetProperty(lease => lease.Until, until), cancellationToken);
        if (taken > 0)
        {
            return true;
        }

        if (await LeaseQueries.Named(context, name).AnyAsync(cancellationToken))
        {
            return false;
        }

        context.Add(new LeaseRow { Name = name, Node = node, Until = until });
        await context.SaveChangesAsync(cancellationToken);
        return true;
    }

    public Task ReleaseAsync(string name, string node, CancellationToken cancellationToken) =>
        LeaseQueries.HeldBy(context, name, node).ExecuteDeleteAsync(cancellationToken);
}
