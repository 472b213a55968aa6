using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Numbers;

namespace SalesBot.Bot.Understanding.Periods;

/// <summary>Reads periods that are told in figures: 1-3月, 3.9-3.13, 4月中旬, 25年.</summary>
internal static class NumberedPeriods
{
    private const string Connectors = "到至-~";

    private const string Digits = "一二三四五六七八九";

    /// <summary>Months whose thirds are named: 上月下旬.</summary>
    private static readonly WordTable<int> MonthsOfThirds = new([("上个月", -1), ("上月", -1), ("本月", 0), ("这个月", 0), ("这月", 0), ("当月", 0)]);

    private const int LongestThird = 7;

    /// <summary>How much of the text at the place is such a period; 0 where none is.</summary>
    public static int At(ReadOnlySpan<char> text, int at, DateOnly today, out Period period)
    {
        var length = Months(text, at, today, out period);
        length = length > 0 ? length : Days(text, at, today, out period);
        length = length > 0 ? length : Third(text, at, today, out period);
        length = length > 0 ? length : YearOfTwoFigures(text, at, today, out period);
        return length > 0 ? length : YearInEnglish(text, at, out period);
    }

    /// <summary>1-3月, 1到3月份.</summary>
    private static int Months(ReadOnlySpan<char> text, int at, DateOnly today, out Period period)
    {
        period = default;
        if (at > 0 && TextFolding.IsWord(text[at - 1]))
        {
            return 0;
        }

        // 二三月: two months in a row.
        if (at + 2 < text.Length && text[at + 2] == '月' && Digits.IndexOf(text[at], StringComparison.Ordinal) is var one and >= 0 && Digits.IndexOf(text[at + 1], StringComparison.Ordinal) == one + 1)
        {
            var begun = new DateOnly(one + 1 <= today.Month ? today.Year : today.Year - 1, one + 1, 1);
            period = new Period(begun, begun.AddMonths(2).AddDays(-1));
            return 3;
        }

        var length = NumberReader.ReadSmall(text, at, out var first);
        var next = at + length;
        if (length == 0 || first is < 1 or > 12 || next >= text.Length || !Connectors.Contains(text[next], StringComparison.Ordinal))
        {
            return 0;
        }

        var secondLength = NumberReader.ReadSmall(text, next + 1, out var second);
        var end = next + 1 + secondLength;
        if (secondLength == 0 || second <= first || second > 12 || end >= text.Length || text[end] != '月')
        {
            return 0;
        }

        var year = first <= today.Month ? today.Year : today.Year - 1;
        period = new Period(new DateOnly(year, first, 1), CalendarDays.Month(new DateOnly(year, second, 1), 0).To);
        return end + 1 - at;
    }

    /// <summary>3.9-3.13, 3/9到3/13: one such day alone may be any figure, two are days.</summary>
    private static int Days(ReadOnlySpan<char> text, int at, DateOnly today, out Period period)
    {
        period = default;
        if (!char.IsAsciiDigit(text[at]) || (at > 0 && (TextFolding.IsWord(text[at - 1]) || text[at - 1] is '.' or '/')))
        {
            return 0;
        }

        var length = Day(text, at, today.Year, out var from);
        var next = at + length;
        if (length == 0 || next >= text.Length || !Connectors.Contains(text[next], StringComparison.Ordinal) || Day(text, next + 1, today.Year, out var to) is not (var second and > 0))
        {
            return 0;
        }

        var back = from > today ? -1 : 0;
        period = new Period(from.AddYears(back), to.AddYears(back));
        return to >= from ? next + 1 + second - at : 0;
    }

    /// <summary>4月中旬, 上月下旬, 中旬: ten days of a month, the last of them to its end.</summary>
    private static int Third(ReadOnlySpan<char> text, int at, DateOnly today, out Period period)
    {
        period = default;
        if (!text.Slice(at, Math.Min(LongestThird, text.Length - at)).Contains('旬'))
        {
            return 0;
        }

        var first = CalendarDays.Month(today, 0).From;
        var length = MonthsOfThirds.Match(text, at, out var away);
        first = first.AddMonths(length > 0 ? away : 0);
        if (length == 0 && NumberReader.ReadSmall(text, at, out var month) is var digits and > 0)
        {
            length = digits + (text[(at + digits)..].StartsWith("月份", StringComparison.Ordinal) ? 2 : 1);
            if (month is < 1 or > 12 || text[at + digits] != '月')
            {
                return 0;
            }

            first = new DateOnly(month <= today.Month ? today.Year : today.Year - 1, month, 1);
        }

        if (at + length + 1 >= text.Length || text[at + length + 1] != '旬')
        {
            return 0;
        }

        (period, var isThird) = text[at + length] switch
        {
            '上' => (new Period(first, first.AddDays(9)), true),
            '中' => (new Period(first.AddDays(10), first.AddDays(19)), true),
            '下' => (new Period(first.AddDays(20), first.AddMonths(1).AddDays(-1)), true),
            _ => (default, false),
        };
        return isThird ? length + 2 : 0;
    }

