namespace SalesBot.Architecture.Tests.Reading;

/// <summary>The using directives at the head of a source file.</summary>
internal static class UsingDirectives
{
    private const string Using = "using ";
    private const string Static = "static ";

    /// <summary>Namespaces before types before other names for them; System before all else; then by the alphabet, part by part.</summary>
    public static IComparer<string> Order { get; } = Comparer<string>.Create(Compare);

    /// <summary>What the directives name, in the file's order.</summary>
    public static IReadOnlyList<string> Of(string file) =>
    [
        .. File.ReadLines(file)
            .TakeWhile(line => !line.StartsWith("namespace ", StringComparison.Ordinal))
            .Where(line => line.StartsWith(Using, StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('(', StringComparison.Ordinal))
            .Select(line => line[Using.Length..^1]),
    ];

    private static int Compare(string one, string other)
    {
        var byKind = KindOf(one).CompareTo(KindOf(other));
        if (byKind != 0)
        {
            return byKind;
        }

        var (first, second) = (PartsOf(one), PartsOf(other));
        for (var i = 0; i < Math.Min(first.Length, second.Length); i++)
        {
            if (string.Compare(first[i], second[i], StringComparison.OrdinalIgnoreCase) is not 0 and var byPart)
            {
                return byPart;
            }
        }

        return first.Length.CompareTo(second.Length);
    }

    private static (int Form, bool IsOther) KindOf(string directive) =>
        directive.Contains('=', StringComparison.Ordinal) ? (2, false)
        : (directive.StartsWith(Static, StringComparison.Ordinal) ? 1 : 0, PartsOf(directive)[0] != "System");

    private static string[] PartsOf(string directive) =>
        (directive.StartsWith(Static, StringComparison.Ordinal) ? directive[Static.Length..] : directive).Split('=')[0].Trim().Split('.');
}
