using SalesBot.Bot.Bench;
using SalesBot.Bot.Tests.Delivery;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Bench;

/// <summary>What the benchmark fills in by its own SQL is what the service would have kept.</summary>
public sealed class BoardFillTests
{
    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task KeptSums_StayAsTheyAre_WhenTheyAreWorkedOutAgainFromTheEvents(string provider)
    {
        Assert.SkipWhen(provider == "PostgreSql" && TemporaryDatabase.PostgreSql is null, "There is no PostgreSQL server.");
        await using var database = await BoardDatabase.CreateAsync(BenchScale.Short with { PostgreSql = provider == "PostgreSql" ? TemporaryDatabase.PostgreSql : null });
        var filled = await SumsAsync(database);
        Assert.All(filled, sums => Assert.NotEmpty(sums));

        await database.Migrator.RebuildFiguresAsync(TestContext.Current.CancellationToken);

        Assert.Equal(filled, await SumsAsync(database));
    }

    /// <summary>Of each day, week, month, quarter and year of two years.</summary>
    private static async Task<List<HashSet<Tally>>> SumsAsync(BoardDatabase database)
    {
        var days = Enumerable.Range(0, 500).Select(back => BoardDatabase.Last.AddDays(-back)).ToList();
        var months = days.Select(DayRange.MonthOf).Distinct().ToList();
        IEnumerable<DayRange> periods =
        [
            .. days.Select(DayRange.Of),
            .. days.Select(DayRange.WeekOf).Distinct(),
            .. months,
            .. months.Where(month => month.From.Month % 3 == 1).Select(month => new DayRange(month.From, month.From.AddMonths(3).AddDays(-1))),
            new DayRange(new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31)),
        ];
        var sums = new List<HashSet<Tally>>();
        foreach (var period in periods)
        {
            sums.Add([.. await database.Database.ReadAsync((session, token) => session.Figures.TalliesAsync(period, token), TestContext.Current.CancellationToken)]);
        }

        return sums;
    }
}
