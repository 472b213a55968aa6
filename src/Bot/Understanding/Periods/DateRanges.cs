using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Periods;

/// <summary>Reads days from one to another in all the forms that people type: 3月1号到10号, 3.1~3.10, 1-10号, 上月20号到月底, 周一至周五, Mar 1-10, 1 to 10 March, Feb 20 through Mar 5.</summary>
internal static class DateRanges
{
    private static readonly WordTable<bool> Joints = new(
        "一直到|开始到|开始至|起到|起至|直到|截止到|截至|到|至|--|-|~| - | ~ | -- | -> |->| to the | to | through | thru | until | till | 到 | 至 ".Split('|').Select(word => (word, true)));

    /// <summary>Between March 1 and 10, 昨天和今天: both ends are meant where nothing is compared.</summary>
    private static readonly WordTable<bool> Pairs = new(" and the | and |和|跟|与|加".Split('|').Select(word => (word, true)));

    private static readonly WordTable<bool> Now = new("现在为止|今天为止|目前为止|现在|今天|今日|今儿|如今|目前|当前|当下|此刻|至今|今|now|today|date|present".Split('|').Select(word => (word, true)));

    private static readonly WordTable<bool> Onward = new("以来|起算|起到现在|起到今天|起|开始算|开始|之后|以后|往后| onwards| onward| till now| until now".Split('|').Select(word => (word, true)));

    private static readonly WordTable<int> Ends = new([("月底", 1), ("月末", 1), ("当月底", 1), ("本月底", 1), ("季末", 3), ("季度末", 3), ("年底", 12), ("年末", 12), ("end of month", 1), ("month end", 1), ("the end of the month", 1)]);

    private static readonly WordTable<int> Weekdays = new([("一", 0), ("二", 1), ("三", 2), ("四", 3), ("五", 4), ("六", 5), ("日", 6), ("天", 6)]);

    /// <summary>The range that begins at the place.</summary>
    public static PlacedPeriod At(in PeriodPlace place)
    {
        if (place.IsWithinWord || (char.IsAsciiDigit(place[place.At]) && place[place.At - 1] is '.' or '/' or '-' or '第' or '#'))
        {
            return PlacedPeriod.None;
        }

        return Since(place).Or(DaysBeforeMonth(place)).Or(FromTo(place)).Or(DaysOfMonth(place));
    }

    /// <summary>Since the start of the year, since last Monday.</summary>
    private static PlacedPeriod Since(in PeriodPlace place)
    {
        if (!place.Rest.StartsWithAny("since ", "starting ", "from "))
        {
            return PlacedPeriod.None;
        }

        var isFrom = place[place.At] == 'f';
        var at = place.At + place.Rest.IndexOf(' ') + 1;
        at += place.MovedTo(at).Rest.StartsWith("the ", StringComparison.Ordinal) ? 4 : 0;
        var first = RangePoint.Read(place.MovedTo(at));
        var end = at + first.Length;
        if (!first.IsThere || Resolve(place, first) is not { } from || from.From > place.Today || (isFrom && !place.MovedTo(end).Rest.TrimStart(' ').StartsWithAny("on", "onward", "until now", "till now")))
        {
            return PlacedPeriod.None;
        }

        return new PlacedPeriod(end - place.At, new Period(from.From, place.Today));
    }

    /// <summary>1-10 March, 1st to 10th of March 2026.</summary>
    private static PlacedPeriod DaysBeforeMonth(in PeriodPlace place)
    {
        var end = DayFigure(place, place.At, out var first);
        var joint = end > place.At ? Joint(place, end) : 0;
        var second = joint > 0 ? DayFigure(place, end + joint, out var last) : Zero(out last);
        if (second <= end || last < first)
        {
            return PlacedPeriod.None;
        }

        var monthAt = place.SkipBlank(second);
        monthAt += place.MovedTo(monthAt).Rest.StartsWith("of ", StringComparison.Ordinal) ? 3 : 0;
        var named = place.Match(EnglishWords.Months, monthAt, out var month);
        return named == 0 ? PlacedPeriod.None : Days(place, monthAt + named - place.At, month, first, last);
    }

