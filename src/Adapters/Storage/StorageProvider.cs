namespace SalesBot.Adapters.Storage;

/// <summary>The databases that are known.</summary>
public enum StorageProvider
{
    /// <summary>A file beside the service: for one node.</summary>
    Sqlite,

    /// <summary>Microsoft SQL Server.</summary>
    SqlServer,

    /// <summary>PostgreSQL.</summary>
    PostgreSql,
}
