using System.Data.Common;
using System.Globalization;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Bench;

/// <summary>Makes three years of a company's raw events, and the credits and sums that follow from them, by its own SQL: through the service it would take hours.</summary>
internal static class BoardFill
{
    private const int RepsOfGroup = 20;

    /// <summary>In how many groups so many reps are.</summary>
    public static int GroupsOf(int reps) => Math.Max(1, reps / RepsOfGroup);

    /// <summary>Makes the tables of an empty database, and fills them. Afterwards there is no connection to it.</summary>
    /// <param name="provider">Which database it is.</param>
    /// <param name="connection">Its connection string, without a pool.</param>
    /// <param name="source">The same.</param>
    /// <param name="events">How many raw events there are.</param>
    /// <param name="reps">For how many people they count.</param>
    public static async Task RunAsync(string provider, string connection, DbDataSource source, long events, int reps)
    {
        await using (var storage = BoardDatabase.Storage(provider, connection))
        {
            await storage.GetRequiredService<IDatabaseMigrator>().MigrateAsync(CancellationToken.None);
        }

        var script = BenchData.Text($"leaderboards.{provider}.sql")
            .Replace("{events}", events.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{reps}", reps.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{groups}", GroupsOf(reps).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{days}", BoardDatabase.Days.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{last}", BoardDatabase.Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        await using var open = await source.OpenConnectionAsync();

        // An empty line ends a statement: a block of statements has semicolons of its own.
        foreach (var statement in script.Split(";\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            await using var command = open.CreateCommand();
            command.CommandText = statement;
            command.CommandTimeout = 0;
            await command.ExecuteNonQueryAsync();
        }
    }
}
