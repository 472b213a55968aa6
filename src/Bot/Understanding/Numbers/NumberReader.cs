namespace SalesBot.Bot.Understanding.Numbers;

/// <summary>Reads numbers in Arabic digits, Chinese characters and mixtures: 38, 450,000, 一百二十万, 三十八万五, 22万8, 3百万, 1亿2千万.</summary>
internal static class NumberReader
{
    private const int MostDigits = 15;

    /// <summary>The number that begins at the place; false where none does.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out ReadNumber number)
    {
        number = default;
        decimal total = 0, section = 0, pending = 0, lastUnit = 0, largest = 1;
        var (hasPending, vague, afterZero, bareUnit, arabicPending) = (false, false, false, false, false);
        var i = at;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                if (hasPending)
                {
                    break;
                }

                var length = ReadDigits(text[i..], out pending);
                if (length > MostDigits)
                {
                    return false;
                }

                (hasPending, arabicPending) = (true, true);
                i += length;
            }
            else if (c is '零' or '〇')
            {
                afterZero = true;
                i++;
            }
            else if (Digit(c) is { } digit)
            {
                vague |= hasPending;
                if (hasPending && arabicPending)
                {
                    break;
                }

                (hasPending, pending, arabicPending) = (true, digit, false);
                i++;
            }
            else if (c is '几' or '数' && i + 1 < text.Length && (SmallUnit(text[i + 1]) > 0 || LargeUnit(text[i + 1]) > 0 || i > at))
            {
                (vague, hasPending, pending, arabicPending) = (true, true, 3, false);
                i++;
            }
            else if (c is '多' or '来' or '余' && i > at && i + 1 < text.Length && LargeUnit(text[i + 1]) > 0)
            {
                vague = true;
                i++;
            }
            else if (c == '个' && hasPending && i + 1 < text.Length && text[i + 1] == '亿')
            {
                i++;
            }
            else if (SmallUnit(c) is var small and > 0)
            {
                bareUnit |= !hasPending && small > 10;
                section += (hasPending ? pending : 1) * small;
                (pending, hasPending, arabicPending, lastUnit, afterZero) = (0, false, false, small, false);
                largest = Math.Max(largest, small);
                i++;
            }
            else if (LargeUnit(c) is var large and > 0 && i > at)
            {
                var whole = section + pending;
                total = large > total || total == 0 ? (total + whole) * large : total + (whole * large);
                (section, pending, hasPending, arabicPending, lastUnit, afterZero) = (0, 0, false, false, large, false);
                largest = Math.Max(largest, large);
                i++;
            }
            else if (c == ' ' && hasPending && arabicPending && i + 1 < text.Length && LargeUnit(text[i + 1]) > 0)
            {
                i++;
            }
            else
            {
                break;
            }
        }

        if (i == at || (bareUnit && i == at + 1))
        {
            return false;
        }

        var spokenShort = hasPending && lastUnit > 1 && !afterZero && pending is > 0 and < 10 && pending == decimal.Truncate(pending) && section + total > 0;
        var rest = spokenShort ? pending * lastUnit / 10 : pending;
        number = new ReadNumber(i - at, total + section + rest, vague || bareUnit, largest, spokenShort);
        return true;
    }

    /// <summary>A whole number of at most three digits or plain Chinese numerals (3, 12, 十二, 两), as counts of days or hours are; 0 length where none.</summary>
    public static int ReadSmall(ReadOnlySpan<char> text, int at, out int value)
    {
        value = 0;
        if (at >= text.Length || !TryRead(text, at, out var number) || number.IsVague || number.Value is < 0 or > 999 || number.Value != decimal.Truncate(number.Value))
        {
            return 0;
        }

        value = (int)number.Value;
        return number.Length;
    }

    private static int ReadDigits(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        var i = 0;
        decimal fraction = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                if (i > MostDigits)
                {
                    return i;
                }

                value = fraction == 0 ? (value * 10) + (c - '0') : value + ((c - '0') * fraction);
                fraction /= 10;
                i++;
            }
            else if (c == '.' && fraction == 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))
            {
                fraction = 0.1m;
                i++;
            }
            else if (c == ',' && fraction == 0 && IsThousands(text, i))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private static bool IsThousands(ReadOnlySpan<char> text, int comma) =>
        comma + 3 < text.Length
        && char.IsAsciiDigit(text[comma + 1]) && char.IsAsciiDigit(text[comma + 2]) && char.IsAsciiDigit(text[comma + 3])
        && (comma + 4 >= text.Length || !char.IsAsciiDigit(text[comma + 4]));

    private static int? Digit(char c) => c switch
    {
        '一' or '壹' => 1,
        '二' or '两' or '俩' or '贰' => 2,
        '三' or '仨' or '叁' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => null,
    };

    private static decimal SmallUnit(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        _ => 0,
    };

    private static decimal LargeUnit(char c) => c switch
    {
        '万' or '萬' => 10_000,
        '亿' or '億' => 100_000_000,
        _ => 0,
    };
}
