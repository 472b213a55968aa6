namespace SalesBot.Bot.Understanding.Lexing;

/// <summary>A hash of text that grows character by character, so that all beginnings of a text are hashed in one pass; that of a text with one character left out follows from them.</summary>
/// <remarks>It is no secret and the same in each process: names come from the company's own data.</remarks>
internal static class TextHash
{
    /// <summary>The hash of nothing, to be grown.</summary>
    public const uint Seed = 0;

    private const int MostPowers = 16;

    private const uint Factor = 16777619;

    private static readonly uint[] Powers = [.. Enumerable.Range(0, MostPowers).Select(exponent => Enumerable.Repeat(Factor, exponent).Aggregate(1u, (product, factor) => product * factor))];

    /// <summary>With one more character.</summary>
    public static uint Grow(uint grown, char c) => (grown * Factor) + c;

    /// <summary>The hash itself: all bits mixed.</summary>
    public static uint Finish(uint grown)
    {
        grown ^= grown >> 16;
        grown *= 0x85ebca6b;
        grown ^= grown >> 13;
        grown *= 0xc2b2ae35;
        return grown ^ (grown >> 16);
    }

    /// <summary>The hash of a text.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var grown = Seed;
        foreach (var c in text)
        {
            grown = Grow(grown, c);
        }

        return Finish(grown);
    }

    /// <summary>The hash of a short text without one of its characters.</summary>
    /// <param name="beginnings">The text's beginnings, grown: the first is that of nothing, the last that of the whole.</param>
    /// <param name="left">The place of the character.</param>
    public static uint Without(ReadOnlySpan<uint> beginnings, int left)
    {
        var behind = beginnings.Length - left - 2;
        return Finish((beginnings[left] * Powers[behind]) + beginnings[^1] - (beginnings[left + 1] * Powers[behind]));
    }

    /// <summary>Grows all beginnings of a short text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="beginnings">Room for them, one more than the text is long.</param>
    public static void GrowAll(ReadOnlySpan<char> text, Span<uint> beginnings)
    {
        beginnings[0] = Seed;
        for (var i = 0; i < text.Length; i++)
        {
            beginnings[i + 1] = Grow(beginnings[i], text[i]);
        }
    }
}
