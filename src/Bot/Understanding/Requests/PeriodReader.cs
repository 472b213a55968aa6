using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Periods;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Reads over which days something is asked: 本月, Q3, 近7天, 1月到3月, 这两周, YTD.</summary>
/// <remarks>Dates are marked already; here are the stretches that a date alone does not tell.</remarks>
internal static class PeriodReader
{
    private const string Connectors = "到至-~";

    /// <summary>The period that the clauses name, or null.</summary>
    /// <param name="clauses">The clauses of the question.</param>
    /// <param name="isAhead">Whether it is asked what is to come: 下个月要签的.</param>
    public static Slot<Period>? Read(IEnumerable<Clause> clauses, bool isAhead = false)
    {
        foreach (var clause in clauses)
        {
            foreach (var period in All(clause, isAhead))
            {
                return period;
            }
        }

        return null;
    }

    /// <summary>Whether the days that the clauses name are farther behind than ahead: 12月 in November.</summary>
    public static bool IsNearerAhead(IReadOnlyList<Clause> clauses) =>
        Read(clauses) is { } behind && Read(clauses, isAhead: true) is { } ahead && clauses[0].Today is var today
        && behind.Value.To < today && ahead.Value.From > today && ahead.Value.From.DayNumber - today.DayNumber < today.DayNumber - behind.Value.To.DayNumber;

    /// <summary>All periods that the clause names, in order; what stands over it, where it names none.</summary>
    public static IEnumerable<Slot<Period>> All(Clause clause, bool isAhead)
    {
        var isNamed = false;
        for (var at = clause.Start; at < clause.End; at++)
        {
            var (length, period) = At(clause, at, isAhead);
            if (period is not null)
            {
                isNamed = true;
                yield return period;
                length = period.Span.Start + period.Span.Length - at;
            }

            at += Math.Max(0, length - 1);
        }

        if (!isNamed && clause.Header?.Date is { } header && Of(header.Date, isAhead, clause.Today) is { } above)
        {
            yield return new Slot<Period>(above, header.Span, 0.9);
        }
    }

    /// <summary>The period at the place of the text that no date tells, and where nobody knows its days, none.</summary>
    public static PlacedPeriod StretchAt(ReadOnlySpan<char> text, int at, DateOnly today, bool isAhead = false) =>
        NamedStretches.At(text, at, today).Or(SpokenPeriods.At(text, at, today, isAhead));

    /// <summary>Whether the period is only 最近 or 近期: of no target, and of no settlement.</summary>
    public static bool IsLately(Clause clause, TextSpan span) => span.Start >= clause.Start && span.Start < clause.End && NamedStretches.Lately.Match(clause.WholeText[..clause.End], span.Start, out _) == span.Length;

    /// <summary>Whether the date is one that tells of no days by itself: 年初, 月中.</summary>
    public static bool IsUnclear(DateMention mention, ReadOnlySpan<char> text) =>
        mention.Date.Precision == DatePrecision.Unknown || text.Slice(mention.Start, mention.Length) is "年初" or "月初" or "季初" or "月中" or "年中" or "上旬初";

    private static (int Length, Slot<Period>? Period) At(Clause clause, int at, bool isAhead)
    {
        var stretch = StretchAt(clause.WholeText[..clause.End], at, clause.Today, isAhead);
        if (DateAt(clause, at) is { } mention && mention.Length > stretch.Length)
        {
            return (0, Of(clause, mention, isAhead));
        }

        return (stretch.Length, stretch.Period is { } period ? new Slot<Period>(isAhead ? Ahead(clause, at, period) : period, new TextSpan(at, stretch.Length), 0.9) : null);
    }

    /// <summary>Asked of what is to come, 最近 is soon.</summary>
    private static Period Ahead(Clause clause, int at, Period period) =>
        NamedStretches.Lately.Match(clause.WholeText[..clause.End], at, out _) > 0 ? new Period(clause.Today, clause.Today.AddDays(period.To.DayNumber - period.From.DayNumber)) : period;

