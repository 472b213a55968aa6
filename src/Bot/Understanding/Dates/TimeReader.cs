using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Numbers;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Reads times of day: 下午3点, 晚上8点半, 15:30, 早上, 4pm, EOD.</summary>
internal static class TimeReader
{
    private static readonly WordTable<int> Minutes = new([("半", 30), ("一刻", 15), ("三刻", 45), ("整", 0), ("钟", 0)]);

    /// <summary>The time of day that begins at the place; false where none does.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="at">The place.</param>
    /// <param name="said">The part of the day that was said just before (明早, 今晚).</param>
    /// <param name="time">The time.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, PartOfDay? said, out ReadTime time)
    {
        if ((TextFolding.IsLetter(text[at]) && EnglishClock.TryRead(text, at, out time)) || (char.IsAsciiDigit(text[at]) && EnglishClock.TryReadPointed(text, at, out time)))
        {
            return true;
        }

        time = default;
        var length = TimeWords.Parts.Match(text, at, out var word);
        var onlyBeforeHour = length == 0 ? TimeWords.PartsBeforeHour.Match(text, at, out word) : 0;
        var part = length + onlyBeforeHour > 0 ? word : said;
        if (!TryReadClock(text, SkipBlank(text, at + length + onlyBeforeHour), part, out var clock))
        {
            time = length > 0 ? new ReadTime(length, new TimeOnly((int)word, 0), SaysHour: false, IsHalfKnown: true) : default;
            return length > 0;
        }

        if (onlyBeforeHour > 0 && clock.Hour is < 5 or > 12)
        {
            return false;
        }

        var half = clock.Half ?? part;
        var hour = HourOf(clock.Hour, half, saysHalf: clock.Half is not null);
        time = new ReadTime(clock.End - at, new TimeOnly(hour, clock.Minute), SaysHour: true, IsHalfKnown: half is not null || hour > 12 || hour == 0);
        return true;
    }

    private static int HourOf(int hour, PartOfDay? part, bool saysHalf) => part switch
    {
        PartOfDay.Afternoon or PartOfDay.Evening or PartOfDay.EndOfWork when hour < 12 => hour + 12,
        PartOfDay.Noon when hour is >= 1 and <= 3 => hour + 12,
        PartOfDay.Night when hour == 12 => 0,
        PartOfDay.Morning when saysHalf && hour == 12 => 0,
        _ => hour,
    };

    private static bool TryReadClock(ReadOnlySpan<char> text, int at, PartOfDay? part, out Clock clock)
    {
        clock = default;
        if (at >= text.Length || (at > 0 && (char.IsAsciiDigit(text[at - 1]) || (text[at - 1] == '.' && char.IsAsciiDigit(text[at])))))
        {
            return false;
        }

        // Behind 下午, 3点5万 is an hour and a sum; elsewhere it is a sum.
        var hourText = part is null ? text : text[..HourEnd(text, at)];
        if (NumberReader.ReadSmall(hourText, at, out var hour) is var length && (length == 0 || hour > 24))
        {
            return false;
        }

        var end = at + length;
        return end < text.Length && text[end] is '点' or '时'
            ? TryReadChinese(text, at, end, hour, part, out clock)
            : char.IsAsciiDigit(text[at]) && TryReadDigits(text, end, hour, out clock);
    }

    private static int HourEnd(ReadOnlySpan<char> text, int at)
    {
        var window = text[at..Math.Min(text.Length, at + 4)];
        return window.IndexOf('点') is var sign and >= 0 ? at + sign : text.Length;
    }

    private static bool TryReadChinese(ReadOnlySpan<char> text, int at, int end, int hour, PartOfDay? part, out Clock clock)
    {
        var isBareOne = text[at] == '一' && end == at + 1 && part is null;
        var minute = 0;
        end++;
        var hasMinutes = false;
        if (end < text.Length && Minutes.Match(text, end, out var named) is var word and > 0)
        {
            (minute, end, hasMinutes) = (named, end + word, true);
        }
        else if (NumberReader.ReadSmall(text, end, out var said) is var digits and > 0 && said < 60 && !IsCounted(text, end + digits))
        {
            (minute, end, hasMinutes) = (said, end + digits, true);
            end += end < text.Length && text[end] == '分' ? 1 : 0;
        }

        clock = new Clock(end, hour % 24, minute, null);
        return !IsOtherThing(text, end) && (!isBareOne || hasMinutes || !IsALittle(text, at, end));
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, int end, int hour, out Clock clock)
    {
        var (minute, hasMinutes) = (0, false);
        if (end + 2 < text.Length && text[end] == ':' && char.IsAsciiDigit(text[end + 1]) && char.IsAsciiDigit(text[end + 2]))
        {
            minute = ((text[end + 1] - '0') * 10) + (text[end + 2] - '0');
            (hasMinutes, end) = (minute < 60, end + 3);
        }

        var suffix = SkipBlank(text, end);
        PartOfDay? half = null;
        if (suffix + 1 < text.Length && text[suffix] is 'a' or 'p' && text[suffix + 1] == 'm' && (suffix + 2 == text.Length || !TextFolding.IsWord(text[suffix + 2])))
        {
            (half, end) = (text[suffix] == 'a' ? PartOfDay.Morning : PartOfDay.Afternoon, suffix + 2);
        }

        hour %= 24;
        clock = new Clock(end, hour, minute < 60 ? minute : 0, half);
        return hasMinutes || (half is not null && hour <= 12);
    }

    /// <summary>A measure after the minutes tells that they are none: 8点3个人.</summary>
    private static bool IsCounted(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is '个' or '家' or '台' or '万' or '亿' or '%';

    /// <summary>两点意见, 三点建议, 3点几: no hours.</summary>
    private static bool IsOtherThing(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is '意' or '个' or '位' or '建' or '修' or '几';

    /// <summary>便宜一点, 早一点, 一点也不急: a little, and no hour.</summary>
    private static bool IsALittle(ReadOnlySpan<char> text, int at, int end) =>
        (at > 0 && text[at - 1] is '有' or '早' or '晚' or '快' or '慢' or '高' or '低' or '多' or '少' or '好' or '宜' or '松' or '紧' or '大' or '小' or '长' or '短' or '强' or '差' or '远' or '近' or '贵' or '久' or '细' or '再' or '了' or '急' or '低')
        || (end < text.Length && text[end] is '也' or '都' or '不' or '没' or '儿' or '点' or '问');

    private static int SkipBlank(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    /// <summary>An hour and minute; the half of the day where am or pm says it.</summary>
    private readonly record struct Clock(int End, int Hour, int Minute, PartOfDay? Half);
}
