using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>
/// Finds names in which one character is another, missing, too many, or two have changed places: name and text are alike once one character is
/// left out of each, so each name stands under the hashes of its beginning with each character left out.
/// </summary>
/// <remarks>A look-up is a few dozen hashes, however many names there are; a bit for each hash turns away nearly all.</remarks>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class SlipTable
{
    /// <summary>Of longer names the beginning alone is hashed; the rest is compared.</summary>
    private const int Beginning = 8;

    private const int Shortest = 3, ShortestMissing = 4, ShortestLatin = 5;

    /// <summary>Names that begin alike in thousands are no slip of one another.</summary>
    private const int MostAlike = 256;

    private readonly NameTable names;
    private readonly HashBuckets byHash;

    /// <summary>The table of these names.</summary>
    public SlipTable(NameTable names, IEnumerable<int> numbers)
    {
        this.names = names;
        var hashes = new List<(uint Hash, int Number)>();
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
            hashes.Add((TextHash.Finish(beginnings[beginning.Length]), number));
            for (var left = 0; left < beginning.Length; left++)
            {
                if (left == 0 || beginning[left] != beginning[left - 1])
                {
                    hashes.Add((TextHash.Without(beginnings[..(beginning.Length + 1)], left), number));
                }
            }
        }

        byHash = new HashBuckets(hashes);
    }

    /// <summary>Hands out the names of which the text begins with a slip.</summary>
    public void Find(ReadOnlySpan<char> text, int tier, List<NearName> found)
    {
        var most = Math.Min(text.Length, Beginning + 1);
        Span<uint> beginnings = stackalloc uint[Beginning + 2];
        TextHash.GrowAll(text[..most], beginnings);
        for (var length = Shortest; length <= most; length++)
        {
            Compare(text, TextHash.Finish(beginnings[length]), tier, found);
            for (var left = 0; left < length; left++)
            {
                Compare(text, TextHash.Without(beginnings[..(length + 1)], left), tier, found);
            }
        }
    }

    private void Compare(ReadOnlySpan<char> text, uint hash, int tier, List<NearName> found)
    {
        var candidates = byHash.At(hash);
        foreach (var number in candidates[..Math.Min(candidates.Length, MostAlike)])
        {
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