    /// <summary>Mar 1-10, 3/1-10, 3.1-10, 3月1-10日, 本月1-10号, 1-10号, 1号到10号: days of one month.</summary>
    private static PlacedPeriod DaysOfMonth(in PeriodPlace place)
    {
        var dayAt = MonthLead(place, out var month);
        var end = DayFigure(place, dayAt, out var first);
        if (end == dayAt)
        {
            return PlacedPeriod.None;
        }

        var isMarked = place[end] is '号' or '日';
        end += isMarked ? 1 : 0;
        var joint = Joint(place, end);
        var second = joint > 0 ? DayFigure(place, end + joint, out var last) : Zero(out last);
        if (second <= end || last < first)
        {
            return PlacedPeriod.None;
        }

        var isLastMarked = place[second] is '号' or '日';
        var isFree = !TextFolding.IsWord(place[second]) && place[second] is not ('.' or '/' or '%' or '月' or '万' or '亿' or '个' or '单' or '家' or '次' or '块' or '元' or '千' or '周' or '点' or '天' or '名' or '位' or '人' or '年');
        second += isLastMarked ? 1 : 0;
        // 1-10 alone may be anything; 3.1-10 and 1号-10 are days.
        return isLastMarked || (isFree && (month is not null || isMarked)) ? Days(place, second - place.At, month, first, last) : PlacedPeriod.None;
    }

    /// <summary>The month before a row of its days, and where they begin; no month where none is named: 1-10号.</summary>
    private static int MonthLead(in PeriodPlace place, out int? month)
    {
        month = null;
        if (place.Match(EnglishWords.Months, place.At, out var named) is var word and > 0 && place[place.At + word] == ' ')
        {
            month = named;
            return place.At + word + 1;
        }

        if (place.Match(Shifted, place.At, out var away) is var shifted and > 0)
        {
            month = -12 + away;
            return place.SkipOf(place.At + shifted);
        }

        var digits = char.IsAsciiDigit(place[place.At]) ? Figures(place, place.At, out var figure) : place.Count(place.At, out figure);
        if (digits is 0 or > 3 || figure is < 1 or > 12 || place[place.At + digits] is not ('月' or '/' or '.'))
        {
            return place.At;
        }

        month = figure;
        return place.At + digits + (place[place.At + digits + 1] == '份' ? 2 : 1);
    }

    private static readonly WordTable<int> Shifted = new([("本月", 0), ("这个月", 0), ("这月", 0), ("当月", 0), ("上个月", -1), ("上月", -1), ("上上个月", -2), ("上上月", -2), ("下个月", 1), ("下月", 1)]);

    private static PlacedPeriod Days(in PeriodPlace place, int length, int? month, int first, int last)
    {
        var today = place.Today;
        var start = month switch
        {
            null => new DateOnly(today.Year, today.Month, 1).AddMonths(!place.IsAhead && first > today.Day ? -1 : 0),
            < 0 => CalendarDays.Month(today, month.Value + 12).From,
            _ => new DateOnly(YearOf(place, month.Value, first), month.Value, 1),
        };
        return CalendarDays.Day(start.Year, start.Month, first) is { } from && CalendarDays.Day(start.Year, start.Month, last) is { } to ? new PlacedPeriod(length, new Period(from, to)) : PlacedPeriod.None;
    }

    private static int YearOf(in PeriodPlace place, int month, int day)
    {
        var isLater = month > place.Today.Month || (month == place.Today.Month && day > place.Today.Day);
        return place.Today.Year + (place.IsAhead ? month < place.Today.Month ? 1 : 0 : isLater ? -1 : 0);
    }

