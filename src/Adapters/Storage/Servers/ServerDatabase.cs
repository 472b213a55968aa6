using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Faults;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Stores;

namespace SalesBot.Adapters.Storage.Servers;

/// <summary>SQL Server or PostgreSQL: each unit is a transaction of its own, run again where another was in its way.</summary>
/// <remarks>
/// <para>
/// Read committed is enough. What a unit decides from is guarded where it saves: a deal or customer by its version, a name, key or
/// message id by a unique index, an inbox entry by an update that finds it unhandled or not at all, a number by the lock on its counter.
/// Whoever comes second runs again and sees what the first has done.
/// </para>
/// <para>
/// The providers' own retrying strategies are not used: they also run again what failed in the commit, when nobody knows whether the
/// first run is stored.
/// </para>
/// </remarks>
internal sealed class ServerDatabase(
    Func<SalesContext> rentContext,
    SequenceGaps gaps,
    TallyCache? tallies,
    TimeProvider time,
    ILogger<ServerDatabase> logger) : ISalesDatabase
{
    public bool SupportsSeveralNodes => true;

    public Task<T> WriteAsync<T>(Func<ISalesSession, CancellationToken, Task<T>> unit, CancellationToken cancellationToken) =>
        RunAsync(cancellation => WriteOnceAsync(unit, cancellation), cancellationToken);

    public Task<T> ReadAsync<T>(Func<ISalesSession, CancellationToken, Task<T>> query, CancellationToken cancellationToken) =>
        RunAsync(cancellation => ReadOnceAsync(query, cancellation), cancellationToken);

    private async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> runOnce, CancellationToken cancellationToken)
    {
        using var lifetime = new CancellationTokenSource(StorageLimits.UnitLifetime, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.Token);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await runOnce(either.Token);
            }
            catch (OperationCanceledException exception) when (lifetime.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
            {
                throw new DatabaseUnavailableException($"The unit took longer than {StorageLimits.UnitLifetime.TotalSeconds:0} seconds.", exception);
            }
            catch (Exception exception) when (DatabaseFaults.Classify(exception) is DatabaseFault.Conflict or DatabaseFault.Duplicate && attempt < StorageLimits.UnitAttempts)
            {
                Log.UnitRunsAgain(logger, DatabaseFaults.Classify(exception), attempt);
            }
            catch (Exception exception) when (DatabaseFaults.IsOfDatabase(exception))
            {
                cancellationToken.ThrowIfCancellationRequested();
                Log.UnitFailed(logger, exception);
                throw DatabaseFaults.Translate(exception);
            }
        }
    }

    private async Task<T> WriteOnceAsync<T>(Func<ISalesSession, CancellationToken, Task<T>> unit, CancellationToken cancellationToken)
    {
        await using var context = rentContext();

        // A unit is stored wholly or not at all: a savepoint for each save would be a round trip for nothing.
        context.Database.AutoSavepointsEnabled = false;
        await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
        var result = await unit(new SalesSession(context, gaps, tallies), cancellationToken);

        // No longer to be cancelled: an abandoned commit would leave nobody knowing.
        await transaction.CommitAsync(CancellationToken.None);
        return result;
    }

    private async Task<T> ReadOnceAsync<T>(Func<ISalesSession, CancellationToken, Task<T>> query, CancellationToken cancellationToken)
    {
        await using var context = rentContext();
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return await query(new SalesSession(context, gaps, tallies), cancellationToken);
    }
}
