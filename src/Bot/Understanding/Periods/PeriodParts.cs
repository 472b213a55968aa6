using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Periods;

/// <summary>Reads a part of a month, quarter, week or year that is named before it: 2月上半月, 上个月最后三天, 3月第一周, 去年前两个月, 去年这个月, first half of February.</summary>
internal static class PeriodParts
{
    private static readonly WordTable<bool> Edges = new(
    [
        .. "头|前|开头|最初|最开始|刚开始|首".Split('|').Select(word => (word, true)),
        .. "最后的|最后|最末|末尾|末|后|尾".Split('|').Select(word => (word, false)),
    ]);

    private static readonly WordTable<int> Present = new([("这个月", 1), ("本月", 1), ("这月", 1), ("当月", 1), ("今天", 2), ("这一天", 2), ("这天", 2), ("今日", 2), ("这周", 3), ("本周", 3), ("这一周", 3), ("这个季度", 4), ("本季度", 4), ("这季度", 4), ("昨天", 5), ("上个月", 6), ("上月", 6)]);

    private static readonly WordTable<int> Ordinals = new([("first", 1), ("1st", 1), ("second", 2), ("2nd", 2), ("third", 3), ("3rd", 3), ("fourth", 4), ("4th", 4), ("last", 0), ("final", 0)]);

