using System.Diagnostics;
using System.Globalization;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Bench;

/// <summary>What a board costs from kept sums, beside the straightforward SQL over the raw events of the same database; whether a new win is in the next one; and whether old days cost more than new ones.</summary>
internal static class LeaderboardBenchmark
{
    private const int Asks = 200, Warming = 20, Wins = 20;
    private const double MostOfPeriod = 50, MostOfReady = 5, MostOfOther = 250;

    private static DateOnly Last => BoardDatabase.Last;

    private static (string Name, DayRange Days)[] Periods { get; } =
    [
        ("day", DayRange.Of(Last)),
        ("week", DayRange.WeekOf(Last.AddDays(-7))),
        ("month", DayRange.MonthOf(Last)),
        ("quarter", new DayRange(new DateOnly(Last.Year, 1, 1), Last)),
        ("year", new DayRange(new DateOnly(Last.Year - 1, 1, 1), new DateOnly(Last.Year - 1, 12, 31))),
    ];

    private static (string Name, DayRange Days)[] Others { get; } =
    [
        ("30 days", new DayRange(Last.AddDays(-29), Last)),
        ("100 days", new DayRange(Last.AddDays(-103), Last.AddDays(-4))),
        ("631 days", new DayRange(new DateOnly(2024, 1, 3), new DateOnly(2025, 9, 24))),
    ];

    private static (string Name, DayRange Days)[] Ages { get; } =
    [
        ("first month", DayRange.MonthOf(new DateOnly(2023, 4, 1))),
        ("month 18", DayRange.MonthOf(new DateOnly(2024, 9, 1))),
        ("last month", DayRange.MonthOf(Last)),
    ];

