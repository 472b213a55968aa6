namespace SalesBot.Bot.Understanding.Naming;

/// <summary>Which Chinese characters look alike: their parts, as Cangjie spells them, differ in one at most.</summary>
internal static partial class Shapes
{
    private const char First = '\u4e00', Last = '\u9fff';
    private const int BitsOfLetter = 5, FewestParts = 3;

    /// <summary>The letters of each character, five bits each, the last one lowest; 0 where none are known.</summary>
    private static readonly uint[] Parts = Load();

    /// <summary>Whether one may be taken for the other by eye.</summary>
    public static bool AreAlike(char one, char other)
    {
        Span<byte> parts = stackalloc byte[6], others = stackalloc byte[6];
        var (count, otherCount) = (Spell(one, parts), Spell(other, others));
        if (count == 0 || otherCount == 0 || Math.Abs(count - otherCount) > 1 || (Math.Min(count, otherCount) < FewestParts && !parts[..count].SequenceEqual(others[..otherCount])))
        {
            return false;
        }

        ReadOnlySpan<byte> longer = count >= otherCount ? parts[..count] : others[..otherCount];
        ReadOnlySpan<byte> shorter = count >= otherCount ? others[..otherCount] : parts[..count];
        var same = shorter.CommonPrefixLength(longer);
        return same == shorter.Length || (longer.Length == shorter.Length ? shorter[(same + 1)..].SequenceEqual(longer[(same + 1)..]) : shorter[same..].SequenceEqual(longer[(same + 1)..]));
    }

    private static int Spell(char c, Span<byte> parts)
    {
        var packed = c is >= First and <= Last ? Parts[c - First] : 0;
        var count = 0;
        for (; packed != 0; packed >>= BitsOfLetter)
        {
            parts[count++] = (byte)(packed & ((1 << BitsOfLetter) - 1));
        }

        return count;
    }

    private static uint[] Load()
    {
        var parts = new uint[Last - First + 1];
        var current = First;
        foreach (var c in Table)
        {
            if (c is >= First and <= Last)
            {
                current = c;
            }
            else if (char.IsAsciiLetterUpper(c))
            {
                parts[current - First] = (parts[current - First] << BitsOfLetter) | (uint)(c - 'A' + 1);
            }
        }

        return parts;
    }
}
