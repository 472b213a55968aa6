using System.Collections.Frozen;

namespace SalesBot.Bot.Understanding.Lexing;

/// <summary>Words with what each means; finds the longest one at a place in folded text.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class WordTable<T>
{
    private readonly FrozenDictionary<char, Entry[]> byFirst;

    /// <summary>Builds the table; of a word given twice, the first meaning counts.</summary>
    public WordTable(IEnumerable<(string Word, T Meaning)> words) =>
        byFirst = words
            .Where(entry => entry.Word.Length > 0)
            .DistinctBy(entry => entry.Word, StringComparer.Ordinal)
            .GroupBy(entry => entry.Word[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Word.Length).Select(entry => new Entry(entry.Word, entry.Meaning)).ToArray());

    /// <summary>The longest word that begins at the place; 0 where none does.</summary>
    public int Match(ReadOnlySpan<char> text, int at, out T meaning)
    {
        if (byFirst.TryGetValue(text[at], out var entries))
        {
            foreach (var entry in entries)
            {
                if (text[at..].StartsWith(entry.Word, StringComparison.Ordinal) && IsWhole(text, at, entry.Word.Length))
                {
                    meaning = entry.Meaning;
                    return entry.Word.Length;
                }
            }
        }

        meaning = default!;
        return 0;
    }

    /// <summary>Whether the stretch does not begin or end within a word of ASCII letters.</summary>
    public static bool IsWhole(ReadOnlySpan<char> text, int at, int length)
    {
        var end = at + length;
        return !(TextFolding.IsLetter(text[at]) && at > 0 && TextFolding.IsWord(text[at - 1]))
            && !(TextFolding.IsWord(text[end - 1]) && end < text.Length && TextFolding.IsLetter(text[end]) && TextFolding.IsLetter(text[end - 1]));
    }

    private readonly record struct Entry(string Word, T Meaning);
}
