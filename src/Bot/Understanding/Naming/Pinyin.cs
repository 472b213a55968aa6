namespace SalesBot.Bot.Understanding.Naming;

/// <summary>Cuts Latin letters into syllables of pinyin: huaxing, hua xing.</summary>
internal static class Pinyin
{
    /// <summary>The letters of the longest syllable.</summary>
    public const int LongestSyllable = 6;

    /// <summary>Longer rows of syllables are no name.</summary>
    public const int MostSyllables = 8;

    private const int MostWays = 8;

    private const byte None = 100;

    /// <summary>The ways to cut so many of the letters into syllables, each as where its syllables end; none where they are no pinyin.</summary>
    public static List<int[]> Cut(int length, in Syllables syllables)
    {
        var ways = new List<int[]>();
        Span<int> ends = stackalloc int[MostSyllables];
        Cut(syllables, 0, length, ends, 0, ways);
        return ways;
    }

    /// <summary>Into how few syllables each beginning of the letters can be cut; a hundred where it is no pinyin.</summary>
    /// <param name="syllables">Which stretches are syllables.</param>
    /// <param name="fewest">Room for each beginning's number: the first is that of nothing.</param>
    public static void CountFewest(in Syllables syllables, Span<byte> fewest)
    {
        fewest.Fill(None);
        fewest[0] = 0;
        for (var at = 0; at + 1 < fewest.Length; at++)
        {
            for (var length = 1; fewest[at] < MostSyllables && length <= LongestSyllable && at + length < fewest.Length; length++)
            {
                if (syllables.Has(at, length))
                {
                    fewest[at + length] = Math.Min(fewest[at + length], (byte)(fewest[at] + 1));
                }
            }
        }
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
