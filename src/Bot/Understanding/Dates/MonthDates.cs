using SalesBot.Bot.Understanding.Numbers;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Months, their parts and their days: 下个月, 本月底, 3月20号, 三月十五, 4月上旬, 月初, 中旬, 25号.</summary>
internal static class MonthDates
{
    /// <summary>The characters that its dates begin with.</summary>
    public static IEnumerable<char> Beginnings => [.. Shifts.Words.Beginnings, .. NumberReader.Beginnings, '月', '上', '中', '下'];

    /// <summary>The date that begins at the place; false where none does.</summary>
    public static bool TryRead(in DatePlace place, out ReadDate date) =>
        TryReadShifted(place, out date)
        || TryReadNamed(place, out date)
        || TryReadDayOfMonth(place, out date)
        || TryReadPart(place, out date);

    /// <summary>3月, 3月底, 3月20号 behind a year.</summary>
    public static bool TryReadInYear(in DatePlace place, int at, int year, out ReadDate date)
    {
        date = default;
        var end = SkipName(place, at, out var month);
        return end > at && TryReadWithin(place, end, CalendarDays.Month(new DateOnly(year, month, 1), 0), out date);
    }

    /// <summary>下个月, 本月底, 下月8号.</summary>
    private static bool TryReadShifted(in DatePlace place, out ReadDate date)
    {
        date = default;
        var end = place.At + Shifts.Match(place, out var shift);
        return end > place.At && place[end] == '月' && TryReadWithin(place, end + 1, CalendarDays.Month(place.Today, shift), out date);
    }

    /// <summary>3月, 3月底, 3月20号, 十二月.</summary>
    private static bool TryReadNamed(in DatePlace place, out ReadDate date)
    {
        date = default;
        if (place.IsWithinWord || place.Before == '.' || !place.HasCount || place[place.CountEnd] != '月' || SkipName(place, place.At, out var month) is var end && end == place.At)
        {
            return false;
        }

        if (DayBehind.Read(place, end, out var dayOfMonth) is var length and > 0 && CalendarDays.NearestDayOfYear(place.Today, month, dayOfMonth) is { } nearest)
        {
            date = ReadDate.On(end + length - place.At, nearest.Past, nearest.Future);
            return true;
        }

        var (past, future) = CalendarDays.NearestMonth(place.Today, month);
        if (!TryReadWithin(place, end, past, out var asPast) || !TryReadWithin(place, end, future, out var asFuture))
        {
            return false;
        }

        // A part of the present month that lies behind is next year's where the clause looks ahead, and last year's where it looks back.
        if (asFuture.Precision == DatePrecision.Day && asFuture.Future.To < place.Today)
        {
            TryReadWithin(place, end, CalendarDays.Month(future.From, 12), out asFuture);
        }

        if (asPast.Precision == DatePrecision.Day && asPast.Past.From > place.Today)
        {
            TryReadWithin(place, end, CalendarDays.Month(past.From, -12), out asPast);
        }

        date = new ReadDate(asFuture.Length, asPast.Past, asFuture.Future, asFuture.Precision);
        return true;
    }

    /// <summary>Behind the month's name (3月, 十二月份); the place itself where none stands there. 仨月 is three months, and no March.</summary>
    private static int SkipName(in DatePlace place, int at, out int month)
    {
        var length = place[at] is '仨' or '俩' ? Zero(out month) : NumberReader.ReadSmall(place.Text[..Math.Min(place.Text.Length, at + 4)], at, out month);
        var end = at + length;
        return length == 0 || month is < 1 or > 12 || place[end] != '月' ? at : place[end + 1] == '份' ? end + 2 : end + 1;
    }

