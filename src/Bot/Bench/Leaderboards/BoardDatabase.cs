using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Bench;

/// <summary>A database of its own with three years of a company's raw events, and the credits and sums that follow from them, all made by its own SQL: through the service it would take hours.</summary>
internal sealed class BoardDatabase : IAsyncDisposable
{
    /// <summary>The last day of the story.</summary>
    public static readonly DateOnly Last = new(2026, 3, 31);

    /// <summary>How many days it has.</summary>
    public const int Days = 1096;

    private const int RepsOfGroup = 20;

    private readonly ServiceProvider storage;
    private readonly WebApplication host;
    private readonly Func<Task> drop;

    private BoardDatabase(string provider, string connection, string? redis, DbDataSource source, Func<Task> drop)
    {
        (Provider, Source, this.drop) = (provider, source, drop);
        string[] settings = [$"--Storage:Provider={provider}", $"--Storage:ConnectionString={connection}", $"--Redis:Configuration={redis}", "--Playground:Enabled=true", "--Logging:LogLevel:Default=Error"];
        storage = new ServiceCollection().AddLogging().AddStorage(new ConfigurationBuilder().AddCommandLine(settings).Build()).BuildServiceProvider();
        host = ServiceHost.Create(settings);
    }

    /// <summary>The database alone, in which nothing is ready-made.</summary>
    public ISalesDatabase Database => storage.GetRequiredService<ISalesDatabase>();

    /// <summary>The database as the service uses it, with ready-made tallies.</summary>
    public ISalesDatabase ReadyMade => host.Services.GetRequiredService<ISalesDatabase>();

    /// <summary>In how many groups so many reps are.</summary>
    public static int GroupsOf(int reps) => Math.Max(1, reps / RepsOfGroup);

    /// <summary>Which database it is.</summary>
    public string Provider { get; }

    private DbDataSource Source { get; }

    /// <summary>Makes the database and fills it.</summary>
    /// <param name="events">How many raw events there are.</param>
    /// <param name="reps">For how many people they count.</param>
    /// <param name="server">The PostgreSQL server on which the database is made, and from which it is taken again; null for a SQLite file.</param>
    /// <param name="redis">The Redis server for what is ready-made; null for this process's memory.</param>
    public static async Task<BoardDatabase> CreateAsync(long events, int reps, string? server, string? redis)
    {
        var database = server is null ? OnSqlite(redis) : await OnPostgreSqlAsync(server, redis);
        try
        {
            await database.storage.GetRequiredService<IDatabaseMigrator>().MigrateAsync(CancellationToken.None);
            await database.FillAsync(events, reps);
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <summary>The straightforward way: revenue in fen, wins and activities of everybody, summed up from the raw events when asked.</summary>
    public async Task<IReadOnlyList<(long Revenue, long Wins, long Activities)>> FromEventsAsync(DayRange days)
    {
        await using var connection = await Source.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = BenchData.Text($"leaderboards.naive.{Provider}.sql");
        command.CommandTimeout = 0;
        Add("from", days.From);
        Add("to", days.To);
        var rows = new List<(long, long, long)>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            rows.Add((reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3)));
        }

        return rows;

        void Add(string name, DateOnly day)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, day);
            command.Parameters.Add(parameter);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await storage.DisposeAsync();
        await Source.DisposeAsync();
        await drop();
    }

    private async Task FillAsync(long events, int reps)
    {
        var script = BenchData.Text($"leaderboards.{Provider}.sql")
            .Replace("{events}", events.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{reps}", reps.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{groups}", GroupsOf(reps).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{days}", Days.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{last}", Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        await using var connection = await Source.OpenConnectionAsync();
        // An empty line ends a statement: a block of statements has semicolons of its own.
        foreach (var statement in script.Split(";\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = statement;
            command.CommandTimeout = 0;
            await command.ExecuteNonQueryAsync();
        }
    }

    private static BoardDatabase OnSqlite(string? redis)
    {
        var folder = Directory.CreateTempSubdirectory("salesbot-bench-");
        var connection = $"Data Source={Path.Combine(folder.FullName, "salesbot.db")}";
        return new BoardDatabase("Sqlite", connection, redis, SqliteFactory.Instance.CreateDataSource(connection), () =>
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
            return Task.CompletedTask;
        });
    }

    private static async Task<BoardDatabase> OnPostgreSqlAsync(string server, string? redis)
    {
        var name = $"salesbot_bench_{Guid.NewGuid():N}";
        var connection = new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString();
        await ExecuteAsync($"CREATE DATABASE {name}");
        return new BoardDatabase("PostgreSql", connection, redis, NpgsqlDataSource.Create(connection), () => ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)"));

        async Task ExecuteAsync(string statement)
        {
            await using var source = NpgsqlDataSource.Create(server);
            await using var command = source.CreateCommand(statement);
            await command.ExecuteNonQueryAsync();
        }
    }
}
