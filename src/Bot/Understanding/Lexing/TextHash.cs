namespace SalesBot.Bot.Understanding.Lexing;

/// <summary>A hash of text that grows character by character, so that all beginnings of a text are hashed in one pass.</summary>
/// <remarks>It is no secret and the same in each process: names come from the company's own data.</remarks>
internal static class TextHash
{
    /// <summary>The hash of nothing, to be grown.</summary>
    public const uint Seed = 2166136261;

    /// <summary>With one more character.</summary>
    public static uint Grow(uint grown, char c) => (grown ^ c) * 16777619;

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
}
