using System.Numerics;
using System.Text;

namespace SalesBot.Bot.Understanding.Lexing;

/// <summary>Words with what each means; finds the longest one at a place in folded text.</summary>
/// <remarks>
/// A bit for the first character, one for those that are words, and one for the first two turn away most places of a text. Words that share these stand in a row, longest first, and the characters of all in
/// one text, so that the few places where one may begin cost few cache misses.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class WordTable<T>
{
    private const int FilterBitsEach = 16;

    /// <summary>For a first character, the bits of the beginnings and beside them those of words of one character; behind all these, for two characters, their bits. One array, so that few cache lines tell all.</summary>
    private readonly ulong[] filters;

    private readonly int filterLength;
    private readonly Slot[] slots;
    private readonly Entry[] entries;
    private readonly string characters;

    /// <summary>Builds the table; of a word given twice, the first meaning counts.</summary>
    public WordTable(IEnumerable<(string Word, T Meaning)> words)
    {
        var byStart = words
            .Where(entry => entry.Word.Length > 0)
            .DistinctBy(entry => entry.Word, StringComparer.Ordinal)
            .GroupBy(entry => Start(entry.Word[0], entry.Word.Length > 1 ? entry.Word[1] : '\0'))
            .ToArray();
        filterLength = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, byStart.Length * FilterBitsEach / 64));
        filters = new ulong[filterLength * 3];
        slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)(byStart.Length * 2) + 1)];
        var (all, packed) = (new List<Entry>(), new StringBuilder());
        foreach (var group in byStart)
        {
            filters[Word(group.Key >> 16) * 2] |= Bit(group.Key >> 16);
            filters[(Word(group.Key >> 16) * 2) + 1] |= (group.Key & char.MaxValue) == 0 ? Bit(group.Key >> 16) : 0;
            var hash = Hash(group.Key);
            filters[(filterLength * 2) + Word(hash)] |= Bit(hash);
            var slot = hash & (uint)(slots.Length - 1);
            while (slots[slot].Start != 0)
            {
                slot = (slot + 1) & (uint)(slots.Length - 1);
            }

            slots[slot] = new Slot(group.Key, all.Count, all.Count + group.Count());
            foreach (var (word, meaning) in group.OrderByDescending(entry => entry.Word.Length))
            {
                all.Add(new Entry(packed.Length, word.Length, meaning));
                packed.Append(word);
            }
        }

        (entries, characters) = ([.. all], packed.ToString());
    }

    /// <summary>The longest word that begins at the place; 0 where none does.</summary>
    public int Match(ReadOnlySpan<char> text, int at, out T meaning)
    {
        if ((filters[Word(text[at]) * 2] & Bit(text[at])) != 0)
        {
            return MatchFrom(text, at, out meaning);
        }

        meaning = default!;
        return 0;
    }

    /// <summary>The first place from one on where a word may begin; the text's length where none does.</summary>
    public int NextBeginning(ReadOnlySpan<char> text, int from)
    {
        var (all, mask) = (filters, (uint)(filterLength - 1));
        for (var at = from; at < text.Length; at++)
        {
            uint first = text[at];
            var word = (int)((first >> 6) & mask) * 2;
            if ((all[word] & Bit(first)) == 0)
            {
                continue;
            }

            if ((all[word + 1] & Bit(first)) != 0)
            {
                return at;
            }

            if (at + 1 < text.Length && Hash(Start(text[at], text[at + 1])) is var hash && (all[(int)((mask + 1) * 2) + (int)((hash >> 6) & mask)] & Bit(hash)) != 0)
            {
                return at;
            }
        }

        return text.Length;
    }

    /// <summary>All words with their meanings, in no order.</summary>
    public IEnumerable<(string Word, T Meaning)> Words => entries.Select(entry => (characters.Substring(entry.Place, entry.Length), entry.Meaning));

    /// <summary>The characters that words begin with, in no order.</summary>
    public IEnumerable<char> Beginnings => Words.Select(entry => entry.Word[0]).Distinct();

    /// <summary>Whether the stretch does not begin or end within a word of ASCII letters.</summary>
    public static bool IsWhole(ReadOnlySpan<char> text, int at, int length)
    {
        var end = at + length;
        return !(TextFolding.IsLetter(text[at]) && at > 0 && TextFolding.IsWord(text[at - 1]))
            && !(TextFolding.IsWord(text[end - 1]) && end < text.Length && TextFolding.IsLetter(text[end]) && TextFolding.IsLetter(text[end - 1]));
    }

    private int MatchFrom(ReadOnlySpan<char> text, int at, out T meaning)
    {
        if (at + 1 < text.Length)
        {
            var (from, to) = EntriesOf(Start(text[at], text[at + 1]));
            for (var i = from; i < to; i++)
            {
                ref readonly var entry = ref entries[i];
                if (IsAt(text, at, entry) && IsWhole(text, at, entry.Length))
                {
                    meaning = entry.Meaning;
                    return entry.Length;
                }
            }
        }

        if ((filters[(Word(text[at]) * 2) + 1] & Bit(text[at])) != 0 && EntriesOf(Start(text[at], '\0')) is var (single, end) && single < end && IsWhole(text, at, 1))
        {
            meaning = entries[single].Meaning;
            return 1;
        }

        meaning = default!;
        return 0;
    }

    /// <summary>Whether the word stands at the place, where its first two characters do.</summary>
    private bool IsAt(ReadOnlySpan<char> text, int at, in Entry entry) =>
        entry.Length == 2 || (entry.Length <= text.Length - at && text.Slice(at + 2, entry.Length - 2).SequenceEqual(characters.AsSpan(entry.Place + 2, entry.Length - 2)));

    /// <summary>From where to where the words stand that begin so.</summary>
    private (int From, int To) EntriesOf(uint start)
    {
        var hash = Hash(start);
        if ((filters[(filterLength * 2) + Word(hash)] & Bit(hash)) == 0)
        {
            return default;
        }

        // No word begins with NUL, so that a start of zero is a slot without words.
        for (var slot = hash & (uint)(slots.Length - 1); slots[slot].Start != 0; slot = (slot + 1) & (uint)(slots.Length - 1))
        {
            if (slots[slot].Start == start)
            {
                return (slots[slot].From, slots[slot].To);
            }
        }

        return default;
    }

    private int Word(uint hash) => (int)((hash >> 6) & (uint)(filterLength - 1));

    private static ulong Bit(uint hash) => 1ul << (int)(hash & 63);

    private static uint Start(char first, char second) => ((uint)first << 16) | second;

    private static uint Hash(uint start)
    {
        start *= 0x9e3779b1;
        return start ^ (start >> 15);
    }

    /// <summary>Two characters, and where the words stand that begin with them.</summary>
    private readonly record struct Slot(uint Start, int From, int To);

    /// <summary>A word: where its characters stand, and what it means.</summary>
    private readonly record struct Entry(int Place, int Length, T Meaning);
}
