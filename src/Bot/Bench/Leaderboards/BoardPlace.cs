using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace SalesBot.Bot.Bench;

/// <summary>Where the database of a company is: a SQLite file or a database on a PostgreSQL server, for this once or kept for the next time.</summary>
/// <param name="Provider">Which database it is.</param>
/// <param name="Connection">Its connection string.</param>
/// <param name="Source">The same.</param>
/// <param name="Drop">Takes it away again, where it is not kept.</param>
internal sealed record BoardPlace(string Provider, string Connection, DbDataSource Source, Func<Task> Drop)
{
    private const string File = "salesbot.db";

    /// <summary>Finds one that was kept, or makes and fills one. One whose filling was broken off is not found: it has its name only afterwards.</summary>
    public static Task<BoardPlace> MakeAsync(BenchScale scale) => scale.PostgreSql is { } server ? OnPostgreSqlAsync(server, scale) : OnSqliteAsync(scale);

    private static async Task<BoardPlace> OnSqliteAsync(BenchScale scale)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"leaderboards-{scale.Events}-{scale.BoardReps}");
        var folder = scale.Data is { } data ? Path.Combine(data, name) : Path.Combine(Path.GetTempPath(), $"salesbot-bench-{Guid.NewGuid():n}");
        if (!Directory.Exists(folder))
        {
            var filling = Directory.CreateDirectory($"{folder}-{Guid.NewGuid():n}");
            var unpooled = $"{ConnectionIn(filling.FullName)};Pooling=False";
            await using (var source = SqliteFactory.Instance.CreateDataSource(unpooled))
            {
                await BoardFill.RunAsync("Sqlite", unpooled, source, scale.Events, scale.BoardReps);
            }

            filling.MoveTo(folder);
        }

        var connection = ConnectionIn(folder);
        return new BoardPlace("Sqlite", connection, SqliteFactory.Instance.CreateDataSource(connection), () =>
        {
            SqliteConnection.ClearAllPools();
            if (scale.Data is null)
            {
                Directory.Delete(folder, recursive: true);
            }

            return Task.CompletedTask;
        });
    }

    private static string ConnectionIn(string folder) => $"Data Source={Path.Combine(folder, File)}";

    private static async Task<BoardPlace> OnPostgreSqlAsync(string server, BenchScale scale)
    {
        var name = scale.Data is null ? $"salesbot_bench_{Guid.NewGuid():N}" : string.Create(CultureInfo.InvariantCulture, $"salesbot_bench_{scale.Events}_{scale.BoardReps}");
        await using (var there = NpgsqlDataSource.Create(server))
        {
            await using var find = there.CreateCommand("SELECT 1 FROM pg_database WHERE datname = $1");
            find.Parameters.Add(new NpgsqlParameter { Value = name });
            if (await find.ExecuteScalarAsync() is null)
            {
                var filling = $"{name}_{Guid.NewGuid():N}"[..(name.Length + 9)];
                var unpooled = new NpgsqlConnectionStringBuilder(server) { Database = filling, Pooling = false }.ToString();
                await ExecuteAsync(there, $"CREATE DATABASE {filling}");
                await using (var source = NpgsqlDataSource.Create(unpooled))
                {
                    await BoardFill.RunAsync("PostgreSql", unpooled, source, scale.Events, scale.BoardReps);
                }

                await ExecuteAsync(there, $"ALTER DATABASE {filling} RENAME TO {name}");
            }
        }

        var connection = new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString();
        return new BoardPlace("PostgreSql", connection, NpgsqlDataSource.Create(connection), async () =>
        {
            if (scale.Data is null)
            {
                await using var last = NpgsqlDataSource.Create(server);
                await ExecuteAsync(last, $"DROP DATABASE {name} WITH (FORCE)");
            }
        });
    }

    private static async Task ExecuteAsync(NpgsqlDataSource server, string statement)
    {
        await using var command = server.CreateCommand(statement);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }
}
