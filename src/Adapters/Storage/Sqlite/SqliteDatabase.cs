using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Faults;
using SalesBot.Adapters.Storage.Stores;

namespace SalesBot.Adapters.Storage.Sqlite;

/// <summary>A SQLite file: one writer, and readers that see what is committed.</summary>
internal sealed class SqliteDatabase(SqliteFile file, SqliteWriter writer, SequenceGaps gaps, TallyCache? tallies) : ISalesDatabase
{
    private readonly PooledDbContextFactory<SqliteSalesContext> readers = new(file.ForReading);

    public bool SupportsSeveralNodes => false;

    public Task<T> WriteAsync<T>(Func<ISalesSession, CancellationToken, Task<T>> unit, CancellationToken cancellationToken) =>
        writer.RunAsync(unit, cancellationToken);

    public async Task<T> ReadAsync<T>(Func<ISalesSession, CancellationToken, Task<T>> query, CancellationToken cancellationToken)
    {
        try
        {
            await using var context = await readers.CreateDbContextAsync(cancellationToken);
            context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
            return await query(new SalesSession(context, gaps, tallies), cancellationToken);
        }
        catch (Exception exception) when (DatabaseFaults.IsOfDatabase(exception))
        {
            throw DatabaseFaults.Translate(exception);
        }
    }
}