    private static DateMention? DateAt(Clause clause, int at)
    {
        foreach (var date in clause.All<DateMention>())
        {
            if (date.Start == at)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>The period that the date begins, with what follows it.</summary>
    private static Slot<Period>? Of(Clause clause, DateMention mention, bool isAhead)
    {
        var text = clause.WholeText[..clause.End];
        var at = mention.Start;
        if (at > 0 && text[at - 1] == '一' && text[at..].StartsWith("下下", StringComparison.Ordinal) && DateReader.TryRead(text, at + 1, clause.Today, out var next))
        {
            // 看一下|下个月.
            mention = new DateMention(at + 1, next.Length, next);
        }

        // 月底了，今天能关的: what time of the month it is.
        if (IsUnclear(mention, text) || (mention.Date.Precision == DatePrecision.Day && text[at..mention.End] is [.., '底' or '末'] && text[mention.End..] is ['了', ..]))
        {
            return null;
        }

        if ((Of(mention.Date, isAhead, clause.Today) ?? EndedBy(text.Slice(at, mention.Length), clause.Today)) is not { } period)
        {
            return null;
        }

        if (isAhead && Until(clause, mention) is { } until)
        {
            return new Slot<Period>(until, mention.Span, 0.9);
        }

        // Q4 last year, March 2025.
        if (clause.All<DateMention>().FirstOrDefault(date => date.Start > mention.Start && date.Start - mention.End <= 4) is { } year && IsYear(year.Date.Past) && !IsYear(period))
        {
            var shift = (year.Date.Past.From.Year - period.From.Year) * 12;
            return new Slot<Period>(new Period(period.From.AddMonths(shift), CalendarDays.Month(period.To.AddMonths(shift), 0).To), new TextSpan(mention.Start, year.End - mention.Start), 0.9);
        }

        // 3月和4月 are one stretch; 3月和4月比 are not.
        if (NextMonth(clause, mention, period) is { } following && Of(following.Date, isAhead, clause.Today) is { } adjoining && adjoining.From == period.To.AddDays(1))
        {
            return new Slot<Period>(new Period(period.From, adjoining.To), new TextSpan(mention.Start, following.End - mention.Start), 0.9);
        }

        // 1月到3月, 3月1号到今天, 3月到现在, 周一以来.
        var after = text[mention.End..clause.End].TrimStart(' ');
        if (mention.Date.Precision == DatePrecision.Day && after.StartsWithAny("那周", "那一周", "那个礼拜", "那个星期", "当周", "所在周"))
        {
            return new Slot<Period>(CalendarDays.Week(period.From, 0), mention.Span, 0.9);
        }

        if ((after.StartsWithAny("以来", "起") || clause.IsPrecededBy(mention.Start, "since")) && period.From <= clause.Today)
        {
            return new Slot<Period>(new Period(period.From, clause.Today), mention.Span, 0.9);
        }

        if (after.IsEmpty || !(Connectors.Contains(after[0], StringComparison.Ordinal) || after.StartsWith("to ", StringComparison.Ordinal) || after.StartsWith("through ", StringComparison.Ordinal)))
        {
            return new Slot<Period>(period, mention.Span, 0.95);
        }

        var second = clause.All<DateMention>().FirstOrDefault(date => date.Start > mention.Start && date.Start - mention.End <= 9);
        var end = second is not null ? Of(second.Date, isAhead, clause.Today)?.To : after[1..].StartsWith("现在", StringComparison.Ordinal) || after[1..].StartsWith("今", StringComparison.Ordinal) ? clause.Today : null;
        return end is { } to && to >= period.From
            ? new Slot<Period>(new Period(period.From, to), new TextSpan(mention.Start, (second?.End ?? mention.End) - mention.Start), 0.9)
            : new Slot<Period>(period, mention.Span, 0.95);
    }

    /// <summary>The month that is joined to the month before it, where the two are not compared.</summary>
    private static DateMention? NextMonth(Clause clause, DateMention mention, Period period)
    {
        var isMonth = period.From.Day == 1 && period.To == period.From.AddMonths(1).AddDays(-1);
        if (!isMonth || mention.End >= clause.End || !"和跟、及&".Contains(clause.WholeText[mention.End], StringComparison.Ordinal) || clause.WholeText[mention.End..clause.End].ContainsAny("比差"))
        {
            return null;
        }

        return DateAt(clause, mention.End + 1);
    }

    /// <summary>A day to come is no period of what was: 月底还差多少.</summary>
    private static Period? Of(ReadDate date, bool isAhead, DateOnly today)
    {
        if (date.Precision == DatePrecision.Unknown)
        {
            return null;
        }

        var period = isAhead ? date.Future : date.Past;
        return !isAhead && date.Precision == DatePrecision.Day && period.From > today ? null : period;
    }

    /// <summary>Asked of what is to come: 月底, 12月底 are all of what they end, and 周五前 the days until then; null where nothing says so.</summary>
    private static Period? Until(Clause clause, DateMention mention)
    {
        var word = clause.WholeText.Slice(mention.Start, mention.Length);
        var (day, today) = (mention.Date.Future.To, clause.Today);
        if (mention.Date.Precision == DatePrecision.Day && (EndedBy(word, day) ?? (word is [.., '月', '底' or '末'] ? CalendarDays.Month(day, 0) : null)) is { } ended)
        {
            return ended;
        }

        var isBefore = clause.WholeText[mention.End..clause.End].TrimStart(' ').StartsWithAny("之前", "以前", "前") || clause.IsPrecededBy(mention.Start, "before") || clause.IsPrecededBy(mention.Start, "by");
        var last = mention.Date.Precision == DatePrecision.Day ? day : mention.Date.Future.From.AddDays(-1);
        return isBefore && last >= today ? new Period(today, last) : null;
    }

    /// <summary>月底, 年底: asked of what was, the period that they end.</summary>
    private static Period? EndedBy(ReadOnlySpan<char> word, DateOnly today) => word switch
    {
        "月底" or "月末" or "eom" or "month end" or "end of month" or "end of the month" => CalendarDays.Month(today, 0),
        "季末" or "季度末" or "季底" or "eoq" or "end of quarter" or "end of the quarter" => CalendarDays.Quarter(today, 0),
        "年底" or "年末" or "eoy" or "year end" or "end of year" or "end of the year" => CalendarDays.Year(today, 0),
        _ => null,
    };

    private static bool IsYear(Period period) => period.From is { Month: 1, Day: 1 } && period.To is { Month: 12, Day: 31 } && period.From.Year == period.To.Year;
}
