using System.Buffers;

namespace SalesBot.Bot.Understanding.Numbers;

/// <summary>Reads numbers in Arabic digits, Chinese characters and mixtures: 38, 450,000, 一百二十万, 三十八万五, 22万8, 12w5, 3百万, 1亿2千万, 一点二亿.</summary>
internal static class NumberReader
{
    /// <summary>Every number begins with one of these; at most places in a text none does.</summary>
    private static readonly SearchValues<char> Beginnings = SearchValues.Create("0123456789零〇一二三四五六七八九十百千两俩仨壹贰叁肆伍陆柒捌玖拾佰仟半几数");

    /// <summary>The number that begins at the place; false where none does.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out ReadNumber number)
    {
        number = default;
        return at < text.Length && Beginnings.Contains(text[at]) && new NumberParse(text, at).TryRun(out number);
    }

    /// <summary>A whole number of at most three digits or plain Chinese numerals (3, 12, 十二, 两), as counts of days or hours are; 0 length where none.</summary>
    public static int ReadSmall(ReadOnlySpan<char> text, int at, out int value)
    {
        value = 0;
        if (!TryRead(text, at, out var number) || number.IsVague || number.Value is < 0 or > 999 || number.Value != decimal.Truncate(number.Value))
        {
            return 0;
        }

        value = (int)number.Value;
        return number.Length;
    }
}
