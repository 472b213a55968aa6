using System.Runtime.InteropServices;
using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>Names, each with the numbers of those who bear it, packed into a few arrays; finds them in text by hash.</summary>
/// <remarks>The time at a place of text is that of the few lengths of names that begin alike, however many names there are.</remarks>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class NameTable
{
    private readonly char[] characters;
    private readonly int[] starts;
    private readonly int[] bearerStarts;
    private readonly int[] bearers;
    private readonly HashBuckets byHash;
    private readonly StartTable byStart;

    /// <summary>The table of these names; empty ones and those that are too long are left out.</summary>
    public NameTable(IEnumerable<(string Name, int Bearer)> names)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var pairs = new List<(int Number, int Bearer)>();
        foreach (var (name, bearer) in names)
        {
            if (name.Length is 0 or > StartTable.Longest)
            {
                continue;
            }

            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, name, out var isKnown);
            number = isKnown ? number : numbers.Count - 1;
            if (pairs is not [.., var last] || last != (number, bearer))
            {
                pairs.Add((number, bearer));
            }
        }

        Count = numbers.Count;
        starts = new int[Count + 1];
        characters = new char[numbers.Keys.Sum(name => name.Length)];
        var hashes = new List<(uint Hash, int Number)>(Count);
        var beginnings = new Dictionary<uint, UInt128>();
        foreach (var (name, number) in numbers)
        {
            // A dictionary that nothing was taken from keeps its order: the numbers rise.
            name.CopyTo(characters.AsSpan(starts[number]));
            starts[number + 1] = starts[number] + name.Length;
            hashes.Add((TextHash.Of(name), number));
            if (name.Length >= 2)
            {
                StartTable.Add(beginnings, name[0], name[1], name.Length);
            }
        }

        byHash = new HashBuckets(hashes);
        byStart = new StartTable(beginnings);
        (bearerStarts, bearers) = Pack(pairs, Count);
    }

    /// <summary>How many names there are; they are numbered from 0.</summary>
    public int Count { get; }

    /// <summary>A name by its number.</summary>
    public ReadOnlySpan<char> this[int number] => characters.AsSpan(starts[number]..starts[number + 1]);

    /// <summary>Those who bear a name, in the order in which they were given.</summary>
    public ReadOnlySpan<int> BearersOf(int number) => bearers.AsSpan(bearerStarts[number]..bearerStarts[number + 1]);

    /// <summary>The number of exactly that name, or -1.</summary>
    public int Find(ReadOnlySpan<char> name) => Find(name, TextHash.Of(name));

    /// <summary>The longest name of two characters or more that begins at the place, as a whole word; 0 where none does.</summary>
    public int LongestAt(ReadOnlySpan<char> text, int at, out int number, int shortest = 2, int longest = StartTable.Longest)
    {
        number = -1;
        return at + 1 < text.Length && byStart.LengthsAt(text[at], text[at + 1]) is var lengths && lengths != UInt128.Zero
            ? LongestOf(lengths, text, at, out number, shortest, longest)
            : 0;
    }

    private int LongestOf(UInt128 lengths, ReadOnlySpan<char> text, int at, out int number, int shortest, int longest)
    {
        number = -1;
        longest = Math.Min(Math.Min(longest, text.Length - at), StartTable.Longest - (int)UInt128.LeadingZeroCount(lengths));
        if (longest < shortest)
        {
            return 0;
        }

        // Longest first: names nest, and each that is looked at costs several cache misses.
        Span<uint> beginnings = stackalloc uint[longest + 1];
        TextHash.GrowAll(text.Slice(at, longest), beginnings);
        for (var length = longest; length >= shortest; length--)
        {
            if (((lengths >> length) & UInt128.One) != UInt128.Zero
                && Find(text.Slice(at, length), TextHash.Finish(beginnings[length])) is var candidate and >= 0
                && WordTable<bool>.IsWhole(text, at, length))
            {
                number = candidate;
                return length;
            }
        }

        return 0;
    }

    private int Find(ReadOnlySpan<char> name, uint hash)
    {
        foreach (var number in byHash.At(hash))
        {
            if (name.SequenceEqual(this[number]))
            {
                return number;
            }
        }

        return -1;
    }

    private static (int[] Starts, int[] Bearers) Pack(List<(int Number, int Bearer)> pairs, int count)
    {
        var firsts = new int[count + 1];
        foreach (var (number, _) in pairs)
        {
            firsts[number + 1]++;
        }

        for (var i = 1; i < firsts.Length; i++)
        {
            firsts[i] += firsts[i - 1];
        }

        var next = firsts.AsSpan(0, count).ToArray();
        var packed = new int[pairs.Count];
        foreach (var (number, bearer) in pairs)
        {
            packed[next[number]++] = bearer;
        }

        return (firsts, packed);
    }
}
