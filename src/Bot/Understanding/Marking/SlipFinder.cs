using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding.Marking;

/// <summary>Finds customers whose name is not written as it is: misspelt, shortened, in pinyin, spaced otherwise.</summary>
/// <remarks>
/// A word of every day is never a name, nor is a stretch that such a word reaches into. Of several that fit, the speaker's own is meant; else the longest, and of
/// those the surest.
/// </remarks>
/// <param name="text">The folded text.</param>
/// <param name="catalogue">All names.</param>
/// <param name="speaker">Who wrote it.</param>
/// <param name="own">The speaker's own customers; null for who has none.</param>
internal sealed class SlipFinder(string text, Catalogue catalogue, MemberId speaker, Portfolio? own)
{
    private const int ShortestReading = 2, LongName = 4, LongestReading = 16, LongestStretch = 48, LongestSpelling = 24;
    private const int ShortestSpaced = 5, ShortestInitials = 2, LongestInitials = 8;

    /// <summary>What may follow the short name of somebody else's customer where a clause begins with it.</summary>
    private static readonly WordTable<bool> AfterShortNames = new(
        "那单|这单|那边|这边|的单|的合同|的项目|的报价|项目|签|签了|签约|签下|黄了|丢了|什么情况|啥情况|进展|怎么样|报价|合同|推进|下周|今天|拜访|演示".Split('|').Select(word => (word, true)));

    private readonly List<NearName> near = [];
    private readonly NameIndex names = catalogue.Names;

    private readonly NearestName best = new(catalogue, speaker, hasOwn: own is not null);
    private readonly WordsAround words = new(text);
    private readonly bool hasLatin = text.AsSpan().ContainsAnyInRange('a', 'z');

    /// <summary>The name that a stretch of Chinese beginning at the place is meant as, or null.</summary>
    public NameMatch? ChineseAt(int at, NamePlace place)
    {
        best.Clear();
        if (at + 1 < text.Length && MaySound(text[at], text[at + 1]))
        {
            ConsiderSounds(at, place);
        }

        if (place >= NamePlace.Possible)
        {
            ConsiderSlips(at, place);
            ConsiderShortForms(at, place);
            ConsiderSpacing(at);
            if (hasLatin)
            {
                new PinyinFinder(text, names, own, best, near).ConsiderMixed(at);
            }
        }

        return best.Match;
    }

    /// <summary>The name that Latin letters beginning at the place are meant as, or null.</summary>
    public NameMatch? LatinAt(int at, NamePlace place)
    {
        best.Clear();
        var end = EndOfWord(at);
        var word = text.AsSpan(at, end - at);
        if (place < NamePlace.Possible || EverydayWords.IsLatin(word))
        {
            return null;
        }

        ConsiderSpacing(at);
        ConsiderShortForms(at, place);
        new LatinSlips(text, catalogue, best, near).Consider(at, word);
        var pinyin = new PinyinFinder(text, names, own, best, near);
        pinyin.Consider(at);
        pinyin.ConsiderMixed(at);
        if (word.Length is >= ShortestInitials and <= LongestInitials && !word.ContainsAnyInRange('0', '9'))
        {
            best.Consider(word.Length, NameSlip.Initials, own?.WithInitials(word));
        }

        return best.Match;
    }

    private void ConsiderSounds(int at, NamePlace place)
    {
        Span<char> classes = stackalloc char[Math.Min(LongestReading, EndOfName(at) - at)];
        ConsiderSounds(at, place, classes);
    }

