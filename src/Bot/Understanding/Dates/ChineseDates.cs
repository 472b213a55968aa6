using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Numbers;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Dates in Chinese words: 大后天, 下下周三, 月底, 下月中, 3月20号, 明年3月, 季度末, 半个月后, 初八, 节后.</summary>
internal static class ChineseDates
{
    private static readonly WordTable<(int Days, PartOfDay? Part)> NearDays = new(
    [
        ("大前天", (-3, null)), ("前天", (-2, null)), ("昨天", (-1, null)), ("昨日", (-1, null)), ("昨儿", (-1, null)), ("昨晚", (-1, PartOfDay.Evening)), ("昨夜", (-1, PartOfDay.Evening)),
        ("昨早", (-1, PartOfDay.Morning)), ("昨下午", (-1, PartOfDay.Afternoon)), ("昨上午", (-1, PartOfDay.Morning)),
        ("今天", (0, null)), ("今日", (0, null)), ("今儿", (0, null)), ("当天", (0, null)), ("今早", (0, PartOfDay.Morning)), ("今晨", (0, PartOfDay.Morning)), ("今晚", (0, PartOfDay.Evening)), ("今夜", (0, PartOfDay.Evening)),
        ("明天", (1, null)), ("明日", (1, null)), ("明儿", (1, null)), ("明早", (1, PartOfDay.Morning)), ("明晨", (1, PartOfDay.Morning)), ("明晚", (1, PartOfDay.Evening)),
        ("明上午", (1, PartOfDay.Morning)), ("明下午", (1, PartOfDay.Afternoon)), ("翌日", (1, null)), ("次日", (1, null)),
        ("后天", (2, null)), ("大后天", (3, null)),
    ]);

    private static readonly WordTable<int> Shifts = new([("上上个", -2), ("上上", -2), ("上个", -1), ("上一个", -1), ("上", -1), ("下下个", 2), ("下下", 2), ("下个", 1), ("下一个", 1), ("下", 1), ("这个", 0), ("这一", 0), ("这", 0), ("本", 0), ("当", 0), ("今", 0)]);

    private static readonly WordTable<int> Years = new([("前年", -2), ("去年", -1), ("今年", 0), ("本年", 0), ("本年度", 0), ("明年", 1), ("来年", 1), ("后年", 2)]);

    private static readonly WordTable<int> Weekdays = new([("一", 0), ("二", 1), ("三", 2), ("四", 3), ("五", 4), ("六", 5), ("日", 6), ("天", 6), ("末", 5), ("1", 0), ("2", 1), ("3", 2), ("4", 3), ("5", 4), ("6", 5), ("7", 6)]);

    private static readonly WordTable<bool> WeekWords = new([("周", true), ("星期", true), ("礼拜", true)]);

    private static readonly WordTable<bool> Vague = new(
    [
        .. Words("节后", "节前", "年后", "年前", "春节后", "春节前", "过年后", "过完年", "过完节", "过年", "春节", "五一后", "五一前", "五一", "十一后", "十一前", "国庆后", "国庆前", "国庆节后", "国庆节前", "国庆", "中秋后", "中秋前", "中秋", "端午后", "端午前", "端午",
            "清明后", "清明前", "清明", "元旦后", "元旦前", "元旦", "假期后", "节假日后", "长假后", "改天", "改日", "过几天", "过两天", "这两天", "过段时间", "过阵子", "近期", "回头", "晚点", "以后", "到时候", "届时", "元宵后", "元宵前", "双十一后", "双十一前"),
    ]);

