using System.Buffers;
using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Dates in digits alone: 2026-03-18, 2026/3/18, 20260318, 3/18, 3.18; and 2027Q1.</summary>
internal static class NumericDates
{
    private const int NearYears = 3;

    private const int NearDays = 31;

    private static readonly SearchValues<char> DeedBehind = SearchValues.Create("签给去拜前之号日早晚下约见交回提付收开电演报谈");

    /// <summary>The date that begins at the place; false where none does.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, DateOnly today, out ReadDate date)
    {
        date = default;
        if (at > 0 && (TextFolding.IsWord(text[at - 1]) || text[at - 1] is '/' or '.' or '-'))
        {
            return false;
        }

        if (TryReadCompact(text, at, out date))
        {
            return true;
        }

        var first = ReadDigits(text, at, out var firstLength);
        var separatorAt = at + firstLength;
        if (firstLength == 0 || separatorAt >= text.Length || text[separatorAt] is not ('/' or '-' or '.'))
        {
            return false;
        }

        var separator = text[separatorAt];
        var second = ReadDigits(text, separatorAt + 1, out var secondLength);
        var end = separatorAt + 1 + secondLength;
        if (secondLength is 0 or > 2)
        {
            return false;
        }

        if (firstLength == 4)
        {
            return TryReadWithYear(text, at, first, separator, second, end, out date);
        }

        if (end < text.Length && text[end] == separator && firstLength <= 2 && TryReadShortOrLastYear(text, at, (first, second), separator, end, today, out date))
        {
            return true;
        }

        return firstLength <= 2 && TryReadMonthAndDay(text, at, first, separator, second, end, secondLength, today, out date);
    }

    /// <summary>20260318, 2027q1.</summary>
    private static bool TryReadCompact(ReadOnlySpan<char> text, int at, out ReadDate date)
    {
        date = default;
        var digits = 0;
        var value = 0;
        while (at + digits < text.Length && digits < 9 && char.IsAsciiDigit(text[at + digits]))
        {
            value = (value * 10) + (text[at + digits++] - '0');
        }

        var end = at + digits;
        if (digits == 4 && value is >= 2000 and <= 2099 && end + 1 < text.Length && text[end] == 'q' && text[end + 1] is >= '1' and <= '4' && (end + 2 == text.Length || !TextFolding.IsWord(text[end + 2])))
        {
            date = ReadDate.Of(6, CalendarDays.Quarter(new DateOnly(value, ((text[end + 1] - '0') * 3) - 2, 1), 0), DatePrecision.Span);
        }
        else if (digits == 8 && value is >= 2000_0101 and <= 2099_1231 && CalendarDays.Day(value / 10_000, value / 100 % 100, value % 100) is { } day && (end == text.Length || !TextFolding.IsWord(text[end])))
        {
            date = ReadDate.On(8, day);
        }

        return date.Length > 0;
    }

    private static bool TryReadWithYear(ReadOnlySpan<char> text, int at, int year, char separator, int month, int end, out ReadDate date)
    {
        date = default;
        if (end >= text.Length || text[end] != separator)
        {
            return false;
        }

        var dayOfMonth = ReadDigits(text, end + 1, out var dayLength);
        end += 1 + dayLength;
        if (dayLength is 0 or > 2 || CalendarDays.Day(year, month, dayOfMonth) is not { } day)
        {
            return false;
        }

        date = ReadDate.On(end - at, day);
        return true;
    }

