using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Storage.Model;

namespace SalesBot.Adapters.Storage.Stores;

/// <summary>
/// Keeps units that change the kept sums and the working out of all sums apart, on the servers: many units pass at once, the working out has it alone. A unit that
/// waits longer than a unit may run is refused aloud.
/// </summary>
/// <remarks>On SQLite the file is for one process, which works the sums out before it serves; what another one writes meanwhile is met by <see cref="FigureRebuild"/>.</remarks>
internal static class FigureGate
{
    /// <summary>Any number that no other advisory lock of the database has.</summary>
    private const long Key = 0x53616C6573426F74;

    /// <summary>Passes, with other units; until the transaction ends.</summary>
    public static Task PassAsync(SalesContext context, CancellationToken cancellationToken) =>
        context.Database.IsNpgsql() ? context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock_shared({Key})", cancellationToken)
        : context.Database.IsSqlServer() ? context.Database.ExecuteSqlAsync($"EXEC sp_getapplock @Resource = 'SalesBot.Figures', @LockMode = 'Shared', @LockOwner = 'Transaction', @LockTimeout = -1", cancellationToken)
        : Task.CompletedTask;

    /// <summary>Waits until no unit is inside, and lets none in until the transaction ends.</summary>
    public static Task CloseAsync(SalesContext context, CancellationToken cancellationToken) =>
        context.Database.IsNpgsql() ? context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Key})", cancellationToken)
        : context.Database.IsSqlServer() ? context.Database.ExecuteSqlAsync($"EXEC sp_getapplock @Resource = 'SalesBot.Figures', @LockMode = 'Exclusive', @LockOwner = 'Transaction', @LockTimeout = -1", cancellationToken)
        : Task.CompletedTask;
}
