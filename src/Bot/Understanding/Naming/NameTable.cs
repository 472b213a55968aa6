using System.Runtime.InteropServices;
using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>Names, each with the numbers of those who bear it, packed into a few arrays; finds them in text by hash.</summary>
/// <remarks>The time at a place of text is that of the few lengths of names that begin alike, however many names there are. Names are numbered in the order of their hashes.</remarks>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class NameTable
{
    private readonly char[] characters;

    /// <summary>Side by side, so that one cache line tells both; one more than there are names.</summary>
    private readonly (int Characters, int Bearers)[] starts;

    private readonly int[] bearers;
    private readonly HashBuckets byHash;
    private readonly StartTable byStart;

    /// <summary>The table of these names; empty ones and those that are too long are left out.</summary>
    public NameTable(IEnumerable<(string Name, int Bearer)> names)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var pairs = new List<(int Place, int Bearer)>();
        foreach (var (name, bearer) in names)
        {
            if (name.Length is 0 or > StartTable.Longest)
            {
                continue;
            }

            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, name, out var isKnown);
            place = isKnown ? place : places.Count - 1;
            if (pairs is not [.., var last] || last != (place, bearer))
            {
                pairs.Add((place, bearer));
            }
        }

        // A dictionary that nothing was taken from keeps its order: the places rise.
        string[] inOrder = [.. places.Keys];
        Count = inOrder.Length;
        byHash = new HashBuckets([.. inOrder.Select(name => TextHash.Of(name))], out var order);
        starts = new (int Characters, int Bearers)[Count + 1];
        characters = new char[inOrder.Sum(name => name.Length)];
        var beginnings = new Dictionary<uint, UInt128>();
        var numbers = new int[Count];
        for (var number = 0; number < Count; number++)
        {
            var name = inOrder[order[number]];
            numbers[order[number]] = number;
            name.CopyTo(characters.AsSpan(starts[number].Characters));
            starts[number + 1].Characters = starts[number].Characters + name.Length;
            if (name.Length >= 2)
            {
                StartTable.Add(beginnings, name[0], name[1], name.Length);
            }
        }

        byStart = new StartTable(beginnings);
        bearers = Pack(pairs, numbers);
    }

    /// <summary>How many names there are; they are numbered from 0.</summary>
    public int Count { get; }

    /// <summary>A name by its number.</summary>
    public ReadOnlySpan<char> this[int number] => characters.AsSpan(starts[number].Characters..starts[number + 1].Characters);

    /// <summary>Those who bear a name, in the order in which they were given.</summary>
    public ReadOnlySpan<int> BearersOf(int number) => bearers.AsSpan(starts[number].Bearers..starts[number + 1].Bearers);

    /// <summary>The number of exactly that name, or -1.</summary>
    public int Find(ReadOnlySpan<char> name) => Find(name, TextHash.Of(name));

    /// <summary>Whether some name of two characters or more begins as the text does at the place.</summary>
    public bool MayBegin(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && byStart.LengthsAt(text[at], text[at + 1]) != UInt128.Zero;

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
        return LongestOf(lengths, text, at, out number, shortest, beginnings);
    }

    /// <summary>Apart from where the stack's memory is taken: the runtime would compile a method with both that and a loop before it knows how it is used.</summary>
    private int LongestOf(UInt128 lengths, ReadOnlySpan<char> text, int at, out int number, int shortest, ReadOnlySpan<uint> beginnings)
    {
        number = -1;
        for (var length = beginnings.Length - 1; length >= shortest; length--)
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
        var (from, to) = byHash.At(hash);
        for (var number = from; number < to; number++)
        {
            if (name.SequenceEqual(this[number]))
            {
                return number;
            }
        }

        return -1;
    }

    /// <summary>Puts the bearers in the order of the names, each name's in the order in which they were given.</summary>
    private int[] Pack(List<(int Place, int Bearer)> pairs, int[] numbers)
    {
        foreach (var (place, _) in pairs)
        {
            starts[numbers[place] + 1].Bearers++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i].Bearers += starts[i - 1].Bearers;
        }

        var next = Array.ConvertAll(starts, start => start.Bearers);
        var packed = new int[pairs.Count];
        foreach (var (place, bearer) in pairs)
        {
            packed[next[numbers[place]]++] = bearer;
        }

        return packed;
    }
}