    private static readonly WordTable<Func<DateOnly, Period>> Spans = new(
    [
        ("上半年", day => new Period(new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 6, 30))),
        ("下半年", day => new Period(new DateOnly(day.Year, 7, 1), new DateOnly(day.Year, 12, 31))),
        ("全年", day => CalendarDays.Year(day, 0)),
    ]);

    /// <summary>The date that begins at the place; false where none does.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, DateOnly today, out ReadDate date)
    {
        if (NearDays.Match(text, at, out var near) is var nearLength and > 0)
        {
            date = ReadDate.On(nearLength, today.AddDays(near.Days), near.Part);
            return true;
        }

        return TryReadYearAndRest(text, at, today, out date)
            || TryReadWeek(text, at, today, out date)
            || TryReadShiftedMonthOrQuarter(text, at, today, out date)
            || TryReadMonth(text, at, at, today, year: null, out date)
            || TryReadDayOfMonth(text, at, today, out date)
            || TryReadEndOf(text, at, today, out date)
            || TryReadQuarter(text, at, at, today, year: null, out date)
            || TryReadLater(text, at, today, out date)
            || TryReadLunar(text, at, today, out date)
            || TryReadVagueOrSpan(text, at, today, out date);
    }

    /// <summary>明年, 明年3月, 2027年3月底, 今年年底, 今年下半年.</summary>
    private static bool TryReadYearAndRest(ReadOnlySpan<char> text, int at, DateOnly today, out ReadDate date)
    {
        date = default;
        int year;
        int end;
        if (Years.Match(text, at, out var shift) is var word and > 0)
        {
            (year, end) = (today.Year + shift, at + word);
        }
        else if (char.IsAsciiDigit(text[at]) && (at == 0 || !TextFolding.IsWord(text[at - 1])) && ReadYear(text, at, out year, out end))
        {
        }
        else
        {
            return false;
        }

        if (year is < 2000 or > 2099)
        {
            return false;
        }

        var first = new DateOnly(year, 1, 1);
        var rest = end < text.Length && text[end] == '的' ? end + 1 : end;
        if (rest < text.Length)
        {
            if (TryReadMonth(text, at, rest, today, year, out date) || TryReadQuarter(text, at, rest, today, year, out date))
            {
                return true;
            }

            if (Spans.Match(text, rest, out var span) is var spanLength and > 0)
            {
                date = ReadDate.Of(rest + spanLength - at, span(first), DatePrecision.Span);
                return true;
            }

            if (PartOfYear(text, rest, first, out var dayOfYear, out var partLength))
            {
                date = ReadDate.On(rest + partLength - at, dayOfYear);
                return true;
            }
        }

        date = ReadDate.Of(end - at, CalendarDays.Year(first, 0), DatePrecision.Span);
        return true;
    }

    private static bool ReadYear(ReadOnlySpan<char> text, int at, out int year, out int end)
    {
        (year, end) = (0, at);
        while (end < text.Length && end - at < 5 && char.IsAsciiDigit(text[end]))
        {
            year = (year * 10) + (text[end++] - '0');
        }

        var digits = end - at;
        if (digits is not (2 or 4) || end >= text.Length || text[end] != '年' || text[end..] is ['年', '前' or '后' or '内', ..])
        {
            return false;
        }

        year += digits == 2 ? 2000 : 0;
        end++;
        end += end < text.Length && text[end] == '度' ? 1 : 0;
        return digits == 4 || (end < text.Length && char.IsAsciiDigit(text[end]));
    }

    private static bool PartOfYear(ReadOnlySpan<char> text, int at, DateOnly first, out DateOnly day, out int length)
    {
        var start = text[at] == '年' ? at + 1 : at;
        (day, length) = (default, start + 1 - at);
        if (start >= text.Length)
        {
            return false;
        }

        switch (text[start])
        {
            case '底' or '末':
                day = new DateOnly(first.Year, 12, 31);
                return true;
            case '初':
                day = first;
                return true;
            case '中' when start > at:
                day = new DateOnly(first.Year, 6, 30);
                return true;
            default:
                return false;
        }
    }

    /// <summary>周三, 下周三, 下下周, 本周.</summary>
    private static bool TryReadWeek(ReadOnlySpan<char> text, int at, DateOnly today, out ReadDate date)
    {
        date = default;
        var shiftLength = Shifts.Match(text, at, out var shift);
        var start = at + shiftLength;
        if (start >= text.Length || WeekWords.Match(text, start, out _) is var weekLength && weekLength == 0)
        {
            return false;
        }

        var end = start + weekLength;
        if (end < text.Length && Weekdays.Match(text, end, out var weekday) is var dayLength and > 0 && !IsCountedDigit(text, end))
        {
            if (shiftLength > 0)
            {
                date = ReadDate.On(end + dayLength - at, CalendarDays.Week(today, shift).From.AddDays(weekday));
                return true;
            }

            var (past, future) = CalendarDays.Nearest(today, weekday);
            date = ReadDate.On(end + dayLength - at, past, future);
            return true;
        }

        if (shiftLength == 0)
        {
            return false;
        }

        end += end < text.Length && text[end] is '内' or '里' ? 1 : 0;
        var week = CalendarDays.Week(today, shift);
        if (end < text.Length && text[end] == '初')
        {
            date = ReadDate.On(end + 1 - at, week.From);
            return true;
        }

        date = ReadDate.Of(end - at, week, DatePrecision.Week);
        return true;
    }

    /// <summary>周3 is Wednesday, 周30 is none.</summary>
    private static bool IsCountedDigit(ReadOnlySpan<char> text, int at) =>
        char.IsAsciiDigit(text[at]) && at + 1 < text.Length && (char.IsAsciiDigit(text[at + 1]) || text[at + 1] is '.' or '/');

    /// <summary>下个月, 本月底, 下月8号, 上季度, 下个季度末.</summary>
    private static bool TryReadShiftedMonthOrQuarter(ReadOnlySpan<char> text, int at, DateOnly today, out ReadDate date)
    {
        date = default;
        var end = at + Shifts.Match(text, at, out var shift);
        if (end == at || end >= text.Length)
        {
            return false;
        }

        if (text[end] == '月')
        {
            return ReadWithinMonth(text, at, end + 1, CalendarDays.Month(today, shift), out date);
        }

        if (text[end] == '季' || text[end..].StartsWith("财季", StringComparison.Ordinal))
        {
            end += text[end] == '财' ? 2 : 1;
            end += end < text.Length && text[end] == '度' ? 1 : 0;
            date = WithinQuarter(text, at, end, CalendarDays.Quarter(today, shift));
            return true;
        }

        return false;
    }

    /// <summary>3月, 3月底, 3月20号, 十二月.</summary>
    private static bool TryReadMonth(ReadOnlySpan<char> text, int at, int monthAt, DateOnly today, int? year, out ReadDate date)
    {
        date = default;
        if ((monthAt > 0 && text[monthAt - 1] == '.') || (year is null && monthAt > 0 && TextFolding.IsWord(text[monthAt - 1])))
        {
            return false;
        }

        var length = NumberReader.ReadSmall(text, monthAt, out var month);
        var end = monthAt + length;
        if (length == 0 || month is < 1 or > 12 || end >= text.Length || text[end] != '月')
        {
            return false;
        }

        end += end + 1 < text.Length && text[end + 1] == '份' ? 2 : 1;
        if (year is { } known)
        {
            return ReadWithinMonth(text, at, end, CalendarDays.Month(new DateOnly(known, month, 1), 0), out date);
        }

        if (NumberReader.ReadSmall(text, end, out var dayOfMonth) is var dayLength and > 0 && CalendarDays.NearestDayOfYear(today, month, dayOfMonth) is { } nearest && !IsAmount(text, end + dayLength))
        {
            end += dayLength;
            end += end < text.Length && text[end] is '号' or '日' ? 1 : 0;
            date = ReadDate.On(end - at, nearest.Past, nearest.Future);
            return true;
        }

        var (past, future) = CalendarDays.NearestMonth(today, month);
        if (!ReadWithinMonth(text, at, end, past, out var asPast) || !ReadWithinMonth(text, at, end, future, out var asFuture))
        {
            return false;
        }

        // A part of the present month that lies behind is next year's where the clause looks ahead, and last year's where it looks back.
        if (asFuture.Precision == DatePrecision.Day && asFuture.Future.To < today)
        {
            ReadWithinMonth(text, at, end, CalendarDays.Month(future.From, 12), out asFuture);
        }

        if (asPast.Precision == DatePrecision.Day && asPast.Past.From > today)
        {
            ReadWithinMonth(text, at, end, CalendarDays.Month(past.From, -12), out asPast);
        }

        date = new ReadDate(asFuture.Length, asPast.Past, asFuture.Future, asFuture.Precision);
        return true;
    }

    private static bool IsAmount(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is '万' or '亿' or 'w' or 'k' or '个' or '单' or '家' or '.';

    /// <summary>What follows a month: 初, 中, 底, a day, or nothing.</summary>
    private static bool ReadWithinMonth(ReadOnlySpan<char> text, int at, int end, Period month, out ReadDate date)
    {
        date = ReadDate.Of(end - at, month, DatePrecision.Month);
        if (end >= text.Length)
        {
            return true;
        }

        // 下个月月底 says the month twice.
        end += text[end..] is ['月', '初' or '中' or '底' or '末', ..] ? 1 : 0;
        switch (text[end])
        {
            case '初':
                date = ReadDate.On(end + 1 - at, month.From);
                return true;
            case '中' when text[end..] is not ['中', '标', ..]:
                date = ReadDate.On(end + (text[end..].StartsWith("中旬", StringComparison.Ordinal) ? 2 : 1) - at, month.From.AddDays(14));
                return true;
            case '底' or '末':
                date = ReadDate.On(end + 1 - at, month.To);
                return true;
            case '上' when text[end..].StartsWith("上旬", StringComparison.Ordinal):
                date = ReadDate.On(end + 2 - at, month.From.AddDays(9));
                return true;
            case '下' when text[end..].StartsWith("下旬", StringComparison.Ordinal):
                date = ReadDate.On(end + 2 - at, month.To);
                return true;
        }

        if (NumberReader.ReadSmall(text, end, out var dayOfMonth) is var length and > 0
            && end + length < text.Length && text[end + length] is '号' or '日'
            && CalendarDays.Day(month.From.Year, month.From.Month, dayOfMonth) is { } day)
        {
            date = ReadDate.On(end + length + 1 - at, day);
        }

        return true;
    }

    /// <summary>25号, 8日.</summary>
    private static bool TryReadDayOfMonth(ReadOnlySpan<char> text, int at, DateOnly today, out ReadDate date)
    {
        date = default;
        if (at > 0 && (TextFolding.IsWord(text[at - 1]) || text[at - 1] is '.' or '第' or '-' or '#'))
        {
            return false;
        }

        var length = NumberReader.ReadSmall(text, at, out var day);
        var end = at + length;
        if (length == 0 || end >= text.Length || text[end] is not ('号' or '日')
            || text[end..] is [_, '楼' or '线' or '机' or '院' or '馆' or '库' or '厂' or '店' or '仓', ..]
            || CalendarDays.NearestDayOfMonth(today, day) is not { } nearest)
        {
            return false;
        }

        date = ReadDate.On(end + 1 - at, nearest.Past, nearest.Future);
        return true;
    }

    /// <summary>月初, 月中, 月底, 年底, 周末.</summary>
    private static bool TryReadEndOf(ReadOnlySpan<char> text, int at, DateOnly today, out ReadDate date)
    {
        date = default;
        if (at + 1 >= text.Length)
        {
            return false;
        }

        switch (text[at], text[at + 1])
        {
            case ('月', '底' or '末'):
                date = ReadDate.On(2, CalendarDays.Month(today, 0).To);
                return true;
            case ('月', '初'):
                date = ReadDate.On(2, CalendarDays.Month(today, 0).From, CalendarDays.Month(today, today.Day == 1 ? 0 : 1).From);
                return true;
            case ('月', '中'):
                var middle = CalendarDays.Month(today, 0).From.AddDays(14);
                date = ReadDate.On(2, middle <= today ? middle : CalendarDays.Month(today, -1).From.AddDays(14), middle >= today ? middle : CalendarDays.Month(today, 1).From.AddDays(14));
                return true;
            case ('年', '底' or '末'):
                date = ReadDate.On(2, CalendarDays.Year(today, 0).To);
                return true;
            case ('年', '初'):
                date = ReadDate.On(2, CalendarDays.Year(today, 0).From, CalendarDays.Year(today, 1).From);
                return true;
            default:
                return false;
        }
    }

    /// <summary>三季度, 第三季度, 季度末, 季末, Q3 in Chinese text.</summary>
    private static bool TryReadQuarter(ReadOnlySpan<char> text, int at, int quarterAt, DateOnly today, int? year, out ReadDate date)
    {
        date = default;
        if (text[quarterAt..].StartsWith("季度末", StringComparison.Ordinal) || text[quarterAt..].StartsWith("季末", StringComparison.Ordinal) || text[quarterAt..].StartsWith("季度底", StringComparison.Ordinal))
        {
            date = ReadDate.On(quarterAt + (text[quarterAt + 1] == '度' ? 3 : 2) - at, CalendarDays.Quarter(today, 0).To);
            return true;
        }

        int end;
        int quarter;
        if (text[quarterAt..] is ['q', >= '1' and <= '4', ..] && (quarterAt == at || year is not null))
        {
            (quarter, end) = (text[quarterAt + 1] - '0', quarterAt + 2);
        }
        else
        {
            var start = text[quarterAt] == '第' ? quarterAt + 1 : quarterAt;
            var length = NumberReader.ReadSmall(text, start, out quarter);
            end = start + length;
            if (length == 0 || quarter is < 1 or > 4 || !text[end..].StartsWith("季度", StringComparison.Ordinal))
            {
                return false;
            }

            end += 2;
        }

        var period = CalendarDays.Quarter(new DateOnly(year ?? today.Year, (quarter * 3) - 2, 1), 0);
        date = WithinQuarter(text, at, end, period);
        return true;
    }

    private static ReadDate WithinQuarter(ReadOnlySpan<char> text, int at, int end, Period quarter) =>
        end < text.Length && text[end] is '末' or '底' ? ReadDate.On(end + 1 - at, quarter.To)
        : end < text.Length && text[end] == '初' ? ReadDate.On(end + 1 - at, quarter.From)
        : ReadDate.Of(end - at, quarter, DatePrecision.Span);

    /// <summary>三天后, 两周后, 半个月后, 3天前, 近7天.</summary>
    private static bool TryReadLater(ReadOnlySpan<char> text, int at, DateOnly today, out ReadDate date)
    {
        date = default;
        var isRecent = text[at] is '近' || text[at..].StartsWith("最近", StringComparison.Ordinal);
        var start = isRecent ? at + (text[at] == '近' ? 1 : 2) : text[at] == '过' ? at + 1 : at;
        if (start >= text.Length || (start == at && at > 0 && TextFolding.IsWord(text[at - 1])))
        {
            return false;
        }

        int count;
        var end = start;
        var isHalf = text[start] == '半';
        if (isHalf)
        {
            (count, end) = (0, start + 1);
        }
        else if (NumberReader.ReadSmall(text, start, out count) is var length and > 0)
        {
            end = start + length;
        }
        else
        {
            return false;
        }

        end += end < text.Length && text[end] == '个' ? 1 : 0;
        if (end >= text.Length)
        {
            return false;
        }

        var (days, months) = (text[end], isHalf) switch
        {
            ('天' or '日', false) => (count, 0),
            ('周', false) => (count * 7, 0),
            ('月', true) => (15, 0),
            ('月', false) => (0, count),
            ('年', true) => (0, 6),
            ('年', false) when count <= 5 => (0, count * 12),
            _ => text[end..].StartsWith("星期", StringComparison.Ordinal) || text[end..].StartsWith("礼拜", StringComparison.Ordinal) ? (count * 7, -1) : (0, 0),
        };
        if ((days, months) == (0, 0))
        {
            return false;
        }

        end += months < 0 ? 2 : 1;
        months = Math.Max(months, 0);
        if (isRecent)
        {
            date = ReadDate.Of(end - at, new Period(today.AddMonths(-months).AddDays(1 - days), today), DatePrecision.Span);
            return true;
        }

        var isLater = text[end..].StartsWith("之后", StringComparison.Ordinal) || text[end..].StartsWith("以后", StringComparison.Ordinal) || text[end..].StartsWith("之内", StringComparison.Ordinal) || text[end..].StartsWith("以内", StringComparison.Ordinal);
        var isEarlier = text[end..].StartsWith("之前", StringComparison.Ordinal) || text[end..].StartsWith("以前", StringComparison.Ordinal);
        var mark = isLater || isEarlier ? 2 : 1;
        isLater |= end < text.Length && text[end] is '后' or '内' || text[at] == '过';
        isEarlier |= end < text.Length && text[end] == '前';
        if (isLater == isEarlier)
        {
            return false;
        }

        var signed = isLater ? 1 : -1;
        date = ReadDate.On(Math.Min(text.Length, end + (text[at] == '过' ? 0 : mark)) - at, today.AddMonths(signed * months).AddDays(signed * days));
        return true;
    }

    /// <summary>初八, 正月初八, 大年初三, 正月十五.</summary>
    private static bool TryReadLunar(ReadOnlySpan<char> text, int at, DateOnly today, out ReadDate date)
    {
        date = default;
        int? month = null;
        var start = at;
        if (text[at..].StartsWith("正月", StringComparison.Ordinal) || text[at..].StartsWith("大年", StringComparison.Ordinal))
        {
            (month, start) = (1, at + 2);
        }
        else if (text[at..].StartsWith("腊月", StringComparison.Ordinal))
        {
            (month, start) = (12, at + 2);
        }

        var isEarly = start < text.Length && text[start] == '初';
        if ((!isEarly && month is null) || start >= text.Length)
        {
            return false;
        }

        var digitAt = isEarly ? start + 1 : start;
        if (digitAt >= text.Length || char.IsAsciiDigit(text[digitAt]) || NumberReader.ReadSmall(text, digitAt, out var day) is var length && length == 0
            || day is < 1 or > 30 || (isEarly && day > 10) || LunarDays.Nearest(today, month, day) is not { } nearest)
        {
            return false;
        }

        // 初步, 初级 and the like are no days, since no numeral follows; 初一 may be a school year, but not among sellers.
        date = ReadDate.On(digitAt + length - at, nearest.Past, nearest.Future);
        return true;
    }

    private static bool TryReadVagueOrSpan(ReadOnlySpan<char> text, int at, DateOnly today, out ReadDate date)
    {
        if (Spans.Match(text, at, out var span) is var spanLength and > 0)
        {
            date = ReadDate.Of(spanLength, span(today), DatePrecision.Span);
            return true;
        }

        var length = Vague.Match(text, at, out _);
        date = ReadDate.Vague(length);
        return length > 0;
    }

    private static IEnumerable<(string Word, bool Meaning)> Words(params string[] words) => words.Select(word => (word, true));
}
