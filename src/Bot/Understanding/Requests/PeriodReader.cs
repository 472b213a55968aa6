using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Numbers;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Reads over which days something is asked: 本月, Q3, 近7天, 1月到3月, 这两周, YTD.</summary>
/// <remarks>Dates are marked already; here are the stretches that a date alone does not tell.</remarks>
internal static class PeriodReader
{
    private const string Connectors = "到至-~";

    private static readonly WordTable<Func<DateOnly, Period>> Stretches = new(
    [
        .. Words("今年以来|年初以来|年初至今|年初到现在|年初到今天|开年以来|今年到现在|今年至今|ytd|year to date|year-to-date", today => new Period(CalendarDays.Year(today, 0).From, today)),
        .. Words("月初至今|月初以来|mtd|month to date|month-to-date", today => new Period(CalendarDays.Month(today, 0).From, today)),
        .. Words("季初至今|qtd|quarter to date|quarter-to-date", today => new Period(CalendarDays.Quarter(today, 0).From, today)),
        .. Words("近半年|最近半年|过去半年|这半年|past half year|last six months|past six months", today => new Period(today.AddMonths(-6).AddDays(1), today)),
        .. Words("近一年|最近一年|过去一年|past year|past twelve months", today => new Period(today.AddYears(-1).AddDays(1), today)),
        .. Words("first three quarters|first 3 quarters", today => new Period(CalendarDays.Year(today, 0).From, new DateOnly(today.Year, 9, 30))),
        .. Words("first two quarters|first 2 quarters", today => new Period(CalendarDays.Year(today, 0).From, new DateOnly(today.Year, 6, 30))),
        .. Words("first quarter|1st quarter", today => new Period(new DateOnly(today.Year, 1, 1), new DateOnly(today.Year, 3, 31))),
        .. Words("second quarter|2nd quarter", today => new Period(new DateOnly(today.Year, 4, 1), new DateOnly(today.Year, 6, 30))),
        .. Words("third quarter|3rd quarter", today => new Period(new DateOnly(today.Year, 7, 1), new DateOnly(today.Year, 9, 30))),
        .. Words("fourth quarter|4th quarter", today => new Period(new DateOnly(today.Year, 10, 1), new DateOnly(today.Year, 12, 31))),
        .. Words("上一年度|上一年|上年度|上个年度", today => CalendarDays.Year(today, -1)),
        .. Words("h1|1h|first half|上半财年", today => new Period(new DateOnly(today.Year, 1, 1), new DateOnly(today.Year, 6, 30))),
        .. Words("h2|2h|second half|下半财年", today => new Period(new DateOnly(today.Year, 7, 1), new DateOnly(today.Year, 12, 31))),
        .. Words("上半月", today => new Period(CalendarDays.Month(today, 0).From, CalendarDays.Month(today, 0).From.AddDays(14))),
        .. Words("下半月", today => new Period(CalendarDays.Month(today, 0).From.AddDays(15), CalendarDays.Month(today, 0).To)),
        .. Words("年度|年内", today => CalendarDays.Year(today, 0)),
        .. Words("季度", today => CalendarDays.Quarter(today, 0)),
        .. Words("月度", today => CalendarDays.Month(today, 0)),
        .. Words("weekly|the week|for the week", today => CalendarDays.Week(today, 0)),
        .. Words("monthly|the month", today => CalendarDays.Month(today, 0)),
        .. Words("quarterly|the quarter", today => CalendarDays.Quarter(today, 0)),
        .. Words("yearly|annual|the year", today => CalendarDays.Year(today, 0)),
        .. Words("今个礼拜|今个星期|呢个礼拜|呢个星期|呢周", today => CalendarDays.Week(today, 0)),
        .. Words("琴日|寻日|噚日", today => new Period(today.AddDays(-1), today.AddDays(-1))),
        .. Words("今个月|呢个月|今月", today => CalendarDays.Month(today, 0)),
        .. Words("单月", today => CalendarDays.Month(today, 0)),
    ]);

    private static readonly WordTable<bool> Recent = new(Words("头|最近的|最近这|最近|过去的|过去|近|前|这|last|past|recent|previous", true));

    private static readonly WordTable<(int Days, int Months)> Units = new(
    [
        .. Words("个工作日|天|日|days|day", (1, 0)), .. Words("个星期|星期|个礼拜|礼拜|周|weeks|week", (7, 0)), .. Words("个月|月|months|month", (0, 1)), .. Words("个季度|季度|季|quarters|quarter", (0, 3)), .. Words("年|years|year", (0, 12)),
    ]);