    /// <summary>Measures and prints.</summary>
    public static async Task<bool> RunAsync(BenchScale scale, TextWriter output)
    {
        var start = Stopwatch.GetTimestamp();
        await using var database = await BoardDatabase.CreateAsync(scale.Events, scale.BoardReps, scale.PostgreSql, scale.Redis);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{database.Provider}: {scale.Events:N0} raw events of {scale.BoardReps:N0} reps in {BoardDatabase.Days:N0} days, made in {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s"));
        await output.WriteLineAsync("board of            pieces      rows   p50 ms   p99 ms   from raw events ms");
        var holds = true;
        foreach (var (name, days) in Periods)
        {
            holds &= await CompareAsync(database, name, days, MostOfPeriod, scale, output);
        }

        foreach (var (name, days) in Others)
        {
            holds &= await CompareAsync(database, name, days, MostOfOther, scale, output);
        }

        foreach (var (name, days) in Ages)
        {
            var (cost, tallies) = await AskAsync(database.Database, days);
            await output.WriteLineAsync(Row(name, days, tallies.Count, cost));
        }

        holds &= await WinAsync(database.Database, first: 0, output);
        await output.WriteLineAsync(scale.Redis is null ? "ready-made in memory" : "ready-made in Redis");
        foreach (var (name, days) in Periods)
        {
            holds &= await ReadyAsync(database, name, days, scale, output);
        }

        return await WinAsync(database.ReadyMade, first: Wins, output) && holds;
    }

    private static async Task<bool> CompareAsync(BoardDatabase database, string name, DayRange days, double most, BenchScale scale, TextWriter output)
    {
        var (cost, tallies) = await AskAsync(database.Database, days);
        var start = Stopwatch.GetTimestamp();
        var straight = await database.FromEventsAsync(days);
        var took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var isSame = Sums(tallies) == (straight.Sum(row => row.Revenue), straight.Sum(row => row.Wins), straight.Sum(row => row.Activities)) && tallies.Count == straight.Count;
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{Row(name, days, tallies.Count, cost)} {took,20:N0}{(isSame ? "" : "   DIFFERENT")}"));
        return isSame && (!scale.IsJudged || Quantile(cost, 0.99) <= most);
    }

    private static async Task<bool> ReadyAsync(BoardDatabase database, string name, DayRange days, BenchScale scale, TextWriter output)
    {
        var (cost, tallies) = await AskAsync(database.ReadyMade, days);
        var isSame = tallies.ToHashSet().SetEquals(await TalliesAsync(database.Database, days));
        await output.WriteLineAsync($"{Row(name, days, tallies.Count, cost)}{(isSame ? "" : "   DIFFERENT")}");
        return isSame && (!scale.IsJudged || scale.Redis is null || Quantile(cost, 0.99) <= MostOfReady);
    }

    private static async Task<(List<double> Cost, IReadOnlyList<Tally> Tallies)> AskAsync(ISalesDatabase database, DayRange days)
    {
        var cost = new List<double>();
        IReadOnlyList<Tally> tallies = [];
        for (var ask = -Warming; ask < Asks; ask++)
        {
            var start = Stopwatch.GetTimestamp();
            tallies = await TalliesAsync(database, days);
            if (ask >= 0)
            {
                cost.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        return (cost, tallies);
    }

    /// <summary>Wins one deal after the other, and asks for the month after each.</summary>
    private static async Task<bool> WinAsync(ISalesDatabase database, int first, TextWriter output)
    {
        var (winning, asking) = (new List<double>(), new List<double>());
        var rep = new Member(new MemberId(new Guid("00000001-0000-0000-0000-000000000000")), "王磊", Role.Rep);
        var (expected, shown) = (Sums(await TalliesAsync(database, DayRange.MonthOf(Last))).Wins, true);
        for (var number = first; number < first + Wins; number++)
        {
            var changes = Win(rep, number);
            var start = Stopwatch.GetTimestamp();
            await database.WriteAsync(
                async (session, token) =>
                {
                    await session.Changes.AppendAsync(changes, token);
                    return true;
                },
                CancellationToken.None);
            var won = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            start = Stopwatch.GetTimestamp();
            var sums = Sums(await TalliesAsync(database, DayRange.MonthOf(Last)));
            var asked = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            shown &= sums.Wins == ++expected;

            // What the first one needs is compiled while it is stored.
            if (number > first)
            {
                winning.Add(won);
                asking.Add(asked);
            }
        }

        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"a new win: stored in p50 {Quantile(winning, 0.5):N1} ms, p99 {Quantile(winning, 0.99):N1} ms; the month's next board {(shown ? "has it" : "DOES NOT HAVE IT")}, p50 {Quantile(asking, 0.5):N1} ms, p99 {Quantile(asking, 0.99):N1} ms"));
        return shown;
    }

    private static ChangeSet Win(Member rep, int number)
    {
        var context = new ChangeContext(
            new ChangeSetId(Guid.NewGuid()), rep.Id, new MessageSource("Bench", Guid.NewGuid().ToString()), new DateTimeOffset(Last, new TimeOnly(2, 0), TimeSpan.Zero), Last, new OrganisationChart([], [], [rep]));
        var draft = new ChangeSetDraft(context);
        var customer = draft.Create(new Customer { Id = new CustomerId(Guid.NewGuid()), Name = $"新客户{number}", Owner = rep.Id });
        var deal = draft.Create(new Deal
        {
            Id = new DealId(string.Create(CultureInfo.InvariantCulture, $"N{number}")),
            Customer = customer.Id,
            Title = "ERP二期",
            Owner = rep.Id,
            Position = new StagePosition(new StageId("needs"), Last),
            Amount = Money.FromYuan(380_000m),
            CreatedOn = Last,
        });
        draft.SetState(deal, DealState.Won(Last));
        return draft.Build();
    }

    private static Task<IReadOnlyList<Tally>> TalliesAsync(ISalesDatabase database, DayRange days) =>
        database.ReadAsync((session, token) => session.Figures.TalliesAsync(days, token), CancellationToken.None);

    private static (long Revenue, long Wins, long Activities) Sums(IReadOnlyList<Tally> tallies) =>
        (tallies.Sum(tally => tally.Revenue.Fen), tallies.Sum(tally => (long)tally.Wins), tallies.Sum(tally => (long)tally.Activities));

    private static string Row(string name, DayRange days, int rows, List<double> cost) => string.Create(
        CultureInfo.InvariantCulture, $"{name,-18} {KeptPeriod.Cover(days).Count,7} {rows,9:N0} {Quantile(cost, 0.5),8:N1} {Quantile(cost, 0.99),8:N1}");

    private static double Quantile(List<double> times, double share) => times.Order().ElementAt(Math.Min(times.Count - 1, (int)(share * times.Count)));
}
