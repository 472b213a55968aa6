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
    private const int AsksOfReadyForOne = 10, DaysOfWeek = 7;
    private const double MostOfPeriod = 50, MostOfReady = 5, MostOfOther = 250;

    private static DateOnly Last => BoardDatabase.Last;

    private static (string Name, DayRange Days)[] Periods { get; } =
    [
        ("day", DayRange.Of(Last)),
        ("week", DayRange.WeekOf(Last.AddDays(-DaysOfWeek))),
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

    /// <summary>What is asked for until nothing is compiled any more: none of what is measured.</summary>
    private static DayRange[] AYearBefore { get; } = [DayRange.MonthOf(Last.AddYears(-1)), .. Others.Select(other => new DayRange(other.Days.From.AddYears(-1), other.Days.To.AddYears(-1)))];

    private static (string Name, DayRange Days)[] Ages { get; } =
    [
        ("first month", DayRange.MonthOf(new DateOnly(2023, 5, 1))),
        ("month 18", DayRange.MonthOf(new DateOnly(2024, 9, 1))),
        ("last month", DayRange.MonthOf(Last)),
    ];

    /// <summary>Measures and prints.</summary>
    public static async Task<bool> RunAsync(BenchScale scale, TextWriter output)
    {
        var start = Stopwatch.GetTimestamp();
        await using var database = await BoardDatabase.CreateAsync(scale);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{database.Provider}: {scale.Events:N0} raw events of {scale.BoardReps:N0} reps in {BoardDatabase.Days:N0} days, made or found in {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s; {MachineLoad.Read()}"));
        var company = new BoardCompany(scale.BoardReps);
        await output.WriteLineAsync("A board is the whole answer: the ranking, its movement against the days before, the own place, the card. CPU is this process's, for one board.");
        var all = new BoardAsking(company, database.Database, Math.Max(1, scale.BoardAsks / AsksOfReadyForOne));
        var ready = new BoardAsking(company, database.ReadyMade, scale.BoardAsks);
        if (scale.IsJudged)
        {
            await all.WarmAsync(AYearBefore);
            await ready.WarmAsync(AYearBefore);
        }

        await output.WriteLineAsync($"As the service answers: ready-made in its memory and in {(scale.Redis is null ? "no Redis" : "Redis")}; the first one of each reads its periods, in a process that has compiled what it needs.\n{BoardCost.Header}");
        var holds = await ReadyAsync(ready, all, Periods, scale.Redis is null ? MostOfPeriod : MostOfReady, scale, output) & await ReadyAsync(ready, all, Others, MostOfOther, scale, output);
        if (scale.Redis is not null)
        {
            await output.WriteLineAsync(await StartAsync(database, company));
        }

        holds &= await WinAsync(database.ReadyMade, company, scale, output);
        await output.WriteLineAsync($"All from the database each time, beside the straightforward SQL.\n{BoardCost.Header}   raw events ms");
        holds &= await WholeAsync(all, Periods, MostOfPeriod, database, scale, output) & await WholeAsync(all, Others, MostOfOther, database, scale, output);
        foreach (var (name, days) in Ages)
        {
            await output.WriteLineAsync((await all.MeasureAsync(days)).Line(name));
        }

        holds &= await WinAsync(database.Database, company, scale, output);
        await output.WriteLineAsync(MachineLoad.Read());
        return holds;
    }

    /// <summary>What the first board of each costs a node that starts, and finds them ready-made in Redis.</summary>
    private static async Task<string> StartAsync(BoardDatabase database, BoardCompany company)
    {
        await using var node = database.AnotherNode();
        var asking = new BoardAsking(company, node.Services.GetRequiredService<ISalesDatabase>(), asks: 0);

        // Its connections are made by a board that is not ready.
        await asking.AskAsync(DayRange.Of(Last.AddDays(-DaysOfWeek)));
        var times = new List<string>();
        foreach (var (name, days) in (IEnumerable<(string Name, DayRange Days)>)[.. Periods, .. Others])
        {
            var start = Stopwatch.GetTimestamp();
            await asking.AskAsync(days);
            times.Add(string.Create(CultureInfo.InvariantCulture, $"{name} {Stopwatch.GetElapsedTime(start).TotalMilliseconds:N1} ms"));
        }

        return $"the first ones of a node that starts, from Redis: {string.Join(", ", times)}";
    }

    private static async Task<bool> WholeAsync(BoardAsking all, (string Name, DayRange Days)[] periods, double most, BoardDatabase database, BenchScale scale, TextWriter output)
    {
        var holds = true;
        foreach (var (name, days) in periods)
        {
            var cost = await all.MeasureAsync(days);
            var start = Stopwatch.GetTimestamp();
            var straight = await database.FromEventsAsync(days);
            var took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            var tallies = await TalliesAsync(database.Database, days);
            var isSame = tallies.Count == straight.Count && tallies.All(tally => straight.GetValueOrDefault(tally.Member.Value) == new BoardFigures(tally.Revenue.Fen, tally.Wins, tally.Activities));
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{cost.Line(name)} {took,15:N0}{(isSame ? "" : "   DIFFERENT")}"));
            holds &= isSame && (!scale.IsJudged || cost.P99 <= most);
        }

        return holds;
    }

    private static async Task<bool> ReadyAsync(BoardAsking ready, BoardAsking all, (string Name, DayRange Days)[] periods, double most, BenchScale scale, TextWriter output)
    {
        var holds = true;
        foreach (var (name, days) in periods)
        {
            var cost = await ready.MeasureAsync(days);
            var isSame = string.Equals(await ready.AskAsync(days), await all.AskAsync(days), StringComparison.Ordinal);
            await output.WriteLineAsync($"{cost.Line(name)}{(isSame ? "" : "   DIFFERENT")}");
            holds &= isSame && (!scale.IsJudged || cost.P99 <= most);
        }

        return holds;
    }

    /// <summary>Wins one deal after the other, and asks for the month's board after each.</summary>
    private static async Task<bool> WinAsync(ISalesDatabase database, BoardCompany company, BenchScale scale, TextWriter output)
    {
        var (winning, asking) = (new List<double>(), new List<double>());
        var (month, board) = (DayRange.MonthOf(Last), new BoardAsking(company, database, asks: 0));
        await board.AskAsync(month);
        var (expected, shown) = (WinsOf(await TalliesAsync(database, month)), true);
        var wins = Math.Max(2, scale.BoardAsks / AsksOfReadyForOne);
        for (var number = -wins; number < wins; number++)
        {
            var changes = Win(company.Asker);
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
            await board.AskAsync(month);
            var asked = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            shown &= WinsOf(await TalliesAsync(database, month)) == ++expected;

            // What the first half needs is compiled while it is stored.
            if (number >= 0)
            {
                winning.Add(won);
                asking.Add(asked);
            }
        }

        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"a new win: stored in p50 {BoardCost.Quantile(winning, 0.5):N1} ms, p99 {BoardCost.Quantile(winning, 0.99):N1} ms; the month's next board {(shown ? "has it" : "DOES NOT HAVE IT")}, p50 {BoardCost.Quantile(asking, 0.5):N1} ms, p99 {BoardCost.Quantile(asking, 0.99):N1} ms"));
        return shown && (!scale.IsJudged || BoardCost.Quantile(asking, 0.99) <= MostOfPeriod);
    }

    private static ChangeSet Win(Member rep)
    {
        var context = new ChangeContext(
            new ChangeSetId(Guid.NewGuid()), rep.Id, new MessageSource("Bench", Guid.NewGuid().ToString()), new DateTimeOffset(Last, new TimeOnly(2, 0), TimeSpan.Zero), Last, new OrganisationChart([], [], [rep]));
        var draft = new ChangeSetDraft(context);
        var customer = draft.Create(new Customer { Id = new CustomerId(Guid.NewGuid()), Name = $"新客户{Guid.NewGuid():N}", Owner = rep.Id });
        var deal = draft.Create(new Deal
        {
            Id = new DealId($"N{Guid.NewGuid():N}"),
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

    private static long WinsOf(IReadOnlyList<Tally> tallies) => tallies.Sum(tally => (long)tally.Wins);
}