    private static readonly WordTable<int> Counts = new([("a couple of", 2), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("ten", 10), ("thirty", 30), ("俩", 2), ("仨", 3), ("两", 2)]);

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

    /// <summary>All periods that the clause names, in order; what stands over it, where it names none.</summary>
    public static IEnumerable<Slot<Period>> All(Clause clause, bool isAhead)
    {
        var isNamed = false;
        for (var at = clause.Start; at < clause.End; at++)
        {
            if (At(clause, at, isAhead) is { } period)
            {
                isNamed = true;
                yield return period;
                at = Math.Max(at, period.Span.Start + period.Span.Length - 1);
            }
        }

        if (!isNamed && clause.Header?.Date is { } header && Of(header.Date, isAhead, clause.Today) is { } above)
        {
            yield return new Slot<Period>(above, header.Span, 0.9);
        }
    }

    /// <summary>How much of the text at the place is a period that no date tells; 0 where none is.</summary>
    public static int StretchAt(ReadOnlySpan<char> text, int at, DateOnly today) => Stretch(text, at, today, out _);

    private static Slot<Period>? At(Clause clause, int at, bool isAhead)
    {
        var text = clause.WholeText[..clause.End];
        if (Stretch(text, at, clause.Today, out var stretch) is var length and > 0)
        {
            return new Slot<Period>(stretch, new TextSpan(at, length), 0.9);
        }

        return DateAt(clause, at) is { } mention ? Of(clause, mention, isAhead) : null;
    }

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

        if (Of(mention.Date, isAhead, clause.Today) is not { } period)
        {
            return null;
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

    private static int Stretch(ReadOnlySpan<char> text, int at, DateOnly today, out Period period)
    {
        if (Stretches.Match(text, at, out var stretch) is var length and > 0)
        {
            period = stretch(today);
            return length;
        }

        if (NumberedPeriods.At(text, at, today, out period) is var numbered and > 0)
        {
            return numbered;
        }

        var lead = Recent.Match(text, at, out _);
        if (lead == 0)
        {
            return 0;
        }

        var start = Skip(text, at + lead);
        if (start >= text.Length)
        {
            return 0;
        }

        var countLength = Counts.Match(text, start, out var count);
        countLength = countLength > 0 ? countLength : NumberReader.ReadSmall(text, start, out count);
        var unitAt = Skip(text, start + countLength);
        if (countLength == 0 || count is < 1 or > 366 || unitAt >= text.Length || Units.Match(text, unitAt, out var unit) is var unitLength && unitLength == 0)
        {
            return 0;
        }

        if (text[at] == '头' && unit.Months is not (1 or 3))
        {
            return 0;
        }

        // 前三季度, 头两个月 are those of this year.
        if ((text[at] == '前' && unit.Months == 3 && count <= 4) || (text[at] == '头' && unit.Months is 1 or 3 && count * unit.Months <= 12))
        {
            var first = CalendarDays.Year(today, 0).From;
            period = new Period(first, first.AddMonths(count * unit.Months).AddDays(-1));
            return unitAt + unitLength - at;
        }

        // 这两周 are this week and the last, 这三个月 whole months; 近两周 are the days up to today.
        period = text[at] != '这'
            ? new Period(today.AddMonths(-count * unit.Months).AddDays(1 - (count * unit.Days)), today)
            : unit switch
            {
                { Days: 7 } => new Period(CalendarDays.Week(today, 1 - count).From, CalendarDays.Week(today, 0).To),
                { Months: 1 } => new Period(CalendarDays.Month(today, 1 - count).From, CalendarDays.Month(today, 0).To),
                { Months: 3 } => new Period(CalendarDays.Quarter(today, 1 - count).From, CalendarDays.Quarter(today, 0).To),
                { Months: 12 } => new Period(CalendarDays.Year(today, 1 - count).From, CalendarDays.Year(today, 0).To),
                _ => new Period(today.AddDays(1 - count), today),
            };
        return unitAt + unitLength - at;
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

    private static bool IsYear(Period period) => period.From is { Month: 1, Day: 1 } && period.To is { Month: 12, Day: 31 } && period.From.Year == period.To.Year;

    private static int Skip(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    private static IEnumerable<(string Word, T Meaning)> Words<T>(string words, T meaning) => words.Split('|').Select(word => (word, meaning));

    private static IEnumerable<(string Word, Func<DateOnly, Period> Meaning)> Words(string words, Func<DateOnly, Period> meaning) => words.Split('|').Select(word => (word, meaning));
}
