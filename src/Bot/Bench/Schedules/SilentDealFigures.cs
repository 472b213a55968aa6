using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace SalesBot.Bot.Bench;

/// <summary>What finding the deals costs that have been silent too long, beside the same question to the database alone, with an index made for it.</summary>
/// <param name="Deals">How many are open.</param>
/// <param name="Found">How many are found.</param>
/// <param name="FoundRaw">How many the raw question finds.</param>
/// <param name="Time">The median of how long the product takes.</param>
/// <param name="RawTime">The median of how long the raw question takes.</param>
/// <param name="Ratio">The median of how many times as long the product takes, of each two that follow one another.</param>
internal sealed record SilentDealFigures(int Deals, int Found, int FoundRaw, TimeSpan Time, TimeSpan RawTime, double Ratio)
{
    private const int Rounds = 5;
    private const double MostTimesAsLong = 3;

    private const string MakeIndex = """CREATE INDEX "IX_Bench_Silent" ON "Deals" ("LastProgress", "Owner", "Id", "Customer") WHERE "Status" = 0 AND NOT "Withdrawn" """;
    private const string DropIndex = """DROP INDEX "IX_Bench_Silent" """;

    private const string Raw = """
        SELECT "Id", "Owner", "Customer", "LastProgress" FROM "Deals" INDEXED BY "IX_Bench_Silent" WHERE "Status" = 0 AND NOT "Withdrawn" AND "LastProgress" <= @day
        """;

    /// <summary>Whether it is as fast as it must be.</summary>
    public bool Holds => Ratio <= MostTimesAsLong;

    /// <summary>Whether both find the same.</summary>
    public bool IsWhole => Found == FoundRaw;

    /// <summary>Measures both in turn, so that whatever else the machine does meets both.</summary>
    public static async Task<SilentDealFigures> MeasureAsync(BenchService service, string file, int deals)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        await connection.OpenAsync();
        await RunAsync(connection, MakeIndex);
        var (product, raw) = (new List<(int Found, TimeSpan Took)>(), new List<(int Found, TimeSpan Took)>());
        for (var round = 0; round < Rounds; round++)
        {
            // There and back.
            if (round % 2 == 0)
            {
                product.Add(await TimeAsync(() => FindAsync(service)));
            }

            raw.Add(await TimeAsync(() => FindRawAsync(service, connection)));
            if (round % 2 != 0)
            {
                product.Add(await TimeAsync(() => FindAsync(service)));
            }
        }

        await RunAsync(connection, DropIndex);
        return new SilentDealFigures(
            deals, product[0].Found, raw[0].Found, Median(product.Select(run => run.Took)), Median(raw.Select(run => run.Took)), Median(product.Zip(raw, (one, other) => one.Took / other.Took)));
    }

    /// <inheritdoc />
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Found:N0} silent ones of {Deals:N0} deals are found in {Time.TotalMilliseconds:N0} ms; the raw question with an index of its own takes {RawTime.TotalMilliseconds:N0} ms; {Ratio:F1} times as long, the goal is {MostTimesAsLong:F0} (medians of {Rounds} rounds, there and back)");

    private static Task<int> FindAsync(BenchService service) =>
        service.Database.ReadAsync(async (session, token) => (await session.Deals.SilentAsync(ConcernOf(service), token)).Count, CancellationToken.None);

    private static async Task<int> FindRawAsync(BenchService service, SqliteConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Raw;
        command.Parameters.AddWithValue("@day", ConcernOf(service));
        await using var reader = await command.ExecuteReaderAsync();
        var found = 0;
        var row = new object[4];
        while (await reader.ReadAsync())
        {
            found += reader.GetValues(row) / row.Length;
        }

        return found;
    }

    private static DateOnly ConcernOf(BenchService service) => service.Company.Staleness.LatestProgressOfConcern(ScheduleWorld.Today, service.Company.Calendar);

    private static async Task RunAsync(SqliteConnection connection, string statement)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<(int Found, TimeSpan Took)> TimeAsync(Func<Task<int>> find)
    {
        var start = Stopwatch.GetTimestamp();
        return (await find(), Stopwatch.GetElapsedTime(start));
    }

    private static T Median<T>(IEnumerable<T> values) => values.Order().ElementAt(Rounds / 2);
}
