using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Naming;

namespace SalesBot.Bot.Understanding.Marking;

/// <summary>Finds customers whose name is spelt by its sounds.</summary>
/// <param name="text">The folded text.</param>
/// <param name="names">All names.</param>
/// <param name="own">The speaker's own customers; null for who has none.</param>
/// <param name="best">Where what is found goes.</param>
/// <param name="near">A list that is free to use.</param>
internal readonly ref struct PinyinFinder(string text, NameIndex names, Portfolio? own, NearestName best, List<NearName> near)
{
    private const int LongestReading = 16, LongestSpelling = 24, ShortestPinyin = 4, ShortestPinyinOfOthers = 6, ShortestMixed = 2;

    /// <summary>One word, or syllables apart: huaxing, hua xing dian zi; the longest that is a name.</summary>
    public void Consider(int at)
    {
        Span<char> letters = stackalloc char[LongestSpelling];
        Span<int> wordEnds = stackalloc int[LongestSpelling];
        Span<int> counts = stackalloc int[LongestSpelling];
        var (words, count, i) = (0, 0, at);
        while (i < text.Length && count < LongestSpelling && TextFolding.IsLetter(text[i]))
        {
            while (i < text.Length && count < LongestSpelling && TextFolding.IsLetter(text[i]))
            {
                letters[count++] = text[i++];
            }

            if (i < text.Length && TextFolding.IsWord(text[i]))
            {
                break;
            }

            (wordEnds[words], counts[words]) = (i, count);
            words++;
            i += i < text.Length && text[i] is ' ' or '-' or '\'' ? 1 : 0;
        }

        if (count < ShortestPinyin)
        {
            return;
        }

        var syllables = new Pinyin.Syllables(letters[..count], stackalloc byte[count]);
        Span<byte> fewest = stackalloc byte[count + 1];
        Pinyin.CountFewest(syllables, fewest);
        var lengths = LengthsSounding(letters[..count], syllables);
        for (var word = words - 1; word >= 0; word--)
        {
            if (counts[word] >= ShortestPinyin && fewest[counts[word]] <= Pinyin.MostSyllables
                && Consider(letters[..counts[word]], syllables, lengths >> fewest[counts[word]] << fewest[counts[word]], wordEnds[word] - at))
            {
                return;
            }
        }
    }

    /// <summary>华chen机电, hua辰, huachen机电: some characters by their sounds, the others as they are.</summary>
    public void ConsiderMixed(int at)
    {
        Span<char> classes = stackalloc char[LongestReading];
        Span<int> ends = stackalloc int[LongestReading];
        var count = 0;
        for (var i = at; i < text.Length && count < LongestReading && LengthOfSyllable(i) is var length and > 0; i += length)
        {
            classes[count] = length == 1 && TextFolding.IsHan(text[i]) ? Sounds.ClassOf(text[i]) : Sounds.ClassOf(text.AsSpan(i, length));
            ends[count++] = i + length;
        }

        if (count < ShortestMixed || ends[count - 1] - at == count)
        {
            return;
        }

        near.Clear();
        names.FindSounding(classes[..count], ShortestMixed, near);
        foreach (var candidate in near)
        {
            var name = names.NameOf(candidate);
            if (name.Length <= count && ends[name.Length - 1] - at > name.Length && IsWrittenSo(name, at, ends))
            {
                best.Consider(candidate with { Length = ends[name.Length - 1] - at, Slip = NameSlip.Pinyin }, mustBeOwn: name.Length == ShortestMixed);
            }
        }
    }

    /// <summary>How much of the text at the place is one syllable: a Chinese character, or letters that end where a character or another syllable begins; 0 for anything else.</summary>
    private int LengthOfSyllable(int at)
    {
        if (TextFolding.IsHan(text[at]))
        {
            return Sounds.ClassOf(text[at]) == '\0' ? 0 : 1;
        }

        var end = at;
        while (end < text.Length && end - at <= 2 * Pinyin.LongestSyllable && TextFolding.IsLetter(text[end]))
        {
            end++;
        }

        for (var length = Math.Min(Pinyin.LongestSyllable, end - at); length > 0; length--)
        {
            var isWhole = at + length == end || Sounds.ClassOf(text.AsSpan(at + length, Math.Min(Pinyin.LongestSyllable, end - at - length))) != '\0';
            if (isWhole && Sounds.ClassOf(text.AsSpan(at, length)) != '\0')
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>Whether each character of the name is written as it is or by its sound, and at least one as it is.</summary>
    private bool IsWrittenSo(ReadOnlySpan<char> name, int at, ReadOnlySpan<int> ends)
    {
        var hasCharacter = false;
        for (var i = 0; i < name.Length; i++)
        {
            var written = text.AsSpan(i == 0 ? at : ends[i - 1], ends[i] - (i == 0 ? at : ends[i - 1]));
            var isSame = written.Length == 1 && written[0] == name[i];
            hasCharacter |= isSame;
            if (!isSame && (TextFolding.IsHan(written[0]) || !Sounds.IsReadAs(name[i], written)))
            {
                return false;
            }
        }

        return hasCharacter;
    }

    /// <summary>The lengths, as bits, of listed names that begin with any two syllables that the letters begin with.</summary>
    private uint LengthsSounding(ReadOnlySpan<char> letters, in Pinyin.Syllables syllables)
    {
        var lengths = 0u;
        for (var first = 1; first <= Pinyin.LongestSyllable && first < letters.Length; first++)
        {
            for (var second = 1; syllables.Has(0, first) && second <= Pinyin.LongestSyllable && first + second <= letters.Length; second++)
            {
                lengths |= syllables.Has(first, second) ? names.LengthsSounding(Sounds.ClassOf(letters[..first]), Sounds.ClassOf(letters.Slice(first, second))) : 0;
            }
        }

        return lengths;
    }

    private bool Consider(ReadOnlySpan<char> letters, in Pinyin.Syllables syllables, uint lengths, int length)
    {
        if ((lengths == 0 || letters.Length < ShortestPinyinOfOthers) && own?.HasPinyin(letters) is not true)
        {
            return false;
        }

        var before = best.Match;
        best.Consider(length, NameSlip.Pinyin, own?.WithPinyin(letters));
        if (lengths == 0 || letters.Length < ShortestPinyinOfOthers)
        {
            return best.Match != before;
        }

        Span<char> classes = stackalloc char[LongestReading];
        foreach (var ends in Pinyin.Cut(letters.Length, syllables))
        {
            if (((lengths >> ends.Length) & 1) == 0)
            {
                continue;
            }

            for (var i = 0; i < ends.Length; i++)
            {
                classes[i] = Sounds.ClassOf(letters[(i == 0 ? 0 : ends[i - 1])..ends[i]]);
            }

            near.Clear();
            names.FindSounding(classes[..ends.Length], ends.Length, near);
            foreach (var candidate in near)
            {
                if (IsSpelt(names.NameOf(candidate), letters, ends))
                {
                    best.Consider(candidate with { Length = length, Slip = NameSlip.Pinyin }, mustBeOwn: false);
                }
            }
        }

        return best.Match != before;
    }

    private static bool IsSpelt(ReadOnlySpan<char> name, ReadOnlySpan<char> letters, int[] ends)
    {
        for (var i = 0; i < ends.Length; i++)
        {
            var syllable = letters[(i == 0 ? 0 : ends[i - 1])..ends[i]];
            if (!Sounds.IsReadAs(name[i], syllable))
            {
                return false;
            }
        }

        return name.Length == ends.Length;
    }
}
