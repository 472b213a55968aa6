using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Faults;
using SalesBot.Adapters.Storage.Stores;

namespace SalesBot.Adapters.Storage.Sqlite;

/// <summary>
/// The one writer of the SQLite file (docs/decisions/0003-one-writer-on-sqlite.md): it takes all units that wait, runs each within a
/// savepoint, commits once, and only then lets their callers know.
/// </summary>
/// <threadsafety><see cref="RunAsync{T}"/> is safe for concurrent use.</threadsafety>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private const string Savepoint = "unit";

    private readonly SqliteFile file;
    private readonly SequenceGaps gaps;
    private readonly TallyCache? tallies;
    private readonly ILogger logger;
    private readonly Channel<PendingUnit> waiting = Channel.CreateBounded<PendingUnit>(
        new BoundedChannelOptions(StorageLimits.WaitingUnits) { SingleReader = true });

    private readonly Task loop;
    private SqliteConnection? connection;
    private DbContextOptions<SqliteSalesContext>? options;

    public SqliteWriter(SqliteFile file, SequenceGaps gaps, TallyCache? tallies, ILogger<SqliteWriter> logger)
    {
        this.file = file;
        this.gaps = gaps;
        this.tallies = tallies;
        this.logger = logger;

        // The loop outlives whoever started it, and must not carry their context.
        using (ExecutionContext.SuppressFlow())
        {
            loop = Task.Run(WriteAllAsync);
        }
    }

    /// <summary>Hands the unit to the writer; the task completes after the commit.</summary>
    public async Task<T> RunAsync<T>(Func<ISalesSession, CancellationToken, Task<T>> unit, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var pending = new PendingUnit<T>(unit, cancellationToken);
        if (!waiting.Writer.TryWrite(pending))
        {
            throw new DatabaseUnavailableException($"More than {StorageLimits.WaitingUnits} units wait already, or the service is stopping.");
        }

        return await pending.Outcome;
    }

    /// <summary>Lets the units that wait be committed, then closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await loop;
        Close();
    }

    private async Task WriteAllAsync()
    {
        var batch = new List<PendingUnit>(StorageLimits.UnitsOfCommit);
        while (await waiting.Reader.WaitToReadAsync())
        {
            batch.Clear();
            while (batch.Count < StorageLimits.UnitsOfCommit && waiting.Reader.TryRead(out var unit))
            {
                if (unit.TryStart())
                {
                    batch.Add(unit);
                }
            }

            if (batch.Count > 0)
            {
                await CommitAsync(batch);
            }
        }
    }

    private async Task CommitAsync(List<PendingUnit> batch)
    {
        List<PendingUnit> succeeded;
        try
        {
            succeeded = await RunInTransactionAsync(batch);
        }
#pragma warning disable CA1031 // The outermost loop: whatever it is, every unit of the batch learns of it, and the writer goes on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Log.CommitFailed(logger, exception, batch.Count);
            batch.ForEach(unit => unit.Fail(new DatabaseUnavailableException("The database did not take the commit.", exception)));
            Close();
            return;
        }

        succeeded.ForEach(unit => unit.Complete());
    }

    private async Task<List<PendingUnit>> RunInTransactionAsync(List<PendingUnit> batch)
    {
        connection ??= file.OpenForWriting();
        options ??= file.ForWriting(connection);
        await using var context = new SqliteSalesContext(options);

        // Each unit has a savepoint already.
        context.Database.AutoSavepointsEnabled = false;

        // BEGIN IMMEDIATE: whoever else has the file locked is met here, before any unit has run.
        await using var transaction = connection.BeginTransaction(deferred: false);
        await context.Database.UseTransactionAsync(transaction);
        var succeeded = new List<PendingUnit>(batch.Count);
        foreach (var unit in batch)
        {
            transaction.Save(Savepoint);
            if (await TryRunAsync(unit, context, transaction))
            {
                succeeded.Add(unit);
            }

            transaction.Release(Savepoint);
        }

        transaction.Commit();
        return succeeded;
    }

    private async Task<bool> TryRunAsync(PendingUnit unit, SqliteSalesContext context, SqliteTransaction transaction)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await unit.RunAsync(new SalesSession(context, gaps, tallies));
                context.ChangeTracker.Clear();
                return true;
            }
#pragma warning disable CA1031 // Whatever a unit throws is its caller's; the other units of the batch go on.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                context.ChangeTracker.Clear();

                // After a full disk SQLite may have rolled back the whole transaction; then this throws, and the whole batch has failed.
                transaction.Rollback(Savepoint);
                if (DatabaseFaults.Classify(exception) == DatabaseFault.Conflict && attempt < StorageLimits.UnitAttempts)
                {
                    continue;
                }

                unit.Fail(DatabaseFaults.Translate(exception));
                return false;
            }
        }
    }

    private void Close()
    {
        connection?.Dispose();
        (connection, options) = (null, null);
    }
}
