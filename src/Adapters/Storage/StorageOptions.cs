namespace SalesBot.Adapters.Storage;

/// <summary>Where everything is kept.</summary>
public sealed class StorageOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Storage";

    /// <summary><c>Sqlite</c> (the default), <c>SqlServer</c> or <c>PostgreSql</c>.</summary>
    public string Provider { get; set; } = nameof(StorageProvider.Sqlite);

    /// <summary>
    /// How the database is reached, in its own form. For SQLite a file, relative to the working directory; its folder is created.
    /// </summary>
    public string ConnectionString { get; set; } = "Data Source=data/salesbot.db";

    /// <summary>
    /// On SQLite, when a commit counts as durable. <c>Normal</c> loses the last moments when the power fails, although their messages were answered:
    /// it is for measuring what <c>Full</c>, the default, costs.
    /// </summary>
    public string Synchronous { get; set; } = nameof(SqliteSynchronous.Full);

    /// <summary>The provider, once the options have been validated.</summary>
    internal StorageProvider Database => Enum.Parse<StorageProvider>(Provider, ignoreCase: true);

    /// <summary>When a commit counts as durable, once the options have been validated.</summary>
    internal SqliteSynchronous Durability => Enum.Parse<SqliteSynchronous>(Synchronous, ignoreCase: true);
}
