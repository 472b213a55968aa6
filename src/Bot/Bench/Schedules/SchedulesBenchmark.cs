using System.Diagnostics;
using System.Globalization;
using SalesBot.Bot.Schedules;

namespace SalesBot.Bot.Bench;

/// <summary>What the morning of a large company costs: all briefs, the stale sweep, reminders of one instant; and whether people are answered meanwhile.</summary>
internal static class SchedulesBenchmark
{
    private const int Larger = 10;
    private const double MostTimesAsMuch = 11;

    private const int FirstMessages = 50;

    private static readonly TimeOnly BeforeAll = new(8, 40);
    private static readonly TimeOnly OfBriefs = new(8, 50);
    private static readonly TimeOnly OfWarnings = new(9, 0);
    private static readonly TimeOnly Afterwards = new(9, 10);

    /// <summary>Measures and prints.</summary>
    public static async Task<bool> RunAsync(BenchScale scale, TextWriter output)
    {
        using var file = await FillAsync(scale.Deals, scale, output);
        await using var service = await StartAsync(file, scale.Deals, scale);
        await output.WriteLineAsync(ScheduleFigures.Head);
        var figures = await PlayAsync(service, scale.Deals);
        await output.WriteLineAsync(figures.ToString());
        var reminders = await ReminderFigures.MeasureAsync(service, scale.Reminders);
        await output.WriteLineAsync(reminders.ToString());
        var silent = await SilentDealFigures.MeasureAsync(service, file.Path, scale.Deals);
        await output.WriteLineAsync(silent.ToString());
        return IsWhole(figures) && silent.IsWhole && reminders.Queued == scale.Reminders && (!scale.IsJudged || (figures.Holds && figures.Sweep.Holds && reminders.Holds && silent.Holds));
    }

    /// <summary>Measures ten times the deals against the deals, and prints.</summary>
    public static async Task<bool> RunLargeAsync(BenchScale scale, TextWriter output)
    {
        var (all, found) = (new List<ScheduleFigures>(), new List<SilentDealFigures>());
        foreach (var deals in (int[])[scale.Deals, scale.Deals * Larger])
        {
            using var file = await FillAsync(deals, scale, output);
            await using var service = await StartAsync(file, deals, scale);
            all.Add(await PlayAsync(service, deals));
            found.Add(await SilentDealFigures.MeasureAsync(service, file.Path, deals));
        }

        await output.WriteLineAsync(ScheduleFigures.Head);
        foreach (var figures in all)
        {
            await output.WriteLineAsync(figures.ToString());
        }

        foreach (var silent in found)
        {
            await output.WriteLineAsync(silent.ToString());
        }

        var times = all[1].Both / all[0].Both;
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{Larger} times the deals took {times:F1} times as long"));
        return all.TrueForAll(IsWhole) && found.TrueForAll(silent => silent.IsWhole) && (!scale.IsJudged || (times <= MostTimesAsMuch && all[1].AnswersInTime && all[1].Sweep.Holds && found[1].Holds));
    }

    private static async Task<ScheduleFile> FillAsync(int deals, BenchScale scale, TextWriter output)
    {
        var start = Stopwatch.GetTimestamp();
        var file = await ScheduleFile.MakeAsync(deals, scale.Reps, scale.Data);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{deals:N0} deals of {scale.Reps:N0} reps stored by a process of its own in {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s; all that follows is this process, from its start"));
        return file;
    }

    private static async Task<BenchService> StartAsync(ScheduleFile file, int deals, BenchScale scale)
    {
        var service = await BenchService.OpenAsync(file.Path, new ScheduleWorld(deals, scale.Reps), CancellationToken.None);
        await service.StartAsync(CancellationToken.None);
        return service;
    }

    private static async Task<ScheduleFigures> PlayAsync(BenchService service, int deals)
    {
        // A schedule's first tick of all settles the time before it.
        await TickAsync(service, JobNames.MorningBrief, BeforeAll);
        await TickAsync(service, JobNames.StaleDeals, BeforeAll);

        // The process has answered nobody before: the first who write have a row of their own.
        var writers = new OpenLoop(service);
        var ((briefs, digests), memory) = await MemoryWatch.DuringAsync(() => writers.DuringAsync(
            async _ => (await TickAsync(service, JobNames.MorningBrief, OfBriefs), await SweepAsync(service)), CancellationToken.None));
        var again = (await TickAsync(service, JobNames.MorningBrief, Afterwards)).Queued;
        var sweep = digests with { Again = (await TickAsync(service, JobNames.StaleDeals, Afterwards)).Queued };
        return new ScheduleFigures(deals, briefs.Queued, briefs.Took, sweep, again, await ReadAllAsync(service), memory, writers.First(FirstMessages), writers.After(FirstMessages));
    }

    private static async Task<SweepFigures> SweepAsync(BenchService service)
    {
        var (digests, growth) = await MemoryGrowth.DuringAsync(() => TickAsync(service, JobNames.StaleDeals, OfWarnings));
        var told = await service.Database.ReadAsync((session, token) => session.Due.CountAsync(StaleWriter.ToldSchedule, ScheduleWorld.Today, token), CancellationToken.None);
        return new SweepFigures(digests.Queued, told.Sum(alike => alike.Count), digests.Took, growth, Again: 0);
    }

    private static async Task<(int Queued, TimeSpan Took)> TickAsync(BenchService service, string job, TimeOnly at)
    {
        var start = Stopwatch.GetTimestamp();
        var report = await service.TickAsync(job, at, CancellationToken.None);
        return (report.Queued.Length, Stopwatch.GetElapsedTime(start));
    }

    private static async Task<TimeSpan> ReadAllAsync(BenchService service)
    {
        var start = Stopwatch.GetTimestamp();
        await service.Database.ReadAsync(
            async (session, token) => (await session.Deals.OpenOfAsync([.. service.World.Chart.Members.Select(member => member.Id)], token)).Count, CancellationToken.None);
        return Stopwatch.GetElapsedTime(start);
    }

    /// <summary>Everybody who has something to act on has a brief, and nobody a second one.</summary>
    private static bool IsWhole(ScheduleFigures figures) => figures is { Briefs: > 0, Sweep: { Digests: > 0, Warnings: > 0, Again: 0 }, Again: 0 };
}