    /// <summary>25年: a year of this decade or the last that has been.</summary>
    private static int YearOfTwoFigures(ReadOnlySpan<char> text, int at, DateOnly today, out Period period)
    {
        period = default;
        if (text[at] is not ('1' or '2') || at + 2 >= text.Length || !char.IsAsciiDigit(text[at + 1]) || text[at + 2] != '年' || (at > 0 && TextFolding.IsWord(text[at - 1])))
        {
            return 0;
        }

        var year = 2000 + ((text[at] - '0') * 10) + (text[at + 1] - '0');
        if (year > today.Year || year <= today.Year - 10)
        {
            return 0;
        }

        var length = 3 + PartOfYear(text[(at + 3)..], out var firstMonth, out var months);
        var from = new DateOnly(year, firstMonth, 1);
        period = new Period(from, from.AddMonths(months).AddDays(-1));
        return length;
    }

    /// <summary>四季度, 上半年, 12月 behind a year; 0 where the whole year is meant.</summary>
    private static int PartOfYear(ReadOnlySpan<char> text, out int firstMonth, out int months)
    {
        (firstMonth, months) = (1, 12);
        if (text.StartsWithAny("上半年", "下半年"))
        {
            (firstMonth, months) = (text[0] == '上' ? 1 : 7, 6);
            return 3;
        }

        var lead = text.StartsWith("第", StringComparison.Ordinal) ? 1 : 0;
        var number = 0;
        var digits = lead < text.Length ? NumberReader.ReadSmall(text, lead, out number) : 0;
        var end = lead + digits;
        if (digits == 0 || end >= text.Length)
        {
            return 0;
        }

        if (text[end] == '季' && number is >= 1 and <= 4)
        {
            (firstMonth, months) = (((number - 1) * 3) + 1, 3);
            return end + (text[end..].StartsWith("季度", StringComparison.Ordinal) ? 2 : 1);
        }

        if (text[end] == '月' && number is >= 1 and <= 12)
        {
            (firstMonth, months) = (number, 1);
            return end + 1;
        }

        return 0;
    }

    /// <summary>Year 2026, in 2025, for 2025.</summary>
    private static int YearInEnglish(ReadOnlySpan<char> text, int at, out Period period)
    {
        period = default;
        var rest = text[at..];
        var lead = rest.StartsWithAny("year 20", "in 20", "for 20") ? rest.IndexOf(' ') + 3 : 0;
        if (lead == 0 || lead + 2 > rest.Length || !char.IsAsciiDigit(rest[lead]) || !char.IsAsciiDigit(rest[lead + 1]) || (lead + 2 < rest.Length && TextFolding.IsWord(rest[lead + 2])))
        {
            return 0;
        }

        var year = 2000 + ((rest[lead] - '0') * 10) + (rest[lead + 1] - '0');
        period = new Period(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return lead + 2;
    }

    private static int Day(ReadOnlySpan<char> text, int at, int year, out DateOnly day)
    {
        day = default;
        var monthLength = FiguresAt(text, at, out var month);
        var separator = at + monthLength;
        if (monthLength == 0 || separator >= text.Length || text[separator] is not ('.' or '/') || FiguresAt(text, separator + 1, out var dayOfMonth) is not (var dayLength and > 0) || CalendarDays.Day(year, month, dayOfMonth) is not { } found)
        {
            return 0;
        }

        day = found;
        return monthLength + 1 + dayLength;
    }

    /// <summary>One or two figures.</summary>
    private static int FiguresAt(ReadOnlySpan<char> text, int at, out int value)
    {
        var length = 0;
        for (value = 0; at + length < text.Length && char.IsAsciiDigit(text[at + length]); length++)
        {
            value = (value * 10) + (text[at + length] - '0');
            if (length == 2)
            {
                return 0;
            }
        }

        return length;
    }
}
