using System.Numerics;
using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>Tells whether one of some names begins like a text and goes on much like it.</summary>
/// <remarks>The names stand in order, so that those which begin alike stand together; a bit for each beginning turns away nearly all texts before that.</remarks>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class LongerNames
{
    /// <summary>As many characters are the same in both at least, and as many follow.</summary>
    private const int ShortestPart = 2;

    private const int FilterBitsEach = 8;

    private readonly string[] names;
    private readonly ulong[] filter;

    /// <summary>Those of the names that can be divided in two parts.</summary>
    public LongerNames(IEnumerable<string> all)
    {
        names = [.. all.Where(static name => name.Length >= 2 * ShortestPart)];
        Array.Sort(names, StringComparer.Ordinal);
        var beginnings = names.Sum(static name => name.Length - (2 * ShortestPart) + 1);
        filter = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, beginnings * FilterBitsEach / 64))];
        foreach (var name in names)
        {
            for (var head = ShortestPart; head <= name.Length - ShortestPart; head++)
            {
                var hash = TextHash.Of(name.AsSpan(0, head));
                filter[Word(hash)] |= 1ul << (int)(hash & 63);
            }
        }
    }

    /// <summary>Whether a name begins with so many characters of the text, two at least, and in what follows, two characters or more, at least one is the same.</summary>
    public bool HasLike(ReadOnlySpan<char> text, int head)
    {
        var beginning = text[..head];
        var hash = TextHash.Of(beginning);
        if ((filter[Word(hash)] & (1ul << (int)(hash & 63))) == 0)
        {
            return false;
        }

        for (var i = FirstFrom(beginning); i < names.Length && names[i].AsSpan().StartsWith(beginning, StringComparison.Ordinal); i++)
        {
            if (names[i].Length >= head + ShortestPart && IsAlikeIn(names[i].AsSpan(head), text[head..]))
            {
                return true;
            }
        }

        return false;
    }

    private uint Word(uint hash) => (hash >> 6) & (uint)(filter.Length - 1);

    /// <summary>The place of the first name that does not come before the beginning.</summary>
    private int FirstFrom(ReadOnlySpan<char> beginning)
    {
        var (low, high) = (0, names.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = names[middle].AsSpan().SequenceCompareTo(beginning) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static bool IsAlikeIn(ReadOnlySpan<char> name, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < name.Length && i < text.Length; i++)
        {
            if (name[i] == text[i])
            {
                return true;
            }
        }

        return false;
    }
}
