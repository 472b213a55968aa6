namespace SalesBot.Bot.Bench;

/// <summary>Something that can be measured.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Description">What it measures, in one line.</param>
/// <param name="RunAsync">Measures it and prints its table; false where something that must hold does not.</param>
internal sealed record Benchmark(string Name, string Description, Func<BenchScale, TextWriter, Task<bool>> RunAsync)
{
    /// <summary>All there are.</summary>
    public static IReadOnlyList<Benchmark> All { get; } =
    [
        new("understanding", "messages a second on one core against 100,000 and against 1,000 customers, beside a plain regular expression; the catalogue's memory and times", (scale, output) => Task.FromResult(UnderstandingBenchmark.Run(scale, output))),
        new("fuzz", "one million mutated messages: exceptions, and the slowest one", (scale, output) => Task.FromResult(FuzzBenchmark.Run(scale, output))),
        new(
            "schedules",
            "all briefs and the stale sweep of 100,000 open deals of 5,000 reps, with messages that are answered meanwhile, as they were for three seconds before; the memory, and how many warnings the sweep queues with how much more; 10,000 reminders that are due at one instant, after others have rung; how long silent deals take to be found, beside the raw question",
            SchedulesBenchmark.RunAsync),
        new("schedules-large", "the same briefs, sweep and search for silent deals of 1,000,000 deals against 100,000", SchedulesBenchmark.RunLargeAsync),
        new(
            "leaderboards",
            "boards of whole days, weeks, months, quarters and years and of other days from kept sums, beside the straightforward SQL over the raw events; a new win; old days beside new ones; the same from ready-made tallies",
            LeaderboardBenchmark.RunAsync),
    ];
}
