using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Marking;

/// <summary>Finds customers whose name is not written as it is: misspelt, shortened, in pinyin, spaced otherwise.</summary>
/// <remarks>
/// A word of every day is never a name, nor is a stretch that such a word reaches into. Of several that fit, the speaker's own is meant; else the longest, and of
/// those the surest.
/// </remarks>
internal sealed class SlipFinder(string text, Catalogue catalogue, MemberId speaker)
{
    private const int ShortestReading = 2, LongestReading = 16, LongestStretch = 48, LongestSpelling = 24;
    private const int ShortestPinyin = 4, ShortestPinyinOfOthers = 6, ShortestSpaced = 5, ShortestInitials = 2, LongestInitials = 8;

    /// <summary>What may follow the short name of somebody else's customer where a clause begins with it.</summary>
    private static readonly WordTable<bool> AfterShortNames = new(
        "那单|这单|那边|这边|的单|的合同|的项目|的报价|项目|签|签了|签约|签下|黄了|丢了|什么情况|啥情况|进展|怎么样|报价|合同|推进|下周|今天|拜访|演示".Split('|').Select(word => (word, true)));

    private readonly List<NearName> near = [];
    private readonly NameIndex names = catalogue.Names;
    private readonly Portfolio? own = catalogue.PortfolioOf(speaker);

    private NameMatch? best;
    private bool isBestOwn;

    /// <summary>The name that a stretch of Chinese beginning at the place is meant as, or null.</summary>
    public NameMatch? ChineseAt(int at, NamePlace place)
    {
        best = null;
        var mayHaveSlip = place >= NamePlace.Possible;
        if (!mayHaveSlip && (at + 1 >= text.Length || !MaySound(text[at], text[at + 1])))
        {
            return null;
        }

        var end = EndOfName(at);
        ConsiderSounds(at, end, place);
        if (mayHaveSlip)
        {
            ConsiderSlips(at, end, place);
            ConsiderShortForms(at, place);
            ConsiderSpacing(at);
        }

        return best;
    }

    /// <summary>The name that Latin letters beginning at the place are meant as, or null.</summary>
    public NameMatch? LatinAt(int at, NamePlace place)
    {
        best = null;
        var end = EndOfWord(at);
        var word = text.AsSpan(at, end - at);
        if (place < NamePlace.Possible || EverydayWords.IsLatin(word))
        {
            return null;
        }

        ConsiderSpacing(at);
        ConsiderShortForms(at, place);
        ConsiderSpelling(at);
        ConsiderPinyin(at);
        if (word.Length is >= ShortestInitials and <= LongestInitials && !word.ContainsAnyInRange('0', '9'))
        {
            Consider(word.Length, NameSlip.Initials, own?.WithInitials(word));
        }

        return best;
    }

    private void ConsiderSounds(int at, int end, NamePlace place)
    {
        Span<char> classes = stackalloc char[Math.Min(LongestReading, end - at)];
        for (var i = 0; i < classes.Length; i++)
        {
            classes[i] = Sounds.ClassOf(text[at + i]);
        }

        near.Clear();
        names.FindSounding(classes, ShortestReading, near);

        // Where no name begins with the first two syllables, other readings of those behind them find none either.
        var varied = classes.Length < 2 ? 0 : names.MaySound(classes[0], classes[1]) ? classes.Length : 2;
        for (var i = 0; i < varied; i++)
        {
            if (!Sounds.HasFurther(text[at + i]))
            {
                continue;
            }

            var first = classes[i];
            foreach (var other in Sounds.FurtherClassesOf(text[at + i]))
            {
                // Names that end before it have been found already.
                classes[i] = other;
                names.FindSounding(classes, Math.Max(ShortestReading, i + 1), near);
            }

            classes[i] = first;
        }

        foreach (var name in near)
        {
            if (SoundSlip(at, name, place) is { } slip)
            {
                Consider(name with { Slip = slip }, mustBeOwn: name.Length == 2 && place != NamePlace.Expected);
            }
        }
    }