    /// <summary>From one date to another, or up to now.</summary>
    private static PlacedPeriod FromTo(in PeriodPlace place)
    {
        var point = RangePoint.Read(place);
        var end = place.At + point.Length;
        if (!point.IsThere)
        {
            return PlacedPeriod.None;
        }

        // 3月1号以来, 周一起: up to now.
        if (place.Match(Onward, end, out _) is var onward and > 0 && Resolve(place, point) is { } since && since.From <= place.Today)
        {
            return new PlacedPeriod(end + onward - place.At, new Period(since.From, place.Today));
        }

        var joint = place.Match(Joints, end, out _);
        var pair = joint == 0 && !IsCompared(place, end) ? place.Match(Pairs, end, out _) : 0;
        var next = end + Math.Max(joint, pair);
        if (next == end || Resolve(place, point) is not { } first)
        {
            return PlacedPeriod.None;
        }

        if (joint > 0 && place.Match(Now, next, out _) is var now and > 0 && !(now == 1 && place[next + 1] == '年'))
        {
            return first.From <= place.Today ? new PlacedPeriod(next + now - place.At, new Period(first.From, place.Today)) : PlacedPeriod.None;
        }

        if (joint > 0 && place.Match(Ends, next, out var months) is var edge and > 0)
        {
            var to = months switch { 1 => CalendarDays.Month(first.From, 0).To, 3 => CalendarDays.Quarter(first.From, 0).To, _ => CalendarDays.Year(first.From, 0).To };
            return new PlacedPeriod(next + edge - place.At, new Period(first.From, to));
        }

        // 上周一到周三, 上周一到三: of the same week.
        var weekday = place.Text[place.At..end].ContainsAny('周', '期', '拜') && point.IsDay ? WeekdayAt(place, next, out var behind) : Zero(out behind);
        if (weekday > 0 && CalendarDays.Monday(first.From).AddDays(behind) is var day && day >= first.From)
        {
            return new PlacedPeriod(next + weekday - place.At, new Period(first.From, day));
        }

        var other = RangePoint.Read(place.MovedTo(next));
        var isOneKind = joint > 0 || (point.IsDay && other.IsDay);
        return other.IsThere && isOneKind && other.Behind(first) is { } last ? new PlacedPeriod(next + other.Length - place.At, new Period(first.From, last.To)) : PlacedPeriod.None;
    }

    /// <summary>上周三|到|五, 上周一|到|周五.</summary>
    private static int WeekdayAt(in PeriodPlace place, int at, out int weekday)
    {
        var lead = place.MovedTo(at).Rest.StartsWithAny("周") ? 1 : place.MovedTo(at).Rest.StartsWithAny("星期", "礼拜") ? 2 : 0;
        var length = place.Match(Weekdays, at + lead, out weekday);
        return length > 0 && (lead > 0 || !TextFolding.IsHan(place[at + length]) || place[at + length] is '的' or '谁' or '业' or '排') ? lead + length : 0;
    }

    /// <summary>3月和4月比, 昨天和今天的差距: two that stand against each other are no stretch.</summary>
    private static bool IsCompared(in PeriodPlace place, int end) => place.MovedTo(end).Rest.ContainsAny('比', '差') || place.MovedTo(end).Rest.Contains("vs", StringComparison.Ordinal) || place.Text[..place.At].Contains("compare", StringComparison.Ordinal);

    private static Period? Resolve(in PeriodPlace place, RangePoint point) => place.IsAhead ? point.Future : point.Past;

    private static int Joint(in PeriodPlace place, int at)
    {
        var joint = place.Match(Joints, at, out _);
        return joint > 0 ? joint : place.Text[..place.At].TrimEnd(' ').EndsWith("between", StringComparison.Ordinal) ? place.Match(Pairs, at, out _) : 0;
    }

    /// <summary>Where a day of the month ends that stands there: 1, 1st, 十; the place itself where none does.</summary>
    private static int DayFigure(in PeriodPlace place, int at, out int day)
    {
        var end = at + Figures(place, at, out day);
        end = end == at && at < place.Text.Length && TextFolding.IsHan(place[at]) ? at + place.Count(at, out day) : end;
        if (day is < 1 or > 31 || end - at > 3)
        {
            return at;
        }

        return place.MovedTo(end).Rest.StartsWithAny("st", "nd", "rd", "th") && !TextFolding.IsWord(place[end + 2]) ? end + 2 : end;
    }

    private static int Figures(in PeriodPlace place, int at, out int value)
    {
        var length = 0;
        for (value = 0; length < 3 && char.IsAsciiDigit(place[at + length]); length++)
        {
            value = (value * 10) + (place[at + length] - '0');
        }

        return length;
    }

    private static int Zero(out int value)
    {
        value = 0;
        return 0;
    }
}
