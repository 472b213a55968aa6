namespace SalesBot.Bot.Bench;

/// <summary>Something that can be measured.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Description">What it measures, in one line.</param>
/// <param name="Run">Measures it and prints its table; false where something that must hold does not.</param>
internal sealed record Benchmark(string Name, string Description, Func<BenchScale, TextWriter, bool> Run)
{
    /// <summary>All there are.</summary>
    public static IReadOnlyList<Benchmark> All { get; } =
    [
        new("understanding", "messages a second on one core against 100,000 and against 1,000 customers, beside a plain regular expression; the catalogue's memory and times", UnderstandingBenchmark.Run),
        new("fuzz", "one million mutated messages: exceptions, and the slowest one", FuzzBenchmark.Run),
    ];
}