    /// <summary>How the stretch sounds like the name; null where it does not, or where that would be too bold.</summary>
    private NameSlip? SoundSlip(int at, NearName candidate, NamePlace place)
    {
        var name = names.NameOf(candidate);
        var written = text.AsSpan(at, candidate.Length);
        if (name.Length != written.Length || name.SequenceEqual(written))
        {
            return null;
        }

        var (same, isAlike) = (0, true);
        for (var i = 0; i < written.Length; i++)
        {
            var isSame = name[i] == written[i];
            same += isSame ? 1 : 0;
            if (!isSame && (!Sounds.AreNear(name[i], written[i]) || IsInWord(at, at + candidate.Length, at + i)))
            {
                return null;
            }

            isAlike &= isSame || Sounds.AreAlike(name[i], written[i]);
        }

        var isHalf = same * 2 >= written.Length;
        var isBold = written.Length == 2 ? !isAlike || !isHalf || place == NamePlace.Unlikely
            : isAlike ? !isHalf && place < NamePlace.Possible
            : !isHalf || place < NamePlace.Possible;
        return isBold || IsCut(at, at + written.Length) ? null : isAlike ? NameSlip.Homophone : NameSlip.NearSound;
    }

    private void ConsiderSlips(int at, int end, NamePlace place)
    {
        near.Clear();
        names.FindSlipped(text.AsSpan(at, end - at), near);
        foreach (var candidate in near)
        {
            var name = names.NameOf(candidate);
            if (!TextFolding.IsHan(name[0]) && !TextFolding.IsHan(text[at]))
            {
                continue;
            }

            var slip = candidate.Slip == NameSlip.OtherCharacter ? CharacterSlip(name[candidate.At], text[at + candidate.At]) : candidate.Slip;
            var stretchEnd = at + candidate.Length;
            var isOtherWord = slip != NameSlip.Missing && (IsInWord(at, stretchEnd, at + candidate.At) || (slip == NameSlip.Swapped && IsInWord(at, stretchEnd, at + candidate.At + 1)));
            var isOtherTrade = slip is not (NameSlip.Homophone or NameSlip.Missing) && IsInTrade(at, stretchEnd, at + candidate.At);
            if (isOtherWord || (isOtherTrade && slip != NameSlip.Swapped) || IsCut(at, stretchEnd))
            {
                continue;
            }

            // What reads as a company's name of its own, and is not like this one by ear or eye, may well be another company.
            var isBold = slip == NameSlip.OtherCharacter && ((name.Length == 3 && place != NamePlace.Expected) || NewNames.At(text, at) >= candidate.Length);
            Consider(candidate with { Slip = slip }, mustBeOwn: isBold || isOtherTrade);
        }
    }

    private static NameSlip CharacterSlip(char meant, char written) =>
        Sounds.AreAlike(meant, written) && TextFolding.IsHan(meant) ? NameSlip.Homophone
        : Shapes.AreAlike(meant, written) ? NameSlip.Lookalike
        : Sounds.AreNear(meant, written) && TextFolding.IsHan(meant) ? NameSlip.NearSound
        : NameSlip.OtherCharacter;

    private void ConsiderShortForms(int at, NamePlace place)
    {
        // The speaker's own customers are in the index of all, which is nearer at hand than a portfolio's.
        if (!names.MayBegin(NameKind.Short, text, at))
        {
            return;
        }

        if (own is not null && own.ShortFormAt(text, at, out var mine) is var length and > 0 && IsShortForm(at, length))
        {
            Consider(length, NameSlip.ShortForm, mine);
        }

        if (names.LongestAt(NameKind.Short, text, at, out var holders) is var others and > 0 && IsShortForm(at, others)
            && (others > 2 || place == NamePlace.Expected || (at + others < text.Length && AfterShortNames.Match(text, at + others, out _) > 0)))
        {
            Consider(others, NameSlip.ShortForm, holders);
        }
    }

    private bool IsShortForm(int at, int length) => !TextFolding.IsHan(text[at]) || (!IsCut(at, at + length) && NewNames.At(text, at) <= length);

