using System.Diagnostics;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Bench;

/// <summary>Asks one database for boards, again and again.</summary>
/// <param name="company">Who asks, and who is on them.</param>
/// <param name="database">Whom.</param>
/// <param name="asks">How often.</param>
internal sealed class BoardAsking(BoardCompany company, ISalesDatabase database, int asks)
{
    /// <summary>The board of some days.</summary>
    public Task<string> AskAsync(DayRange days) => database.ReadAsync((session, token) => company.AskAsync(days, BoardDatabase.Last, session, token), CancellationToken.None);

    /// <summary>What it costs.</summary>
    public async Task<BoardCost> MeasureAsync(DayRange days)
    {
        var start = Stopwatch.GetTimestamp();
        await AskAsync(days);
        var first = Stopwatch.GetElapsedTime(start).TotalMilliseconds;

        // A service that has run for a while: what is compiled in its first seconds would be the slowest one in a hundred.
        for (var warming = 0; warming < asks; warming++)
        {
            await AskAsync(days);
        }

        var times = new List<double>(asks);
        var before = Environment.CpuUsage.TotalTime;
        for (var ask = 0; ask < asks; ask++)
        {
            start = Stopwatch.GetTimestamp();
            await AskAsync(days);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return new BoardCost(days, first, times, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / asks);
    }
}