    /// <summary>Apart from where the stack's memory is taken: the runtime would compile a method with both that and a loop before it knows how it is used.</summary>
    private void ConsiderSounds(int at, NamePlace place, Span<char> classes)
    {
        for (var i = 0; i < classes.Length; i++)
        {
            classes[i] = Sounds.ClassOf(text[at + i]);
        }

        near.Clear();
        names.FindSounding(classes, ShortestReading, near);

        // Where no name begins with the first two syllables, other readings of those behind them find none either.
        var varied = names.MaySound(classes[0], classes[1]) ? classes.Length : 2;
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
            if (SoundSlip(at, name, place, out var isWord) is { } slip)
            {
                best.Consider(name with { Slip = slip }, mustBeOwn: isWord || (name.Length == 2 && place != NamePlace.Expected));
            }
        }
    }

    /// <summary>How the stretch sounds like the name; null where it does not, or where that would be too bold. Of a long name, one character may be heard as a word's: 海运酒店 for 海韵酒店.</summary>
    private NameSlip? SoundSlip(int at, NearName candidate, NamePlace place, out bool isWord)
    {
        isWord = false;
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
            if (!isSame && !Sounds.AreNear(name[i], written[i]))
            {
                return null;
            }

            isWord |= !isSame && words.IsInWord(at, at + candidate.Length, at + i);

            isAlike &= isSame || Sounds.AreAlike(name[i], written[i]);
        }

        if (isWord && (!isAlike || written.Length < LongName || same < written.Length - 1))
        {
            return null;
        }

        var isHalf = same * 2 >= written.Length;
        var isBold = written.Length == 2 ? !isAlike || !isHalf || place == NamePlace.Unlikely
            : isAlike ? !isHalf && place < NamePlace.Possible
            : !isHalf || place < NamePlace.Possible;
        return isBold || words.IsCut(at, at + written.Length) ? null : isAlike ? NameSlip.Homophone : NameSlip.NearSound;
    }

    private void ConsiderSlips(int at, NamePlace place)
    {
        near.Clear();
        names.FindSlipped(text.AsSpan(at, EndOfName(at) - at), near);
        foreach (var candidate in near)
        {
            var name = names.NameOf(candidate);
            if (!TextFolding.IsHan(name[0]) && !TextFolding.IsHan(text[at]))
            {
                continue;
            }

            var slip = candidate.Slip == NameSlip.OtherCharacter ? CharacterSlip(name[candidate.At], text[at + candidate.At]) : candidate.Slip;
            var stretchEnd = at + candidate.Length;
            var isOtherWord = slip != NameSlip.Missing && (words.IsInWord(at, stretchEnd, at + candidate.At) || (slip == NameSlip.Swapped && words.IsInWord(at, stretchEnd, at + candidate.At + 1)));
            var isOtherTrade = slip is not (NameSlip.Homophone or NameSlip.Missing) && words.IsInTrade(at, stretchEnd, at + candidate.At);
            if (isOtherWord || (isOtherTrade && slip != NameSlip.Swapped) || words.IsCut(at, stretchEnd))
            {
                continue;
            }

            // What reads as a company's name of its own, and is not like this one by ear or eye, may well be another company.
            var isBold = slip == NameSlip.OtherCharacter && ((name.Length == 3 && place != NamePlace.Expected) || NewNames.At(text, at) >= candidate.Length);
            best.Consider(candidate with { Slip = slip }, mustBeOwn: isBold || isOtherTrade);
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
            best.Consider(length, NameSlip.ShortForm, mine);
        }

        if (catalogue.NameAt(text, at, out var holders, NameKind.Short) is var others and > 0 && IsShortForm(at, others)
            && (others > 2 || place == NamePlace.Expected || (at + others < text.Length && AfterShortNames.Match(text, at + others, out _) > 0)))
        {
            best.Consider(others, NameSlip.ShortForm, holders);
        }
    }

    private bool IsShortForm(int at, int length) => !TextFolding.IsHan(text[at]) || (!words.IsCut(at, at + length) && NewNames.At(text, at) <= length);

    /// <summary>华 星 电 子, Helix-Robotics: the name is there once blanks and hyphens are left out.</summary>
    private void ConsiderSpacing(int at)
    {
        var stretch = text.AsSpan(at, Math.Min(LongestStretch, text.Length - at));
        if (stretch.IndexOf('\n') is var line and >= 0)
        {
            stretch = stretch[..line];
        }

        if (stretch.ContainsAny(" -·"))
        {
            ConsiderSpacing(at, stretch);
        }
    }

    private void ConsiderSpacing(int at, ReadOnlySpan<char> stretch)
    {
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
            best.Consider(places[length - 1] + 1, NameSlip.Spacing, holders);
        }
    }

    private int LongestSpaced(ReadOnlySpan<char> squeezed, ReadOnlySpan<int> places, ReadOnlySpan<char> stretch, out ImmutableArray<CatalogueCustomer> holders)
    {
        var length = catalogue.NameAt(squeezed, 0, out holders);
        for (var end = squeezed.Length; length == 0 && end > 1; end--)
        {
            // In a text of Latin words the name ends where a word ends, which the text without blanks does not show.
            var isWordEnd = places[end - 1] + 1 == stretch.Length || !TextFolding.IsWord(stretch[places[end - 1] + 1]);
            length = isWordEnd ? catalogue.NameAt(squeezed[..end], 0, out holders) : 0;
        }

        return length;
    }

    /// <summary>Whether some name begins with two characters that sound like these, one of them perhaps in another reading.</summary>
    private bool MaySound(char first, char second)
    {
        var (one, other) = (Sounds.ClassOf(first), Sounds.ClassOf(second));
        if (one == '\0' || other == '\0' || names.MaySound(one, other))
        {
            return one != '\0' && other != '\0';
        }

        foreach (var further in Sounds.FurtherClassesOf(first))
        {
            if (names.MaySound(further, other))
            {
                return true;
            }
        }

        foreach (var further in Sounds.FurtherClassesOf(second))
        {
            if (names.MaySound(one, further))
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
