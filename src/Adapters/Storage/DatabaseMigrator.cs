using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Faults;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Stores;
using SalesBot.Adapters.Storage.Ticking;

namespace SalesBot.Adapters.Storage;

/// <inheritdoc />
internal sealed class DatabaseMigrator(Func<SalesContext> createContext, TickStore ticks, ILogger<DatabaseMigrator> logger) : IDatabaseMigrator
{
    /// <summary>Named like a migration: it brings the database up to date as they do.</summary>
    private const string FiguresFromEvents = "FiguresFromEvents";

    private readonly FigureRebuild figures = new(createContext);

    public Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancellationToken) =>
        TranslatedAsync(PendingOfAsync, cancellationToken);

    public Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken) =>
        TranslatedAsync(MigrateOfAsync, cancellationToken);

    public Task<int> RebuildFiguresAsync(CancellationToken cancellationToken) =>
        TranslatedAsync((_, cancellation) => RebuildOfAsync(cancellation), cancellationToken);

    private static async Task<IReadOnlyList<string>> PendingOfAsync(SalesContext context, CancellationToken cancellationToken)
    {
        List<string> pending = [.. await context.Database.GetPendingMigrationsAsync(cancellationToken)];
        return pending.Count > 0 || await FigureRebuild.IsDoneAsync(context, cancellationToken) ? pending : [FiguresFromEvents];
    }

    private async Task<IReadOnlyList<string>> MigrateOfAsync(SalesContext context, CancellationToken cancellationToken)
    {
        List<string> pending = [.. await context.Database.GetPendingMigrationsAsync(cancellationToken)];
        if (context.Database.IsSqlite())
        {
            await ClearStaleLockAsync(context, cancellationToken);
        }

        await context.Database.MigrateAsync(cancellationToken);
        if (context.Database.IsSqlite())
        {
            await TickTables.CreateFileAsync(ticks, cancellationToken);
        }

        foreach (var migration in pending)
        {
            Log.MigrationApplied(logger, migration);
        }

        if (!await FigureRebuild.IsDoneAsync(context, cancellationToken))
        {
            await RebuildOfAsync(cancellationToken);
            pending.Add(FiguresFromEvents);
        }

        return pending;
    }

    /// <summary>
    /// On SQLite the lock is a row, which a killed process leaves, and EF waits for its end for ever. The file is for one process at a
    /// time, so whoever left it is gone. Should two start at once after all, each migration is a transaction, and the second one fails.
    /// </summary>
    private async Task ClearStaleLockAsync(SalesContext context, CancellationToken cancellationToken)
    {
        var tables = await context.Database
            .SqlQuery<long>($"SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE name = '__EFMigrationsLock'")
            .SingleAsync(cancellationToken);
        if (tables > 0 && await context.Database.ExecuteSqlAsync($"DELETE FROM \"__EFMigrationsLock\"", cancellationToken) > 0)
        {
            Log.MigrationLockCleared(logger);
        }
    }

    private async Task<int> RebuildOfAsync(CancellationToken cancellationToken)
    {
        var credits = await figures.RunAsync(cancellationToken);
        Log.FiguresRebuilt(logger, credits);
        return credits;
    }

    private async Task<T> TranslatedAsync<T>(Func<SalesContext, CancellationToken, Task<T>> act, CancellationToken cancellationToken)
    {
        try
        {
            await using var context = createContext();
            return await act(context, cancellationToken);
        }
        catch (Exception exception) when (DatabaseFaults.IsOfDatabase(exception))
        {
            throw DatabaseFaults.Translate(exception);
        }
    }
}
