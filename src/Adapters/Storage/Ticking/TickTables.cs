using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SalesBot.Adapters.Storage.Ticking;

/// <summary>The scheduler's tables: on the servers a part of the migrations, on SQLite in a file of their own.</summary>
internal static class TickTables
{
    private const string Separator = "--;;";

    /// <summary>What creates the tables, statement by statement; each creates only what is missing.</summary>
    public static IEnumerable<string> Statements(StorageProvider provider)
    {
        using var stream = typeof(TickTables).Assembly.GetManifestResourceStream($"{typeof(TickTables).Namespace}.{provider}.sql")
            ?? throw new InvalidOperationException($"The scheduler's tables for {provider} are missing from the assembly.");
        using var reader = new StreamReader(stream);

        // The first part only says what the file is.
        return [.. reader.ReadToEnd().Split(Separator + "\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Skip(1)];
    }

    /// <summary>Adds the tables in a migration.</summary>
    public static void Create(MigrationBuilder migration, StorageProvider provider)
    {
        foreach (var statement in Statements(provider))
        {
            migration.Sql(statement);
        }
    }

    /// <summary>Creates the file with its tables, as far as they are missing.</summary>
    public static async Task CreateFileAsync(TickStore store, CancellationToken cancellationToken)
    {
        var connectionString = new SqliteConnectionStringBuilder(store.ConnectionString) { Pooling = false };
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(connectionString.DataSource)) ?? ".");
        await using var connection = new SqliteConnection(connectionString.ToString());
        await connection.OpenAsync(cancellationToken);
        foreach (var statement in Statements(StorageProvider.Sqlite).Prepend("PRAGMA journal_mode = WAL"))
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are resources of this assembly.
            command.CommandText = statement;
#pragma warning restore CA2100
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
