namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>Brings the database's tables up to date.</summary>
public interface IDatabaseMigrator
{
    /// <summary>The names of the migrations that the database lacks, oldest first; where it lacks only the kept sums, a name for these.</summary>
    Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancellationToken);

    /// <summary>Applies what is pending, and creates the database where it is missing. Kept sums that it does not have yet are worked out from the events.</summary>
    /// <returns>The names of the migrations that were applied.</returns>
    Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken);

    /// <summary>Works out from the events alone what counts for whom, and all kept sums, in place of those that are there. Nothing else may write meanwhile.</summary>
    /// <returns>How many credits there are.</returns>
    Task<int> RebuildFiguresAsync(CancellationToken cancellationToken);
}
