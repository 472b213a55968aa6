using SalesBot.Bot.Commands;

namespace SalesBot.Bot.Bench;

/// <summary>The verb <c>bench</c>: runs benchmarks and prints their tables.</summary>
internal static class BenchCommand
{
    /// <summary>What the verb does, for its help.</summary>
    public static string Description { get; } =
        $"Runs benchmarks and prints their tables; without a name, all. {string.Join(' ', Benchmark.All.Select(benchmark => $"{benchmark.Name}: {benchmark.Description}."))}";

    /// <summary>Runs those that are named, or all.</summary>
    /// <returns>The exit code: 1 where something that must hold does not, 2 for a name that is none.</returns>
    public static async Task<int> RunAsync(IReadOnlyCollection<string> names, BenchScale scale, TextWriter output, TextWriter error)
    {
        var unknown = names.Where(name => Benchmark.All.All(benchmark => benchmark.Name != name)).ToArray();
        if (unknown.Length > 0)
        {
            await error.WriteLineAsync($"There is no benchmark '{unknown[0]}'; there are {string.Join(", ", Benchmark.All.Select(benchmark => benchmark.Name))}.");
            return ExitCode.WrongConfiguration;
        }

        var holds = true;
        foreach (var benchmark in Benchmark.All.Where(benchmark => names.Count == 0 || names.Contains(benchmark.Name, StringComparer.Ordinal)))
        {
            await output.WriteLineAsync($"{benchmark.Name}: {benchmark.Description}");
            holds &= await benchmark.RunAsync(scale, output);
            await output.WriteLineAsync();
        }

        return holds ? ExitCode.Done : ExitCode.Failed;
    }
}
