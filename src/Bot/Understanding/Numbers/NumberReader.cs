using System.Buffers;
using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Numbers;

/// <summary>Reads numbers in Arabic digits, Chinese characters and mixtures: 38, 450,000, 一百二十万, 三十八万五, 22万8, 12w5, 3百万, 1亿2千万, 一点二亿.</summary>
internal static class NumberReader
{
    /// <summary>Every number begins with one of these; at most places in a text none does.</summary>
    public const string Beginnings = "0123456789零〇一二三四五六七八九十百千两俩仨壹贰叁肆伍陆柒捌玖拾佰仟半几数";

    private static readonly CharacterSet AnyBeginning = new(Beginnings);

    /// <summary>With any other character behind it, a figure or a 万 is where the number ends.</summary>
    private static readonly CharacterSet Continuations = new("0123456789.,零〇一二三四五六七八九十百千万亿两俩仨壹贰叁肆伍陆柒捌玖拾佰仟萬億wk点半几数多来余个、 ");

    /// <summary>Of these every one goes on a number that has no Arabic figures.</summary>
    private static readonly SearchValues<char> Chinese = SearchValues.Create("零〇一二三四五六七八九十百千万亿两俩仨壹贰叁肆伍陆柒捌玖拾佰仟萬億");

    /// <summary>More is no count of days or hours.</summary>
    private const int MostCount = 999;

    /// <summary>Figures that fit into an <see cref="int"/>.</summary>
    private const int MostPlainFigures = 9;

    /// <summary>Whether a number may begin with the character.</summary>
    public static bool MayBegin(char c) => AnyBeginning.Contains(c);

    /// <summary>The number that begins at the place; false where none does.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out ReadNumber number)
    {
        number = default;
        return at < text.Length && MayBegin(text[at]) && (TryReadPlain(text, at, out number) || (!IsTooLong(text, at) && new NumberParse(text, at).TryRun(out number)));
    }

    /// <summary>A whole number of at most three digits or plain Chinese numerals (3, 12, 十二, 两), as counts of days or hours are; 0 length where none.</summary>
    public static int ReadSmall(ReadOnlySpan<char> text, int at, out int value)
    {
        var length = ReadCount(text, at, out value, out var isVague);
        value = isVague ? 0 : value;
        return isVague ? 0 : length;
    }

    /// <summary>A whole number of at most three digits, which may be vague (两三天); 0 length where none.</summary>
    public static int ReadCount(ReadOnlySpan<char> text, int at, out int value, out bool isVague)
    {
        (value, isVague) = (0, false);
        if (at >= text.Length || !MayBegin(text[at]))
        {
            return 0;
        }

        if (PlainFigures(text, at, out var plain) is var end && end > at && (end == text.Length || !Continuations.Contains(text[end])))
        {
            value = plain <= MostCount ? plain : 0;
            return plain <= MostCount ? end - at : 0;
        }

        if (!TryRead(text, at, out var number) || number.Value is < 0 or > MostCount || number.Value != decimal.Truncate(number.Value))
        {
            return 0;
        }

        (value, isVague) = ((int)number.Value, number.IsVague);
        return number.Length;
    }

    /// <summary>Whether more Chinese numerals stand there than any number has: then each place of a long row of them is told from a few characters.</summary>
    private static bool IsTooLong(ReadOnlySpan<char> text, int at) =>
        text.Length - at > NumberParse.MostLength && !text.Slice(at, NumberParse.MostLength + 1).ContainsAnyExcept(Chinese);

    /// <summary>38, 三, 38万: most numbers are so plain that they need no parse.</summary>
    private static bool TryReadPlain(ReadOnlySpan<char> text, int at, out ReadNumber number)
    {
        number = default;
        var end = PlainFigures(text, at, out var value);
        if (end == at)
        {
            return false;
        }

        var unit = end < text.Length && text[end] == '万' ? 10_000m : 1m;
        end += unit > 1 ? 1 : 0;
        number = new ReadNumber(end - at, value * unit, value * unit, IsVague: false, unit, unit, unit);
        return end == text.Length || !Continuations.Contains(text[end]);
    }

    /// <summary>Where a row of Arabic figures, or a single Chinese one, ends; the place itself where none begins.</summary>
    private static int PlainFigures(ReadOnlySpan<char> text, int at, out int value)
    {
        value = 0;
        var end = at;
        while (end < text.Length && end - at < MostPlainFigures && char.IsAsciiDigit(text[end]))
        {
            value = (value * 10) + (text[end++] - '0');
        }

        if (end == at && Numerals.Digit(text[at]) is var digit and > 0)
        {
            (end, value) = (at + 1, digit);
        }

        return end;
    }
}
