using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Numbers;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Reads times of day: 下午3点, 晚上8点半, 15:30, 早上, 4pm, EOD; and stretches from now: 半小时后, 两个小时后, in 2 hours.</summary>
internal static class TimeReader
{
    private static readonly WordTable<PartOfDay> Parts = new(
    [
        ("凌晨", PartOfDay.Night), ("半夜", PartOfDay.Night),
        ("一大早", PartOfDay.Morning), ("一早", PartOfDay.Morning), ("大清早", PartOfDay.Morning), ("清晨", PartOfDay.Morning), ("早晨", PartOfDay.Morning),
        ("早上", PartOfDay.Morning), ("上午", PartOfDay.Morning), ("早间", PartOfDay.Morning), ("上班后", PartOfDay.Morning),
        ("this morning", PartOfDay.Morning), ("in the morning", PartOfDay.Morning), ("morning", PartOfDay.Morning),
        ("中午", PartOfDay.Noon), ("午间", PartOfDay.Noon), ("noon", PartOfDay.Noon), ("at noon", PartOfDay.Noon),
        ("下午", PartOfDay.Afternoon), ("午后", PartOfDay.Afternoon),
        ("this afternoon", PartOfDay.Afternoon), ("in the afternoon", PartOfDay.Afternoon), ("afternoon", PartOfDay.Afternoon),
        ("傍晚", PartOfDay.EndOfWork), ("下班前", PartOfDay.EndOfWork), ("下班之前", PartOfDay.EndOfWork), ("下班以前", PartOfDay.EndOfWork), ("eod", PartOfDay.EndOfWork), ("end of day", PartOfDay.EndOfWork),
        ("end of the day", PartOfDay.EndOfWork), ("close of business", PartOfDay.EndOfWork), ("cob", PartOfDay.EndOfWork),
        ("晚上", PartOfDay.Evening), ("晚间", PartOfDay.Evening), ("夜里", PartOfDay.Evening), ("this evening", PartOfDay.Evening), ("in the evening", PartOfDay.Evening), ("evening", PartOfDay.Evening),
    ]);

    private static readonly WordTable<int> Minutes = new([("半", 30), ("一刻", 15), ("三刻", 45), ("整", 0), ("钟", 0)]);

    private static readonly WordTable<TimeSpan> Units = new(
    [
        ("个小时", TimeSpan.FromHours(1)), ("小时", TimeSpan.FromHours(1)), ("个钟头", TimeSpan.FromHours(1)), ("个钟", TimeSpan.FromHours(1)), ("钟头", TimeSpan.FromHours(1)),
        ("分钟", TimeSpan.FromMinutes(1)), ("刻钟", TimeSpan.FromMinutes(15)),
        ("hours", TimeSpan.FromHours(1)), ("hour", TimeSpan.FromHours(1)), ("hrs", TimeSpan.FromHours(1)), ("hr", TimeSpan.FromHours(1)),
        ("minutes", TimeSpan.FromMinutes(1)), ("minute", TimeSpan.FromMinutes(1)), ("mins", TimeSpan.FromMinutes(1)), ("min", TimeSpan.FromMinutes(1)),
    ]);

    private static readonly WordTable<bool> After = new([("后", true), ("之后", true), ("以后", true), ("过后", true)]);

    /// <summary>The time of day that begins at the place; false where none does.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="at">The place.</param>
    /// <param name="said">The part of the day that was said just before (明早, 今晚).</param>
    /// <param name="time">The time.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, PartOfDay? said, out ReadTime time)
    {
        time = default;
        var i = at;
        var part = said;
        if (Parts.Match(text, at, out var word) is var length and > 0)
        {
            part = word;
            i += length;
        }

        var hourStart = SkipBlank(text, i);
        if (!ReadClock(text, hourStart, out var end, out var hour, out var minute, out var half))
        {
            if (i == at || part is not { } only)
            {
                return false;
            }

            time = new ReadTime(i - at, new TimeOnly((int)only, 0), SaysHour: false, IsHalfKnown: true);
            return true;
        }

        part = half ?? part;
        if (part is PartOfDay.Afternoon or PartOfDay.Evening or PartOfDay.EndOfWork && hour < 12)
        {
            hour += 12;
        }
        else if (part == PartOfDay.Noon && hour is >= 1 and <= 3)
        {
            hour += 12;
        }
        else if (part is PartOfDay.Morning or PartOfDay.Night && half is not null && hour == 12)
        {
            hour = 0;
        }

        time = new ReadTime(end - at, new TimeOnly(hour, minute), SaysHour: true, IsHalfKnown: part is not null || hour > 12 || hour == 0);
        return true;
    }