    /// <summary>华 星 电 子, Helix-Robotics: the name is there once blanks and hyphens are left out.</summary>
    private void ConsiderSpacing(int at)
    {
        var stretch = text.AsSpan(at, Math.Min(LongestStretch, text.Length - at));
        if (stretch.IndexOf('\n') is var line and >= 0)
        {
            stretch = stretch[..line];
        }

        if (!stretch.ContainsAny(" -·"))
        {
            return;
        }

        Span<char> squeezed = stackalloc char[LongestStretch];
        Span<int> places = stackalloc int[LongestStretch];
        var count = 0;
        for (var i = 0; i < stretch.Length; i++)
        {
            if (stretch[i] is not (' ' or '-' or '·'))
            {
                (squeezed[count], places[count]) = (stretch[i], i);
                count++;
            }
        }

        var isLatin = !TextFolding.IsHan(text[at]);
        var length = LongestSpaced(squeezed[..count], places, stretch, out var holders);
        if (length > 0 && places[length - 1] + 1 > length && (!isLatin || length >= ShortestSpaced))
        {
            Consider(places[length - 1] + 1, NameSlip.Spacing, holders);
        }
    }

    private int LongestSpaced(ReadOnlySpan<char> squeezed, ReadOnlySpan<int> places, ReadOnlySpan<char> stretch, out ImmutableArray<CustomerId> holders)
    {
        var length = names.LongestAt(NameKind.Listed, squeezed, 0, out holders);
        for (var end = squeezed.Length; length == 0 && end > 1; end--)
        {
            // In a text of Latin words the name ends where a word ends, which the text without blanks does not show.
            var isWordEnd = places[end - 1] + 1 == stretch.Length || !TextFolding.IsWord(stretch[places[end - 1] + 1]);
            length = isWordEnd ? names.LongestAt(NameKind.Listed, squeezed[..end], 0, out holders) : 0;
        }

        return length;
    }

    private void ConsiderSpelling(int at)
    {
        near.Clear();
        var end = at;
        while (end < text.Length && end - at < LongestStretch && (TextFolding.IsWord(text[end]) || text[end] is ' ' or '-' or '.' or '&' or '\''))
        {
            end++;
        }

        names.FindSlipped(text.AsSpan(at, end - at), near);
        foreach (var candidate in near)
        {
            var name = names.NameOf(candidate);
            var isInLetters = candidate.At > 0 && candidate.At < name.Length && TextFolding.IsLetter(name[candidate.At]) && (candidate.Slip == NameSlip.Missing || TextFolding.IsLetter(text[at + candidate.At]));
            if (TextFolding.IsLetter(name[0]) && isInLetters && WordTable<bool>.IsWhole(text, at, candidate.Length) && !IsKnownWord(at, candidate.Length))
            {
                Consider(candidate with { Slip = NameSlip.Spelling }, mustBeOwn: false);
            }
        }
    }

    private bool IsKnownWord(int at, int length) => Lexicon.Cues.Match(text, at, out _) >= length;

