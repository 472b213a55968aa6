using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Numbers;

/// <summary>Reads sums in English words, as they are dictated: eight hundred thousand, half a million, one point two million, a hundred k, two and a half million.</summary>
/// <remarks>Only what names thousands or more; what may be said in two ways (a million two) is none.</remarks>
internal static class EnglishNumbers
{
    /// <summary>What is less is hardly a sum.</summary>
    public const decimal LeastSum = 1_000;

    private const int Hundred = 100;

    private static readonly WordTable<decimal> Figures = new(
    [
        ("a", 1), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15),
        ("sixteen", 16), ("seventeen", 17), ("eighteen", 18), ("nineteen", 19), ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90),
    ]);

    private static readonly WordTable<decimal> Scales = new([("thousand", 1_000), ("grand", 1_000), ("k", 1_000), ("million", 1_000_000), ("mil", 1_000_000), ("mio", 1_000_000), ("billion", 1_000_000_000)]);

    private static readonly CharacterSet Beginnings = new([.. Figures.Beginnings, 'h', 'q']);

    /// <summary>Whether one may begin with the character.</summary>
    public static bool MayBegin(char c) => Beginnings.Contains(c);

    /// <summary>The number from two to twenty that the word is; 0 where it is none.</summary>
    public static int Small(ReadOnlySpan<char> word) => word.Length > 1 && Figures.Match(word, 0, out var value) == word.Length ? (int)value : 0;

    /// <summary>The sum that begins at the place; false where none does.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out decimal value, out int length)
    {
        (value, length) = (0, 0);
        if (at >= text.Length || !MayBegin(text[at]))
        {
            return false;
        }

        var (i, total, section, largest) = (at, 0m, 0m, 0m);
        var isSaid = false;
        foreach (var (lead, part) in text[at] is not ('h' or 'a' or 'q') ? [] : (ReadOnlySpan<(string, decimal)>)[("half a ", 0.5m), ("a quarter of a ", 0.25m), ("quarter of a ", 0.25m), ("a quarter ", 0.25m), ("quarter ", 0.25m)])
        {
            if (section == 0 && text[at..].StartsWith(lead, StringComparison.Ordinal))
            {
                (section, i, isSaid) = (part, at + lead.Length, true);
            }
        }

        while (i < text.Length)
        {
            var word = text[i..];
            if (Figures.Match(word, 0, out var figure) is var figureLength and > 0 && !(isSaid && figure == 1 && word[0] == 'a') && (section % 10 == 0 || !isSaid))
            {
                (section, isSaid) = (section + figure, true);
                i = Behind(text, i + figureLength);
            }
            else if (isSaid && section is > 0 and < Hundred && word.StartsWith("hundred", StringComparison.Ordinal) && IsEnd(text, i + "hundred".Length))
            {
                section *= Hundred;
                i = Behind(text, i + "hundred".Length);
            }
            else if (isSaid && section > 0 && Scales.Match(word, 0, out var scale) is var scaleLength and > 0 && (largest == 0 || scale < largest))
            {
                (total, section, largest) = (total + (section * scale), 0, scale);
                length = i + scaleLength - at;
                i = Behind(text, i + scaleLength);
            }
            else if (isSaid && section > 0 && word.StartsWith("and a half ", StringComparison.Ordinal))
            {
                (section, i) = (section + 0.5m, i + "and a half ".Length);
            }
            else if (isSaid && section > 0 && word.StartsWith("point ", StringComparison.Ordinal) && Figures.Match(word, "point ".Length, out var tenths) is var tenthsLength and > 0 && tenths < 10)
            {
                section += tenths / 10;
                i = Behind(text, i + "point ".Length + tenthsLength);
            }
            else if ((section >= Hundred || largest > 0) && word.StartsWith("and ", StringComparison.Ordinal) && Figures.Match(word, "and ".Length, out _) > 0)
            {
                i += "and ".Length;
            }
            else
            {
                break;
            }
        }

        // A million two: of what, nobody is sure; two thousand five hundred is plain.
        if (section > 0 && (section < Hundred || largest == 0))
        {
            length = 0;
            return false;
        }

        value = total + section;
        length = section > 0 ? text[..i].TrimEnd(' ').Length - at : length;
        return value >= LeastSum && length > 0 && !IsCounting(text, at + length);
    }

    /// <summary>eight to nine hundred thousand, one or two million: the upper end of what is no single sum.</summary>
    public static bool IsPartOfRange(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(' ');
        foreach (var joint in (ReadOnlySpan<string>)[" to", " or", "-"])
        {
            if (before.EndsWith(joint, StringComparison.Ordinal) && before[..^joint.Length].TrimEnd(' ') is { IsEmpty: false } first && (char.IsAsciiDigit(first[^1]) || Figures.Match(first, first.LastIndexOf(' ') + 1, out _) > 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>five thousand users: what is counted is no money.</summary>
    private static bool IsCounting(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || text[at] != ' ' || !TextFolding.IsLetter(text[at + 1]))
        {
            return false;
        }

        var rest = text[(at + 1)..];
        var end = 0;
        while (end < rest.Length && TextFolding.IsLetter(rest[end]))
        {
            end++;
        }

        return rest[..end] is ("people" or "staff" or "km" or "percent") or [_, _, _, .., 's'] && rest[..end] is not ("dollars" or "euros" or "pounds" or "bucks" or "plus" or "this" or "less" or "does");
    }

    private static bool IsEnd(ReadOnlySpan<char> text, int at) => at >= text.Length || !TextFolding.IsLetter(text[at]);

    private static int Behind(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is ' ' or '-' ? at + 1 : at;
}