    private static readonly WordTable<int> Counts = new([("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("ten", 10), ("fifteen", 15), ("couple of", 2)]);

    /// <summary>The part that begins at the place.</summary>
    public static PlacedPeriod At(in PeriodPlace place)
    {
        if (TextFolding.IsLetter(place[place.At]))
        {
            return InEnglish(place);
        }

        // 前三季度 alone is of this year, 前两周 alone are the last: other readers know them.
        return OfYear(place).Or(OfWhole(place)).Or(Alone(place));
    }

    /// <summary>去年前三季度, 去年这个月, 2025年H2, 去年10-12月.</summary>
    private static PlacedPeriod OfYear(in PeriodPlace place)
    {
        var lead = YearLead.At(place, place.At, out var year);
        if (lead == 0 || year is < 2000 or > 2099)
        {
            return PlacedPeriod.None;
        }

        var part = place.MovedTo(place.At + lead);
        return OfPresent(part, year).Or(HalfOrQuarter(part, year)).Or(MonthsOf(part, year)).Or(Edge(part, YearLead.Whole(year))).After(lead);
    }

    /// <summary>去年|这个月, 去年|今天.</summary>
    private static PlacedPeriod OfPresent(in PeriodPlace part, int year)
    {
        var today = new DateOnly(year, part.Today.Month, Math.Min(part.Today.Day, DateTime.DaysInMonth(year, part.Today.Month)));
        return part.Match(Present, part.At, out var unit) is var length and > 0
            ? new PlacedPeriod(length, unit switch
            {
                1 => CalendarDays.Month(today, 0),
                3 => CalendarDays.Week(today, 0),
                4 => CalendarDays.Quarter(today, 0),
                5 => new Period(today.AddDays(-1), today.AddDays(-1)),
                6 => CalendarDays.Month(today, -1),
                _ => new Period(today, today),
            })
            : PlacedPeriod.None;
    }

    /// <summary>去年|h2, 25年|q4, 25|q4.</summary>
    private static PlacedPeriod HalfOrQuarter(in PeriodPlace part, int year)
    {
        var (sign, number) = (part[part.At], part[part.At + 1] - '0');
        var months = (sign, number) switch { ('q', >= 1 and <= 4) => 3, ('h', 1 or 2) => 6, _ => 0 };
        return months == 0 || TextFolding.IsWord(part[part.At + 2]) ? PlacedPeriod.None : new PlacedPeriod(2, PeriodUnits.Nth(YearLead.Whole(year), number, (0, months)));
    }

    /// <summary>去年|10-12月, 2025年|3到5月.</summary>
    private static PlacedPeriod MonthsOf(in PeriodPlace part, int year)
    {
        var end = part.At + part.Count(part.At, out var first);
        end += part[end] == '月' ? part[end + 1] == '份' ? 2 : 1 : 0;
        if (first is < 1 or > 12 || part[end] is not ('-' or '~' or '到' or '至'))
        {
            return PlacedPeriod.None;
        }

        var last = end + 1 + part.Count(end + 1, out var second);
        return second <= first || second > 12 || part[last] != '月' ? PlacedPeriod.None
            : new PlacedPeriod(last + (part[last + 1] == '份' ? 2 : 1) - part.At, new Period(new DateOnly(year, first, 1), CalendarDays.Month(new DateOnly(year, second, 1), 0).To));
    }

    /// <summary>2月|上半月, 上个月|第三周, 一季度|最后一个月, 上周|头两天.</summary>
    private static PlacedPeriod OfWhole(in PeriodPlace place)
    {
        if (Whole(place, out var end) is not { } whole)
        {
            return PlacedPeriod.None;
        }

        var part = place.MovedTo(place.SkipOf(end));
        var found = Edge(part, whole);
        found = whole.From.Day == 1 && whole.To == whole.From.AddMonths(1).AddDays(-1) ? OfMonth(part, whole.From).Or(found) : found;
        return found.After(part.At - place.At);
    }

    /// <summary>上半月, 下旬, 头三天, 第一周: of this month where none is named.</summary>
    private static PlacedPeriod Alone(in PeriodPlace place)
    {
        var month = CalendarDays.Month(place.Today, 0);
        var isOfMonth = place[place.At] is '头' or '月' || (place[place.At] is '第' && place[place.At + 2] is '周' or '个') || place.Rest.StartsWithAny("首周", "最后一周");
        return isOfMonth && place[place.At - 1] is not ('月' or '年') ? Edge(place, month) : PlacedPeriod.None;
    }

    /// <summary>The month, quarter, half year or week that stands at the place, and where it ends.</summary>
    private static Period? Whole(in PeriodPlace place, out int end)
    {
        // A part that begins with 上 or 下 would be read as a day of the month, 第一周 as the week in which something is due.
        var text = place.Text;
        for (var i = place.At + 1; i < Math.Min(text.Length, place.At + LongestWhole); i++)
        {
            if (text[i - 1] is '月' or '份' or '的' && (text[i] is '第' or '首' or '末' or '最' or '头' || (text[i] is '上' or '中' or '下' && i + 1 < text.Length && text[i + 1] is '旬' or '半' or '中' or '下')))
            {
                text = text[..i];
                break;
            }
        }

        end = place.At;
        if (!DateReader.TryRead(text, place.At, place.Today, out var date) || date.Precision is not (DatePrecision.Month or DatePrecision.Span or DatePrecision.Week))
        {
            return null;
        }

        end += date.Length;
        return place.IsAhead ? date.Future : date.Past;
    }

    private const int LongestWhole = 12;

    /// <summary>上半月, 上中旬, 下旬 of the month.</summary>
    private static PlacedPeriod OfMonth(in PeriodPlace part, DateOnly first)
    {
        var (half, last) = (first.AddDays(14), CalendarDays.Month(first, 0).To);
        var rest = part.Rest;
        if (rest.StartsWithAny("上半月", "前半月", "上半个月", "前半个月", "上半段", "前半段"))
        {
            return new PlacedPeriod(rest[2] == '个' ? 4 : 3, new Period(first, half));
        }

        if (rest.StartsWithAny("下半月", "后半月", "下半个月", "后半个月", "下半段", "后半段"))
        {
            return new PlacedPeriod(rest[2] == '个' ? 4 : 3, new Period(half.AddDays(1), last));
        }

        return rest.StartsWithAny("上中旬") ? new PlacedPeriod(3, new Period(first, first.AddDays(19)))
            : rest.StartsWithAny("中下旬") ? new PlacedPeriod(3, new Period(first.AddDays(10), last))
            : rest.StartsWithAny("上旬") ? new PlacedPeriod(2, new Period(first, first.AddDays(9)))
            : rest.StartsWithAny("中旬") ? new PlacedPeriod(2, new Period(first.AddDays(10), first.AddDays(19)))
            : rest.StartsWithAny("下旬") ? new PlacedPeriod(2, new Period(first.AddDays(20), last))
            : PlacedPeriod.None;
    }

    /// <summary>前十天, 最后三天, 第二周, 首周, 第一天 of the period.</summary>
    public static PlacedPeriod Edge(in PeriodPlace part, Period whole)
    {
        if (part[part.At] == '第')
        {
            var counted = part.At + 1 + part.Count(part.At + 1, out var number);
            return number is >= 1 and <= 31 && part.Match(PeriodUnits.Words, counted, out var one) is var name and > 0 && part[counted] != '月' && PeriodUnits.Nth(whole, number, one) is { } nth
                ? new PlacedPeriod(counted + name - part.At, nth)
                : PlacedPeriod.None;
        }

        var edge = part.Match(Edges, part.At, out var isFirst);
        if (edge == 0)
        {
            return PlacedPeriod.None;
        }

        var countAt = part.SkipBlank(part.At + edge);
        var unitAt = part.SkipBlank(countAt + part.Count(countAt, out var count));
        count = count == 0 && part[part.At] is '首' or '末' or '尾' ? 1 : count;
        return count > 0 && part.Match(PeriodUnits.Words, unitAt, out var unit) is var length and > 0 && (isFirst ? PeriodUnits.First(whole, count, unit) : PeriodUnits.Last(whole, count, unit)) is { } found
            ? new PlacedPeriod(unitAt + length - part.At, found)
            : PlacedPeriod.None;
    }

    /// <summary>First week of March, last 10 days of last month, first half of February.</summary>
    private static PlacedPeriod InEnglish(in PeriodPlace place)
    {
        var at = place.At + (place.Rest.StartsWith("the ", StringComparison.Ordinal) ? 4 : 0);
        var ordinal = place.IsWithinWord ? 0 : place.Match(Ordinals, at, out _);
        if (ordinal == 0)
        {
            return PlacedPeriod.None;
        }

        _ = place.Match(Ordinals, at, out var number);
        at = place.SkipBlank(at + ordinal);
        var counted = place.Match(Counts, at, out var count);
        counted = counted > 0 ? counted : place.Count(at, out count);
        at = place.SkipBlank(at + counted);
        var isHalf = place[at] == 'h' && place.MovedTo(at).Rest.StartsWith("half", StringComparison.Ordinal);
        var unit = (Days: 0, Months: 0);
        var named = isHalf ? 4 : place.Match(PeriodUnits.Words, at, out unit);
        at = place.SkipBlank(at + named);
        if (named == 0 || !place.MovedTo(at).Rest.StartsWithAny("of ", "in "))
        {
            return PlacedPeriod.None;
        }

        at += place.MovedTo(at + 3).Rest.StartsWith("the ", StringComparison.Ordinal) ? 7 : 3;
        if (Whole(place.MovedTo(at), out var end) is not { } whole)
        {
            return PlacedPeriod.None;
        }

        var months = whole.From.Day == 1 ? ((whole.To.Year - whole.From.Year) * 12) + whole.To.Month - whole.From.Month + 1 : 0;
        Period? period = isHalf ? months == 1 ? number == 1 ? new Period(whole.From, whole.From.AddDays(14)) : new Period(whole.From.AddDays(15), whole.To) : PeriodUnits.Nth(whole, number == 0 ? 2 : number, (0, months / 2))
            : number == 0 ? PeriodUnits.Last(whole, Math.Max(1, count), unit)
            : count > 0 ? number == 1 ? PeriodUnits.First(whole, count, unit) : null
            : PeriodUnits.Nth(whole, number, unit);
        return period is { } found && (!isHalf || months is 1 or 12) ? new PlacedPeriod(end - place.At, found) : PlacedPeriod.None;
    }
}
