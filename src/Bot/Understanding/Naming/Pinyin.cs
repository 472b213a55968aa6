namespace SalesBot.Bot.Understanding.Naming;

/// <summary>Cuts Latin letters into syllables of pinyin: huaxing, hua xing.</summary>
internal static class Pinyin
{
    private const int LongestSyllable = 6, MostSyllables = 8, MostWays = 8;

    /// <summary>The ways to cut folded text into syllables, each as the classes of its syllables with their ends; none where it is no pinyin.</summary>
    public static List<int[]> Cut(ReadOnlySpan<char> letters)
    {
        var ways = new List<int[]>();
        Span<int> ends = stackalloc int[MostSyllables];
        Cut(letters, 0, ends, 0, ways);
        return ways;
    }

    private static void Cut(ReadOnlySpan<char> letters, int from, Span<int> ends, int count, List<int[]> ways)
    {
        if (from == letters.Length)
        {
            ways.Add(ends[..count].ToArray());
            return;
        }

        // Long syllables first: xian is one before it is xi an.
        for (var length = Math.Min(LongestSyllable, letters.Length - from); length >= 1 && count < MostSyllables && ways.Count < MostWays; length--)
        {
            if (Sounds.ClassOf(letters.Slice(from, length)) != '\0')
            {
                ends[count] = from + length;
                Cut(letters, from + length, ends, count + 1, ways);
            }
        }
    }
}
