using System.Numerics;

namespace SalesBot.Bot.Understanding.Lexing;

/// <summary>Words with what each means; finds the longest one at a place in folded text.</summary>
/// <remarks>Words stand together by their first two characters, longest first; a bit for the first, and one for each two, turn away most places of a text.</remarks>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class WordTable<T>
{
    private const int FilterBitsEach = 16;

    private readonly ulong[] beginnings;
    private readonly ulong[] filter;
    private readonly uint[] keys;
    private readonly Entry[][] groups;

    /// <summary>Builds the table; of a word given twice, the first meaning counts.</summary>
    public WordTable(IEnumerable<(string Word, T Meaning)> words)
    {
        var byStart = words
            .Where(entry => entry.Word.Length > 0)
            .DistinctBy(entry => entry.Word, StringComparer.Ordinal)
            .GroupBy(entry => Start(entry.Word[0], entry.Word.Length > 1 ? entry.Word[1] : '\0'))
            .ToArray();
        beginnings = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, byStart.Length * FilterBitsEach / 64))];
        filter = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, byStart.Length * FilterBitsEach / 64))];
        keys = new uint[BitOperations.RoundUpToPowerOf2((uint)(byStart.Length * 2) + 1)];
        groups = new Entry[keys.Length][];
        foreach (var group in byStart)
        {
            var first = group.Key >> 16;
            beginnings[(first >> 6) & (uint)(beginnings.Length - 1)] |= 1ul << (int)(first & 63);
            var hash = Hash(group.Key);
            filter[(hash >> 6) & (uint)(filter.Length - 1)] |= 1ul << (int)(hash & 63);
            var slot = hash & (uint)(keys.Length - 1);
            while (groups[slot] is not null)
            {
                slot = (slot + 1) & (uint)(keys.Length - 1);
            }

            keys[slot] = group.Key;
            groups[slot] = [.. group.OrderByDescending(entry => entry.Word.Length).Select(entry => new Entry(entry.Word, entry.Meaning))];
        }
    }

    /// <summary>The longest word that begins at the place; 0 where none does.</summary>
    public int Match(ReadOnlySpan<char> text, int at, out T meaning)
    {
        if (MayBegin(text[at]))
        {
            return MatchFrom(text, at, out meaning);
        }

        meaning = default!;
        return 0;
    }

    /// <summary>All words with their meanings, in no order.</summary>
    public IEnumerable<(string Word, T Meaning)> Words => groups.Where(group => group is not null).SelectMany(group => group).Select(entry => (entry.Word, entry.Meaning));

    /// <summary>The characters that words begin with, in no order.</summary>
    public IEnumerable<char> Beginnings => Words.Select(entry => entry.Word[0]).Distinct();

    /// <summary>Whether the stretch does not begin or end within a word of ASCII letters.</summary>
    public static bool IsWhole(ReadOnlySpan<char> text, int at, int length)
    {
        var end = at + length;
        return !(TextFolding.IsLetter(text[at]) && at > 0 && TextFolding.IsWord(text[at - 1]))
            && !(TextFolding.IsWord(text[end - 1]) && end < text.Length && TextFolding.IsLetter(text[end]) && TextFolding.IsLetter(text[end - 1]));
    }

    private bool MayBegin(char first) => (beginnings[(first >> 6) & (beginnings.Length - 1)] & (1ul << (first & 63))) != 0;

    private int MatchFrom(ReadOnlySpan<char> text, int at, out T meaning)
    {
        var single = Start(text[at], '\0');
        var pair = at + 1 < text.Length ? Start(text[at], text[at + 1]) : single;
        if (MayHold(pair) && GroupOf(pair) is { } longer)
        {
            foreach (var entry in longer)
            {
                if (text[at..].StartsWith(entry.Word, StringComparison.Ordinal) && IsWhole(text, at, entry.Word.Length))
                {
                    meaning = entry.Meaning;
                    return entry.Word.Length;
                }
            }
        }

        if (MayHold(single) && GroupOf(single) is { } alone && IsWhole(text, at, 1))
        {
            meaning = alone[0].Meaning;
            return 1;
        }

        meaning = default!;
        return 0;
    }

    private bool MayHold(uint start)
    {
        var hash = Hash(start);
        return (filter[(hash >> 6) & (uint)(filter.Length - 1)] & (1ul << (int)(hash & 63))) != 0;
    }

    private Entry[]? GroupOf(uint start)
    {
        // No word begins with NUL, so that a key of zero is a slot without words.
        for (var slot = Hash(start) & (uint)(keys.Length - 1); keys[slot] != 0; slot = (slot + 1) & (uint)(keys.Length - 1))
        {
            if (keys[slot] == start)
            {
                return groups[slot];
            }
        }

        return null;
    }

    private static uint Start(char first, char second) => ((uint)first << 16) | second;

    private static uint Hash(uint start)
    {
        start *= 0x9e3779b1;
        return start ^ (start >> 15);
    }

    private readonly record struct Entry(string Word, T Meaning);
}
