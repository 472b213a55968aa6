using System.Globalization;
using System.Text;

namespace SalesBot.Bot.Tests.Understanding;

/// <summary>Numbers as people write them.</summary>
internal static class NumberForms
{
    private const string Digits = "零一二三四五六七八九", Capitals = "零壹贰叁肆伍陆柒捌玖";

    /// <summary>In Chinese characters, as schools teach it: 一十二 is 十二, and a gap is one 零.</summary>
    public static string Chinese(long number) => number == 0 ? "零" : Trimmed(Sections(number, Digits, "十百千"));

    /// <summary>In the capitals of cheques: 壹拾贰.</summary>
    public static string Capital(long number) => number == 0 ? "零" : Sections(number, Capitals, "拾佰仟");

    /// <summary>Digit by digit: 二〇二六.</summary>
    public static string DigitByDigit(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => digit == '0' ? '〇' : Digits[digit - '0']));

    /// <summary>The same with full-width characters.</summary>
    public static string FullWidth(string text) => string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xfee0) : c));

    /// <summary>Without an exponent and without trailing zeros.</summary>
    public static string Arabic(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>With a decimal point in Chinese: 一点二.</summary>
    public static string ChinesePoint(decimal number)
    {
        var whole = Chinese((long)decimal.Truncate(number));
        var rest = Arabic(number - decimal.Truncate(number));
        return rest == "0" ? whole : $"{whole}点{string.Concat(rest[2..].Select(digit => Digits[digit - '0']))}";
    }

    private static string Trimmed(string text) => text.StartsWith("一十", StringComparison.Ordinal) ? text[1..] : text;

    private static string Sections(long number, string digits, string units)
    {
        var text = new StringBuilder();
        foreach (var (size, name) in new[] { (100_000_000L, "亿"), (10_000L, "万"), (1L, "") })
        {
            var section = (int)(number / size % 10_000);
            if (section == 0)
            {
                continue;
            }

            // A section that does not fill its thousands is joined by 零 to what stands before it.
            text.Append(text.Length > 0 && (section < 1000 || HasGapBefore(number, size)) ? "零" : "").Append(Section(section, digits, units)).Append(name);
        }

        return text.ToString();
    }

    private static bool HasGapBefore(long number, long size) => number / (size * 10_000) % 10_000 == 0;

    private static string Section(int number, string digits, string units)
    {
        var text = new StringBuilder();
        var isZeroPending = false;
        for (var power = 3; power >= 0; power--)
        {
            var digit = number / (int)Math.Pow(10, power) % 10;
            if (digit == 0)
            {
                isZeroPending = text.Length > 0;
                continue;
            }

            text.Append(isZeroPending ? "零" : "").Append(digits[digit]).Append(power > 0 ? units[power - 1] : "");
            isZeroPending = false;
        }

        return text.ToString();
    }
}
