namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>Brings the database's tables up to date.</summary>
public interface IDatabaseMigrator
{
    /// <summary>The names of the migrations that the database lacks, oldest first.</summary>
    Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancellationToken);

    /// <summary>Applies what is pending, and creates the database where it is missing.</summary>
    /// <returns>The names of the migrations that were applied.</returns>
    Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken);
}
