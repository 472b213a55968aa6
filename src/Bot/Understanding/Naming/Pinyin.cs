namespace SalesBot.Bot.Understanding.Naming;

/// <summary>Cuts Latin letters into syllables of pinyin: huaxing, hua xing.</summary>
internal static class Pinyin
{
    /// <summary>The letters of the longest syllable.</summary>
    public const int LongestSyllable = 6;

    private const int MostSyllables = 8, MostWays = 8;

    /// <summary>The ways to cut so many of the letters into syllables, each as where its syllables end; none where they are no pinyin.</summary>
    public static List<int[]> Cut(int length, in Syllables syllables)
    {
        var ways = new List<int[]>();
        Span<int> ends = stackalloc int[MostSyllables];
        Cut(syllables, 0, length, ends, 0, ways);
        return ways;
    }

    private static void Cut(in Syllables syllables, int from, int to, Span<int> ends, int count, List<int[]> ways)
    {
        if (from == to)
        {
            ways.Add(ends[..count].ToArray());
            return;
        }

        // Long syllables first: xian is one before it is xi an.
        for (var length = Math.Min(LongestSyllable, to - from); length >= 1 && count < MostSyllables && ways.Count < MostWays; length--)
        {
            if (syllables.Has(from, length))
            {
                ends[count] = from + length;
                Cut(syllables, from + length, to, ends, count + 1, ways);
            }
        }
    }

    /// <summary>Which stretches of the letters are syllables; each place is looked up once, however many ways lead to it.</summary>
    /// <param name="letters">Folded text.</param>
    /// <param name="known">Room for what is known of each letter, empty.</param>
    internal readonly ref struct Syllables(ReadOnlySpan<char> letters, Span<byte> known)
    {
        private const byte IsKnown = 1;

        private readonly ReadOnlySpan<char> letters = letters;
        private readonly Span<byte> known = known;

        /// <summary>Whether so many letters at the place are a syllable.</summary>
        public bool Has(int at, int length)
        {
            if (known[at] == 0)
            {
                known[at] = LengthsAt(at);
            }

            return (known[at] & (1 << length)) != 0;
        }

        /// <summary>The lengths, as bits, of syllables that begin there.</summary>
        private byte LengthsAt(int at)
        {
            var lengths = IsKnown;
            for (var length = 1; length <= LongestSyllable && at + length <= letters.Length; length++)
            {
                lengths |= Sounds.ClassOf(letters.Slice(at, length)) != '\0' ? (byte)(1 << length) : (byte)0;
            }

            return lengths;
        }
    }
}
