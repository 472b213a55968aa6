using System.Collections.Frozen;

namespace SalesBot.Bot.Bench;

/// <summary>The texts that benchmarks are made of: what people write, and what companies, people and products are called. They stand in the folder <c>Data</c>, a text a line.</summary>
internal static class BenchData
{
    private static readonly FrozenDictionary<string, string[]> Names = Lines("names.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(words => words[0], words => words[1..], StringComparer.Ordinal);

    /// <summary>Messages as reps write them.</summary>
    public static IReadOnlyList<string> Messages { get; } = Lines("messages.txt");

    /// <summary>Messages with slots: <c>{customer}</c>, <c>{other}</c>, <c>{person}</c>, <c>{product}</c>, <c>{amount}</c>, <c>{date}</c>.</summary>
    public static IReadOnlyList<string> Templates { get; } = Lines("templates.txt");

    /// <summary>Dates as they are written.</summary>
    public static IReadOnlyList<string> Dates { get; } = Lines("dates.txt");

    /// <summary>Amounts as they are written.</summary>
    public static IReadOnlyList<string> Amounts { get; } = Lines("amounts.txt");

    /// <summary>What a plain matcher looks for beside names.</summary>
    public static IReadOnlyList<string> Patterns { get; } = Lines("patterns.txt");

    /// <summary>The parts of names of one kind, such as <c>places</c>.</summary>
    public static IReadOnlyList<string> Parts(string kind) => Names[kind];

    /// <summary>A whole file.</summary>
    public static string Text(string file)
    {
        using var stream = typeof(BenchData).Assembly.GetManifestResourceStream($"{typeof(BenchData).Namespace}.Data.{file}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string[] Lines(string file) =>
        [.. Text(file).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Replace(@"\n", "\n", StringComparison.Ordinal))];
}
