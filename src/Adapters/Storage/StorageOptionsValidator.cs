using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Npgsql;

namespace SalesBot.Adapters.Storage;

/// <summary>Stops the start where the settings cannot be right. No sentence repeats the connection string: it may hold a password.</summary>
internal sealed class StorageOptionsValidator : IValidateOptions<StorageOptions>
{
    private const string ProviderKey = $"{StorageOptions.Section}:{nameof(StorageOptions.Provider)}";
    private const string SynchronousKey = $"{StorageOptions.Section}:{nameof(StorageOptions.Synchronous)}";
    private const string ConnectionStringKey = $"{StorageOptions.Section}:{nameof(StorageOptions.ConnectionString)}";

    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        // Enum.TryParse alone would take a number.
        if (!Enum.GetNames<StorageProvider>().Contains(options.Provider, StringComparer.OrdinalIgnoreCase))
        {
            return ValidateOptionsResult.Fail(
                $"{ProviderKey} is '{options.Provider}'; it must be {string.Join(" or ", Enum.GetNames<StorageProvider>())}.");
        }

        if (!Enum.GetNames<SqliteSynchronous>().Contains(options.Synchronous, StringComparer.OrdinalIgnoreCase))
        {
            return ValidateOptionsResult.Fail(
                $"{SynchronousKey} is '{options.Synchronous}'; it must be {string.Join(" or ", Enum.GetNames<SqliteSynchronous>())}.");
        }

        var trouble = FindTrouble(options.Database, options.ConnectionString);
        return trouble is null ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail($"{ConnectionStringKey} {trouble}");
    }

    private static string? FindTrouble(StorageProvider provider, string connectionString)
    {
        try
        {
            return provider switch
            {
                StorageProvider.Sqlite => FindTrouble(new SqliteConnectionStringBuilder(connectionString)),
                StorageProvider.SqlServer => Require(new SqlConnectionStringBuilder(connectionString), "Data Source", "Initial Catalog"),
                _ => Require(new NpgsqlConnectionStringBuilder(connectionString), "Host", "Database"),
            };
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or KeyNotFoundException)
        {
            return $"is not understood by {provider}: it must be a list of Key=Value, separated by semicolons, with the keys that {provider} knows.";
        }
    }

    private static string? FindTrouble(SqliteConnectionStringBuilder connection)
    {
        if (string.IsNullOrWhiteSpace(connection.DataSource))
        {
            return "names no file: it must hold Data Source=FILE.";
        }

        return connection.Mode == SqliteOpenMode.Memory || connection.DataSource.Contains(":memory:", StringComparison.OrdinalIgnoreCase) || connection.DataSource.Contains("mode=memory", StringComparison.OrdinalIgnoreCase)
            ? "asks for a database in memory, which would lose every answered message: it must name a file."
            : null;
    }

    private static string? Require(DbConnectionStringBuilder connection, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (!connection.TryGetValue(key, out var value) || string.IsNullOrWhiteSpace(value?.ToString()))
            {
                return $"lacks {key}.";
            }
        }

        return null;
    }
}
