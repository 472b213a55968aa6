using System.Runtime.InteropServices;
using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>
/// Finds names in which one character is another, missing, too many, or two have changed places: name and text are alike once one character is
/// left out of each, so each name stands under the hashes of its beginning with each character left out.
/// </summary>
/// <remarks>A look-up is a few dozen hashes at most, however many names there are; which lengths begin with the same two characters turns away nearly all.</remarks>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class SlipTable
{
    /// <summary>Of longer names the beginning alone is hashed; the rest is compared.</summary>
    private const int Beginning = 8;

    private const int Shortest = 3, ShortestMissing = 4, ShortestLatin = 5;

    /// <summary>Names that begin alike in thousands are no slip of one another.</summary>
    private const int MostAlike = 256;

    private readonly NameTable names;
    private readonly HashedNumbers byHash;
    private readonly StartTable byStart;

    /// <summary>The table of these names.</summary>
    public SlipTable(NameTable names, IEnumerable<int> numbers)
    {
        this.names = names;
        var (hashes, numbersOfHashes) = (new List<uint>(), new List<int>());
        var starts = new Dictionary<uint, UInt128>();
        Span<uint> beginnings = stackalloc uint[Beginning + 1];
        foreach (var number in numbers)
        {
            var name = names[number];
            if (name.Length < (TextFolding.IsWord(name[0]) ? ShortestLatin : Shortest))
            {
                continue;
            }

            var beginning = name[..Math.Min(Beginning, name.Length)];
            TextHash.GrowAll(beginning, beginnings);
            var known = hashes.Count;
            hashes.Add(TextHash.Finish(beginnings[beginning.Length]));
            StartTable.Add(starts, beginning[0], beginning[1], beginning.Length);
            for (var left = 0; left < beginning.Length; left++)
            {
                if (left == 0 || beginning[left] != beginning[left - 1])
                {
                    hashes.Add(TextHash.Without(beginnings[..(beginning.Length + 1)], left));
                    StartTable.Add(starts, beginning[left == 0 ? 1 : 0], beginning[left <= 1 ? 2 : 1], beginning.Length - 1);
                }
            }

            CollectionsMarshal.SetCount(numbersOfHashes, hashes.Count);
            CollectionsMarshal.AsSpan(numbersOfHashes)[known..].Fill(number);
        }

        byHash = new HashedNumbers(hashes, numbersOfHashes);
        byStart = new StartTable(starts);
    }

    /// <summary>Hands out the names of which the text begins with a slip.</summary>
    public void Find(ReadOnlySpan<char> text, int tier, List<NearName> found)
    {
        if (text.Length < Shortest)
        {
            return;
        }

        // Left out is the first character, the second, or a later one, if any.
        var (withoutFirst, withoutSecond, others) = (byStart.LengthsAt(text[1], text[2]), byStart.LengthsAt(text[0], text[2]), byStart.LengthsAt(text[0], text[1]));
        if ((withoutFirst | withoutSecond | others) == UInt128.Zero)
        {
            return;
        }

        var most = Math.Min(text.Length, Beginning + 1);
        Span<uint> beginnings = stackalloc uint[Beginning + 2];
        TextHash.GrowAll(text[..most], beginnings);
        Find(text, tier, found, most, beginnings, withoutFirst, withoutSecond, others);
    }

    /// <summary>Apart from where the stack's memory is taken: the runtime would compile a method with both that and a loop before it knows how it is used.</summary>
    private void Find(ReadOnlySpan<char> text, int tier, List<NearName> found, int most, ReadOnlySpan<uint> beginnings, UInt128 withoutFirst, UInt128 withoutSecond, UInt128 others)
    {
        for (var length = Shortest; length <= most; length++)
        {
            if (Has(others, length))
            {
                Compare(text, TextHash.Finish(beginnings[length]), tier, found);
            }

            for (var left = 0; left < length; left++)
            {
                if (Has(left == 0 ? withoutFirst : left == 1 ? withoutSecond : others, length - 1))
                {
                    Compare(text, TextHash.Without(beginnings[..(length + 1)], left), tier, found);
                }
            }
        }
    }

    private static bool Has(UInt128 lengths, int length) => ((ulong)lengths & (1ul << length)) != 0;

    private void Compare(ReadOnlySpan<char> text, uint hash, int tier, List<NearName> found)
    {
        var alike = byHash.At(hash);
        foreach (var entry in alike[..Math.Min(alike.Length, MostAlike)])
        {
            if (!HashedNumbers.Has(entry, hash))
            {
                continue;
            }

            var number = HashedNumbers.NumberOf(entry);
            var (length, slip, at) = Compare(text, names[number]);
            if (length > 0 && new NearName(tier, number, length, slip, at) is var near && !found.Contains(near))
            {
                found.Add(near);
            }
        }
    }

    /// <summary>How the text begins with the name but for one slip, and where the slip is; length 0 where it does not.</summary>
    private static (int Length, NameSlip Slip, int At) Compare(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        var at = text.CommonPrefixLength(name);
        if (at >= name.Length || at >= text.Length)
        {
            return at < name.Length && at >= ShortestMissing - 1 && at == name.Length - 1 ? (at, NameSlip.Missing, at) : default;
        }

        var nameRest = name[(at + 1)..];
        var textRest = text[(at + 1)..];
        if (textRest.StartsWith(nameRest, StringComparison.Ordinal))
        {
            return (name.Length, NameSlip.OtherCharacter, at);
        }

        if (nameRest is [var next, ..] && textRest is [var textNext, ..] && name[at] == textNext && next == text[at] && textRest[1..].StartsWith(nameRest[1..], StringComparison.Ordinal))
        {
            return (name.Length, NameSlip.Swapped, at);
        }

        if (name.Length >= ShortestMissing && text[at..].StartsWith(nameRest, StringComparison.Ordinal))
        {
            return (name.Length - 1, NameSlip.Missing, at);
        }

        return at > 0 && textRest.StartsWith(name[at..], StringComparison.Ordinal) ? (name.Length + 1, NameSlip.Extra, at) : default;
    }
}