    /// <summary>What follows a month: 初, 中, 底, a third of it, a day, 内, or nothing. False never: a month alone is a date.</summary>
    private static bool TryReadWithin(in DatePlace place, int end, Period month, out ReadDate date)
    {
        // 下个月月底 says the month twice.
        end += place[end] == '月' && place[end + 1] is '初' or '中' or '底' or '末' ? 1 : 0;
        var third = place[end + 1] == '旬' ? place[end] : '\0';
        date = (third, place[end]) switch
        {
            ('上', _) => ReadDate.On(end + 2 - place.At, month.From.AddDays(9)),
            ('中', _) => ReadDate.On(end + 2 - place.At, month.From.AddDays(14)),
            ('下', _) => ReadDate.On(end + 2 - place.At, month.To),
            _ when place.SaysBeginning(end) => ReadDate.On(end + 1 - place.At, month.From),
            _ when place.SaysMiddle(end) => ReadDate.On(end + 1 - place.At, month.From.AddDays(14)),
            _ when place.SaysEnd(end) => ReadDate.On(end + 1 - place.At, month.To),
            _ when DayBehind.Read(place, end, out var dayOfMonth) is var length and > 0 && CalendarDays.Day(month.From.Year, month.From.Month, dayOfMonth) is { } day => ReadDate.On(end + length - place.At, day),
            _ when SkipRoughDay(place, end) is var rough and > 0 => ReadDate.Of(end + rough - place.At, place[end] is '二' or '2' ? new Period(month.From.AddDays(19), month.From.AddDays(28) is var last && last < month.To ? last : month.To) : new Period(month.From.AddDays(10), month.From.AddDays(18)), DatePrecision.Span),
            _ => ReadDate.Of(place.SkipWithin(end) - place.At, month, DatePrecision.Month),
        };
        return true;
    }

    /// <summary>How long 二十几号, 20多号 and 十几号 are behind a month; 0 where they do not stand there.</summary>
    private static int SkipRoughDay(in DatePlace place, int at)
    {
        var tens = place[at] is '十' ? 1 : place[at] is '二' && place[at + 1] == '十' || place[at] is '2' or '1' && place[at + 1] == '0' ? 2 : 0;
        return tens > 0 && place[at + tens] is '几' or '多' && place[at + tens + 1] is '号' or '日' ? tens + 2 : 0;
    }

    /// <summary>25号, 8日.</summary>
    private static bool TryReadDayOfMonth(in DatePlace place, out ReadDate date)
    {
        date = default;
        if (!place.HasCount || place.IsWithinWord || place.Before is '.' or '第' or '-' or '#' || !IsDaySign(place, place.CountEnd) || CalendarDays.NearestDayOfMonth(place.Today, place.Count) is not { } nearest)
        {
            return false;
        }

        date = ReadDate.On(place.CountEnd + 1 - place.At, nearest.Past, nearest.Future);
        return true;
    }

    /// <summary>The 号 of 25号, but not that of 3号楼; nor the 日 of 三日内, which is three days.</summary>
    private static bool IsDaySign(in DatePlace place, int at) => place[at] switch
    {
        '号' => place[at + 1] is not ('楼' or '线' or '机' or '院' or '馆' or '库' or '厂' or '店' or '仓' or '位' or '码' or '房' or '桌' or '文' or '令'),
        '日' => place.SkipWithin(at + 1) == at + 1 && place[at + 1] is not ('均' or '报' or '程' or '常' or '志' or '产' or '结' or '游'),
        _ => false,
    };

    /// <summary>月初, 月中, 月底, 上旬, 中旬, 下旬 of the month that the tense asks for.</summary>
    private static bool TryReadPart(in DatePlace place, out ReadDate date)
    {
        var (at, month) = (place.At, CalendarDays.Month(place.Today, 0));
        var isThird = place[at + 1] == '旬';
        date = (place[at], isThird) switch
        {
            ('月', _) when place.SaysEnd(at + 1) => ReadDate.On(2, month.To),
            ('下', true) => ReadDate.On(2, month.To),
            ('月', _) when place.SaysBeginning(at + 1) => Nearest(place.Today, 1),
            ('月', _) when place.SaysMiddle(at + 1) => Nearest(place.Today, 15),
            ('中', true) => Nearest(place.Today, 15),
            ('上', true) => Nearest(place.Today, 10),
            _ => default,
        };
        return date.Length > 0;
    }

    private static ReadDate Nearest(DateOnly today, int dayOfMonth)
    {
        var day = CalendarDays.Month(today, 0).From.AddDays(dayOfMonth - 1);
        return ReadDate.On(2, day <= today ? day : day.AddMonths(-1), day >= today ? day : day.AddMonths(1));
    }

    private static int Zero(out int value)
    {
        value = 0;
        return 0;
    }
}