    /// <summary>26.3.20 and 26-3-20, the year first; 20/03/2026 and 03/20/2026, the year last, where only one of the two can be the month.</summary>
    private static bool TryReadShortOrLastYear(ReadOnlySpan<char> text, int at, (int First, int Second) said, char separator, int end, DateOnly today, out ReadDate date)
    {
        date = default;
        var third = ReadDigits(text, end + 1, out var length);
        end += 1 + length;
        if (end < text.Length && (TextFolding.IsWord(text[end]) || text[end] == separator || (text[end] is '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            return false;
        }

        var (year, month, dayOfMonth) = length == 4 && (said.First > 12 || said.First == said.Second) ? (third, said.Second, said.First)
            : length == 4 && said.Second > 12 ? (third, said.First, said.Second)
            : length is 1 or 2 && separator != '/' && Math.Abs(2000 + said.First - today.Year) <= NearYears ? (2000 + said.First, said.Second, third)
            : default;
        date = CalendarDays.Day(year, month, dayOfMonth) is { } day ? ReadDate.On(end - at, day) : default;
        return date.Length > 0;
    }

    private static bool TryReadMonthAndDay(ReadOnlySpan<char> text, int at, int month, char separator, int dayOfMonth, int end, int dayLength, DateOnly today, out ReadDate date)
    {
        date = default;
        var isFollowedByMore = end < text.Length && (TextFolding.IsWord(text[end]) || text[end] is '/' or '%' or '万' or '亿' or '千' or '倍' or '折' or '版' or '米' or '个' or '元' or '块' or '点' or '小' or '天'
            || (text[end] is '-' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])));
        var isDoubtful = (separator == '-' && !IsDayBehindDash(text, at, end, dayLength)) || (separator == '.' && dayLength < 2 && month < 10 && !IsHeadOfLine(text, at, end, month, dayOfMonth, today)) || IsClock(text, separator, end);
        if (isFollowedByMore || isDoubtful || CalendarDays.NearestDayOfYear(today, month, dayOfMonth) is not { } nearest)
        {
            return false;
        }

        end += end < text.Length && text[end] is '号' or '日' ? 1 : 0;
        date = ReadDate.On(end - at, nearest.Past, nearest.Future);
        return true;
    }

    /// <summary>3-20签, 3-20给金穗打电话, 推到3-20: behind a dash a day only where a deed follows or a word for moving leads to it; 10-15台 and 10-15万 are a range.</summary>
    private static bool IsDayBehindDash(ReadOnlySpan<char> text, int at, int end, int dayLength) =>
        dayLength == 2 && (end < text.Length && DeedBehind.Contains(text[end]) || text[..at].TrimEnd(' ') is [.., '到' or '于' or '在' or '期' or '计'] && (end == text.Length || text[end] is ',' or '。' or ';' or '\n'));

    /// <summary>「3.5 华辰 拜访」: at the head of a line, a day of these weeks before what was done on it.</summary>
    private static bool IsHeadOfLine(ReadOnlySpan<char> text, int at, int end, int month, int dayOfMonth, DateOnly today) =>
        (at == 0 || text[at - 1] == '\n') && end + 1 < text.Length && text[end] == ' ' && TextFolding.IsHan(text[end + 1]) && text[end + 1] is not ('万' or '亿' or '千' or '百' or '折' or '倍' or '元' or '块' or '个' or '米' or '吨' or '台' or '版' or '点' or '小' or '天')
        && CalendarDays.NearestDayOfYear(today, month, dayOfMonth) is { } nearest && Math.Min(today.DayNumber - nearest.Past.DayNumber, nearest.Future.DayNumber - today.DayNumber) <= NearDays;

    /// <summary>3.30 pm is no day.</summary>
    private static bool IsClock(ReadOnlySpan<char> text, char separator, int end) =>
        separator == '.' && end + 2 < text.Length && text[end] == ' ' && text[end + 1] is 'a' or 'p' && text[end + 2] == 'm' && (end + 3 == text.Length || !TextFolding.IsWord(text[end + 3]));

    private static int ReadDigits(ReadOnlySpan<char> text, int at, out int length)
    {
        var value = 0;
        length = 0;
        while (at + length < text.Length && char.IsAsciiDigit(text[at + length]))
        {
            if (++length > 4)
            {
                length = 0;
                return 0;
            }

            value = (value * 10) + (text[at + length - 1] - '0');
        }

        return value;
    }
}
