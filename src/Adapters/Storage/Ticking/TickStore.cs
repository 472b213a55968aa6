using Microsoft.Data.Sqlite;

namespace SalesBot.Adapters.Storage.Ticking;

/// <summary>Where the scheduler keeps its triggers (docs/decisions/0013-quartz.md).</summary>
/// <param name="Provider">The database.</param>
/// <param name="ConnectionString">How it is reached: on the servers as all else is, on SQLite a file of its own beside the database's.</param>
public sealed record TickStore(StorageProvider Provider, string ConnectionString)
{
    /// <summary>The store that belongs to the database of these settings; null where they cannot be right, which stops the start elsewhere.</summary>
    public static TickStore? Find(StorageOptions options)
    {
        if (new StorageOptionsValidator().Validate(null, options).Failed)
        {
            return null;
        }

        return new TickStore(options.Database, options.Database == StorageProvider.Sqlite ? Beside(options.ConnectionString) : options.ConnectionString);
    }

    /// <summary>Whether several nodes may share it.</summary>
    public bool SupportsSeveralNodes => Provider != StorageProvider.Sqlite;

    private static string Beside(string connectionString)
    {
        var file = new SqliteConnectionStringBuilder(connectionString).DataSource;
        return new SqliteConnectionStringBuilder { DataSource = Path.ChangeExtension(file, ".ticks" + Path.GetExtension(file)) }.ToString();
    }
}
