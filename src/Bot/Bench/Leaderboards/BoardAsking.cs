using System.Diagnostics;
using System.Runtime;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Bench;

/// <summary>Asks one database for boards, again and again.</summary>
/// <param name="company">Who asks, and who is on them.</param>
/// <param name="database">Whom.</param>
/// <param name="asks">How often.</param>
internal sealed class BoardAsking(BoardCompany company, ISalesDatabase database, int asks)
{
    private const int QuietRounds = 3, AsksOfRound = 5;
    private static readonly TimeSpan LongestWarming = TimeSpan.FromSeconds(30);

    /// <summary>The board of some days.</summary>
    public Task<string> AskAsync(DayRange days) => database.ReadAsync((session, token) => company.AskAsync(days, BoardDatabase.Last, session, token), CancellationToken.None);

    /// <summary>Asks until nothing is compiled any more, as in a service that has run for a while: what its first seconds take would be the slowest one in a hundred.</summary>
    public async Task WarmAsync(IReadOnlyCollection<DayRange> some)
    {
        for (var (start, quiet) = (Stopwatch.GetTimestamp(), 0); quiet < QuietRounds && Stopwatch.GetElapsedTime(start) < LongestWarming;)
        {
            var compiled = JitInfo.GetCompiledMethodCount();
            for (var round = 0; round < AsksOfRound; round++)
            {
                foreach (var days in some)
                {
                    await AskAsync(days);
                }
            }

            quiet = JitInfo.GetCompiledMethodCount() == compiled ? quiet + 1 : 0;
        }
    }

    /// <summary>What it costs.</summary>
    public async Task<BoardCost> MeasureAsync(DayRange days)
    {
        var start = Stopwatch.GetTimestamp();
        await AskAsync(days);
        var first = Stopwatch.GetElapsedTime(start).TotalMilliseconds;

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