    /// <summary>One word, or syllables apart: huaxing, hua xing dian zi; the longest that is a name.</summary>
    private void ConsiderPinyin(int at)
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
                && ConsiderPinyin(letters[..counts[word]], syllables, lengths >> fewest[counts[word]] << fewest[counts[word]], wordEnds[word] - at))
            {
                return;
            }
        }
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

    private bool ConsiderPinyin(ReadOnlySpan<char> letters, in Pinyin.Syllables syllables, uint lengths, int length)
    {
        if ((lengths == 0 || letters.Length < ShortestPinyinOfOthers) && own?.HasPinyin(letters) is not true)
        {
            return false;
        }

        var before = best;
        Consider(length, NameSlip.Pinyin, own?.WithPinyin(letters));
        if (lengths == 0 || letters.Length < ShortestPinyinOfOthers)
        {
            return best != before;
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
                    Consider(candidate with { Length = length, Slip = NameSlip.Pinyin }, mustBeOwn: false);
                }
            }
        }

        return best != before;
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

    private void Consider(NearName candidate, bool mustBeOwn)
    {
        var holders = names.HoldersOf(candidate);
        if (!mustBeOwn || !OwnOf(holders).IsEmpty)
        {
            Consider(candidate.Length, candidate.Slip, holders);
        }
    }

    private void Consider(int length, NameSlip slip, IEnumerable<CatalogueCustomer>? customers)
    {
        if (customers is null or CatalogueCustomer[] { Length: 0 })
        {
            return;
        }

        // Who bears a name in two ways stands there twice in a row.
        var ids = new List<CustomerId>();
        foreach (var customer in customers)
        {
            if (ids is not [.., var last] || last != customer.Id)
            {
                ids.Add(customer.Id);
            }
        }

        Consider(length, slip, [.. ids]);
    }

    private void Consider(int length, NameSlip slip, ImmutableArray<CustomerId> holders)
    {
        if (holders.IsEmpty)
        {
            return;
        }

        var mine = OwnOf(holders);
        var isOwn = !mine.IsEmpty;
        holders = isOwn ? mine : holders;
        var order = best is not { } known ? 1
            : isOwn != isBestOwn ? isOwn.CompareTo(isBestOwn)
            : length != known.Length ? length.CompareTo(known.Length)
            : NameMatch.ConfidenceOf(slip).CompareTo(known.Confidence);
        if (order > 0)
        {
            (best, isBestOwn) = (new NameMatch(length, slip, holders), isOwn);
        }
        else if (order == 0)
        {
            best = best!.Value with { Holders = [.. best.Value.Holders.Union(holders)] };
        }
    }

    /// <summary>Those of them whom the speaker sells to.</summary>
    private ImmutableArray<CustomerId> OwnOf(ImmutableArray<CustomerId> holders)
    {
        if (own is null)
        {
            return [];
        }

        CustomerId[]? mine = null;
        var count = 0;
        foreach (var holder in holders)
        {
            if (catalogue.Find(holder)?.Owner == speaker)
            {
                mine ??= new CustomerId[holders.Length];
                mine[count++] = holder;
            }
        }

        return count == holders.Length ? holders : [.. mine.AsSpan(0, count)];
    }

    private bool MaySound(char first, char second)
    {
        var (one, other) = (Sounds.ClassOf(first), Sounds.ClassOf(second));
        return one != '\0' && other != '\0' && (names.MaySound(one, other) || Sounds.HasFurther(first) || Sounds.HasFurther(second));
    }

    /// <summary>Whether a word of every day, within the stretch, holds the character: it is meant as it is written.</summary>
    private bool IsInWord(int start, int end, int at)
    {
        for (var from = Math.Max(start, at - 3); from <= at; from++)
        {
            if (EverydayWords.At(text, from) is var length and > 0 && from + length > at && from + length <= end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word for a trade (电器) holds the character: it is another company's.</summary>
    private bool IsInTrade(int start, int end, int at)
    {
        for (var from = Math.Max(start, at - 2); from <= at && from < text.Length; from++)
        {
            if (Lexicon.CompanyEndings.Match(text, from, out _) is var length and > 0 && from + length > at && from + length <= end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word of every day begins within the stretch and ends behind it, or begins before it and ends within.</summary>
    private bool IsCut(int start, int end)
    {
        for (var from = Math.Max(start + 1, end - 3); from < end; from++)
        {
            if (EverydayWords.At(text, from) is var length and > 0 && from + length > end)
            {
                return true;
            }
        }

        for (var from = Math.Max(0, start - 2); from < start; from++)
        {
            if (EverydayWords.At(text, from) is var length and > 0 && from + length > start)
            {
                return true;
            }
        }

        return false;
    }

    private int EndOfName(int at)
    {
        var end = at;
        while (end < text.Length && end - at < LongestSpelling && (TextFolding.IsHan(text[end]) || TextFolding.IsWord(text[end])))
        {
            end++;
        }

        return end;
    }

    private int EndOfWord(int at)
    {
        var end = at;
        while (end < text.Length && TextFolding.IsWord(text[end]))
        {
            end++;
        }

        return end;
    }
}