    /// <summary>A stretch from now that begins at the place (半小时后, in 2 hours); false where none does.</summary>
    public static bool TryReadFromNow(ReadOnlySpan<char> text, int at, out int length, out TimeSpan stretch)
    {
        (length, stretch) = (0, default);
        var i = at;
        var isEnglish = text[i..].StartsWith("in ", StringComparison.Ordinal) && (at == 0 || !TextFolding.IsLetter(text[at - 1]));
        var isAhead = isEnglish;
        if (isEnglish)
        {
            i += 3;
        }
        else if (text[i] == '过')
        {
            (isAhead, i) = (true, i + 1);
        }

        if (i >= text.Length || !ReadCount(text, ref i, out var count))
        {
            return false;
        }

        i = SkipBlank(text, i);
        if (i >= text.Length || Units.Match(text, i, out var unit) is var unitLength && unitLength == 0)
        {
            return false;
        }

        i += unitLength;
        if (!isAhead)
        {
            if (i >= text.Length || After.Match(text, i, out _) is var after && after == 0)
            {
                return false;
            }

            i += after;
        }

        (length, stretch) = (i - at, count * unit);
        return true;
    }

    /// <summary>A count of hours or minutes; 半 is a half, 一个半 is one and a half.</summary>
    private static bool ReadCount(ReadOnlySpan<char> text, ref int i, out double count)
    {
        count = 0;
        if (text[i..] is ['半', ..])
        {
            (count, i) = (0.5, i + 1);
            return true;
        }

        if (text[i..].StartsWith("half an ", StringComparison.Ordinal))
        {
            (count, i) = (0.5, i + 8);
            return true;
        }

        if (text[i..].StartsWith("an ", StringComparison.Ordinal) || text[i..].StartsWith("a ", StringComparison.Ordinal))
        {
            (count, i) = (1, i + text[i..].IndexOf(' ') + 1);
            return true;
        }

        if (NumberReader.ReadSmall(text, i, out var whole) is var length && length == 0)
        {
            return false;
        }

        (count, i) = (whole, i + length);
        if (text[i..].StartsWith("个半", StringComparison.Ordinal))
        {
            (count, i) = (count + 0.5, i + 2);
        }

        return true;
    }

    private static bool ReadClock(ReadOnlySpan<char> text, int at, out int end, out int hour, out int minute, out PartOfDay? half)
    {
        (end, hour, minute, half) = (at, 0, 0, null);
        if (at >= text.Length || (at > 0 && char.IsAsciiDigit(text[at - 1])) || NumberReader.ReadSmall(text, at, out hour) is var length && length == 0 || hour > 24)
        {
            return false;
        }

        end = at + length;
        if (end < text.Length && text[end] is '点' or '时')
        {
            end++;
            if (end < text.Length && Minutes.Match(text, end, out minute) is var word and > 0)
            {
                end += word;
            }
            else if (NumberReader.ReadSmall(text, end, out var said) is var digits and > 0 && said < 60 && !IsCounted(text, end + digits))
            {
                (minute, end) = (said, end + digits);
                end += end < text.Length && text[end] == '分' ? 1 : 0;
            }

            hour %= 24;
            return !IsCountedThing(text, end);
        }

        var hasMinutes = false;
        if (end + 2 < text.Length && text[end] == ':' && char.IsAsciiDigit(text[end + 1]) && char.IsAsciiDigit(text[end + 2]))
        {
            minute = ((text[end + 1] - '0') * 10) + (text[end + 2] - '0');
            (hasMinutes, end) = (minute < 60, end + 3);
        }

        var suffix = SkipBlank(text, end);
        if (suffix + 1 < text.Length && text[suffix] is 'a' or 'p' && text[suffix + 1] == 'm' && (suffix + 2 == text.Length || !TextFolding.IsWord(text[suffix + 2])))
        {
            half = text[suffix] == 'a' ? PartOfDay.Morning : PartOfDay.Afternoon;
            end = suffix + 2;
            hour %= 24;
            return hour <= 12 || hasMinutes;
        }

        hour %= 24;
        return hasMinutes;
    }

    /// <summary>A measure after the minutes tells that they are none: 8点3个人.</summary>
    private static bool IsCounted(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is '个' or '家' or '台' or '万' or '%';

    /// <summary>两点意见, 三点建议: no hours.</summary>
    private static bool IsCountedThing(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is '意' or '个' or '位' or '建' or '修';

    private static int SkipBlank(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;
}
