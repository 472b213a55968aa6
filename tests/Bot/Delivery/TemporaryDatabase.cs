using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage;
using SalesBot.Adapters.Storage.Ticking;

namespace SalesBot.Bot.Tests.Delivery;

/// <summary>A real database of its own: SQLite in a folder, or one on the PostgreSQL server that the environment names.</summary>
internal sealed class TemporaryDatabase : IAsyncDisposable
{
    private const string Variable = "SALESBOT_TEST_POSTGRESQL";

    private static readonly Lazy<Task<byte[]>> Empty = new(ReadEmptyAsync);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("salesbot-test-");
    private readonly ServiceProvider services;
    private readonly List<ServiceProvider> nodes = [];
    private readonly string? server;
    private readonly string name = $"salesbot_test_{Guid.NewGuid():N}";

    private TemporaryDatabase(string? server)
    {
        this.server = server;
        services = Register(new ServiceCollection());
    }

    /// <summary>The PostgreSQL server's connection string; null where the environment names none.</summary>
    public static string? PostgreSql => Environment.GetEnvironmentVariable(Variable);

    private string DatabaseFile => Path.Combine(folder.FullName, "salesbot.db");

    public IFileStore Files => services.GetRequiredService<IFileStore>();

    public ISalesDatabase Database => services.GetRequiredService<ISalesDatabase>();

    /// <summary>Where a scheduler keeps its triggers.</summary>
    public TickStore Ticks => services.GetRequiredService<TickStore>();

    public static Task<TemporaryDatabase> CreateAsync(CancellationToken cancellationToken) => CreateAsync(null, cancellationToken);

    /// <summary>A database on that server; SQLite where it is null.</summary>
    public static async Task<TemporaryDatabase> CreateAsync(string? server, CancellationToken cancellationToken)
    {
        var database = new TemporaryDatabase(server);
        await database.services.GetRequiredService<IDatabaseMigrator>().MigrateAsync(cancellationToken);
        return database;
    }

    /// <summary>A SQLite database, copied from one that was brought up to date: for tests that need very many.</summary>
    public static async Task<TemporaryDatabase> CopyAsync(CancellationToken cancellationToken)
    {
        var database = new TemporaryDatabase(server: null);
        await File.WriteAllBytesAsync(database.DatabaseFile, await Empty.Value.WaitAsync(cancellationToken), cancellationToken);
        return database;
    }

    /// <summary>Another node on the same database, with what it shares.</summary>
    public ISalesDatabase AnotherNode(ISharedCache shared)
    {
        nodes.Add(Register(new ServiceCollection().AddSingleton(shared)));
        return nodes[^1].GetRequiredService<ISalesDatabase>();
    }

    /// <summary>Goes on when some unit waits for another one; of PostgreSQL.</summary>
    public async Task WaitsForLockAsync(CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString());
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'", connection);
        while (await command.ExecuteScalarAsync(cancellationToken) is 0L)
        {
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in nodes.Append(services))
        {
            await node.DisposeAsync();
        }

        folder.Delete(recursive: true);
        if (server is not null)
        {
            NpgsqlConnection.ClearAllPools();
            await using var connection = new NpgsqlConnection(server);
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand($"DROP DATABASE IF EXISTS {name} WITH (FORCE)", connection);
            await command.ExecuteNonQueryAsync();
        }
    }

    private ServiceProvider Register(IServiceCollection with)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(
        [
            new KeyValuePair<string, string?>("Storage:Provider", server is null ? "Sqlite" : "PostgreSql"),
            new KeyValuePair<string, string?>(
                "Storage:ConnectionString",
                server is null ? $"Data Source={DatabaseFile}" : new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString()),
        ]).Build();
        return with.AddLogging().AddSingleton(TimeProvider.System).AddStorage(settings).BuildServiceProvider();
    }

    private static async Task<byte[]> ReadEmptyAsync()
    {
        await using var database = await CreateAsync(CancellationToken.None);
        var copy = Path.Combine(database.folder.FullName, "copy.db");
        await using (var connection = new SqliteConnection($"Data Source={database.DatabaseFile};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = new SqliteCommand("VACUUM INTO $copy", connection) { Parameters = { new SqliteParameter("$copy", copy) } };
            await command.ExecuteNonQueryAsync();
        }

        return await File.ReadAllBytesAsync(copy);
    }
}
