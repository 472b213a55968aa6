using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Numbers;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Dates in English words: tomorrow, next Tue, on Friday, end of May, mid-June, Q3, in two weeks, May 15.</summary>
internal static class EnglishDates
{
    private static readonly WordTable<(int Days, PartOfDay? Part)> NearDays = new(
    [
        ("today", (0, null)), ("tonight", (0, PartOfDay.Evening)), ("tomorrow", (1, null)), ("tmr", (1, null)), ("tmrw", (1, null)), ("yesterday", (-1, null)), ("last night", (-1, PartOfDay.Evening)),
        ("the day after tomorrow", (2, null)), ("day after tomorrow", (2, null)), ("the day before yesterday", (-2, null)),
    ]);

    private static readonly WordTable<int> Shifts = new([("next", 1), ("this", 0), ("last", -1), ("the coming", 0), ("coming", 0), ("past", -1)]);

    private static readonly WordTable<int> Weekdays = new(
    [
        ("monday", 0), ("mon", 0), ("tuesday", 1), ("tues", 1), ("tue", 1), ("wednesday", 2), ("wed", 2), ("thursday", 3), ("thurs", 3), ("thu", 3), ("friday", 4), ("fri", 4), ("saturday", 5), ("sat", 5), ("sunday", 6),
    ]);

    private static readonly WordTable<int> Months = new(
    [
        ("january", 1), ("jan", 1), ("february", 2), ("feb", 2), ("march", 3), ("mar", 3), ("april", 4), ("apr", 4), ("may", 5), ("june", 6), ("jun", 6), ("july", 7), ("jul", 7), ("august", 8), ("aug", 8),
        ("september", 9), ("sept", 9), ("sep", 9), ("october", 10), ("oct", 10), ("november", 11), ("nov", 11), ("december", 12), ("dec", 12),
    ]);

    private static readonly WordTable<Edge> Edges = new(
    [
        ("the end of the", Edge.End), ("the end of", Edge.End), ("end of the", Edge.End), ("end of", Edge.End), ("end-of-", Edge.End), ("late", Edge.End),
        ("the beginning of the", Edge.Start), ("the beginning of", Edge.Start), ("beginning of", Edge.Start), ("start of the", Edge.Start), ("start of", Edge.Start), ("early", Edge.Start),
        ("the middle of", Edge.Middle), ("middle of", Edge.Middle), ("mid-", Edge.Middle), ("mid", Edge.Middle),
    ]);

    private static readonly WordTable<Func<DateOnly, DateOnly>> Ends = new(
    [
        ("eow", day => CalendarDays.Week(day, 0).From.AddDays(4)), ("eom", day => CalendarDays.Month(day, 0).To), ("month-end", day => CalendarDays.Month(day, 0).To), ("month end", day => CalendarDays.Month(day, 0).To),
        ("eoq", day => CalendarDays.Quarter(day, 0).To), ("quarter-end", day => CalendarDays.Quarter(day, 0).To), ("quarter end", day => CalendarDays.Quarter(day, 0).To),
        ("eoy", day => CalendarDays.Year(day, 0).To), ("year-end", day => CalendarDays.Year(day, 0).To), ("year end", day => CalendarDays.Year(day, 0).To),
    ]);

    private static readonly WordTable<(int Days, int Months)> Units = new(
    [
        ("days", (1, 0)), ("day", (1, 0)), ("weeks", (7, 0)), ("week", (7, 0)), ("months", (0, 1)), ("month", (0, 1)), ("years", (0, 12)), ("year", (0, 12)),
    ]);

    private static readonly WordTable<int> Counts = new([("a couple of", 2), ("a", 1), ("an", 1), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("ten", 10)]);

    private enum Edge
    {
        Start,
        Middle,
        End,
    }

    /// <summary>The date that begins at the place; false where none does.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, DateOnly today, out ReadDate date)
    {
        date = default;
        if (at > 0 && TextFolding.IsWord(text[at - 1]))
        {
            return false;
        }

        if (NearDays.Match(text, at, out var near) is var nearLength and > 0)
        {
            date = ReadDate.On(nearLength, today.AddDays(near.Days), near.Part);
            return true;
        }

        if (Ends.Match(text, at, out var end) is var endLength and > 0)
        {
            date = ReadDate.On(endLength, end(today));
            return true;
        }

        return TryReadEdge(text, at, today, out date)
            || TryReadShifted(text, at, today, out date)
            || TryReadWeekday(text, at, today, out date)
            || TryReadMonth(text, at, today, out date)
            || TryReadDayThenMonth(text, at, today, out date)
            || TryReadQuarter(text, at, today, out date)
            || TryReadIn(text, at, today, out date);
    }

    private static bool TryReadEdge(ReadOnlySpan<char> text, int at, DateOnly today, out ReadDate date)
    {
        date = default;
        var length = Edges.Match(text, at, out var edge);
        var start = SkipBlank(text, at + length);
        if (length == 0 || start >= text.Length || !TryReadWhole(text, start, today, out var whole))
        {
            return false;
        }

        var all = start + whole.Length - at;
        date = ReadDate.On(all, Take(whole.Past, edge), Take(whole.Future, edge));
        return true;
    }

    private static DateOnly Take(Period period, Edge edge) => edge switch
    {
        Edge.Start => period.From,
        Edge.End => period.To.DayNumber - period.From.DayNumber == 6 ? period.From.AddDays(4) : period.To,
        _ => period.To.DayNumber - period.From.DayNumber == 6 ? period.From.AddDays(2) : period.From.AddDays(14),
    };

    private static bool TryReadWhole(ReadOnlySpan<char> text, int at, DateOnly today, out ReadDate date)
    {
        if (TryReadShifted(text, at, today, out date) || TryReadQuarter(text, at, today, out date))
        {
            return true;
        }

        if (Months.Match(text, at, out var month) is var length and > 0)
        {
            var (past, future) = CalendarDays.NearestMonth(today, month);
            date = new ReadDate(length, past, future, DatePrecision.Month);
            return true;
        }

        return TryReadUnit(text, at, 0, today, out date);
    }

    private static bool TryReadUnit(ReadOnlySpan<char> text, int at, int shift, DateOnly today, out ReadDate date)
    {
        date = default;
        foreach (var (word, precision) in new[] { ("week", DatePrecision.Week), ("month", DatePrecision.Month), ("quarter", DatePrecision.Span), ("year", DatePrecision.Span) })
        {
            if (text[at..].StartsWith(word, StringComparison.Ordinal) && WordTable<bool>.IsWhole(text, at, word.Length))
            {
                var period = word switch
                {
                    "week" => CalendarDays.Week(today, shift),
                    "month" => CalendarDays.Month(today, shift),
                    "quarter" => CalendarDays.Quarter(today, shift),
                    _ => CalendarDays.Year(today, shift),
                };
                date = ReadDate.Of(word.Length, period, precision);
                return true;
            }
        }

        return false;
    }

    private static bool TryReadShifted(ReadOnlySpan<char> text, int at, DateOnly today, out ReadDate date)
    {
        date = default;
        var length = Shifts.Match(text, at, out var shift);
        var start = SkipBlank(text, at + length);
        if (length == 0 || start == at + length || start >= text.Length)
        {
            return false;
        }

        if (Weekdays.Match(text, start, out var weekday) is var dayLength and > 0)
        {
            date = ReadDate.On(start + dayLength - at, CalendarDays.Week(today, shift).From.AddDays(weekday));
            return true;
        }

        if (!TryReadUnit(text, start, shift, today, out var unit))
        {
            return false;
        }

        date = unit with { Length = start + unit.Length - at };
        return true;
    }

    private static bool TryReadWeekday(ReadOnlySpan<char> text, int at, DateOnly today, out ReadDate date)
    {
        date = default;
        var length = Weekdays.Match(text, at, out var weekday);
        if (length == 0)
        {
            return false;
        }

        var (past, future) = CalendarDays.Nearest(today, weekday);
        date = ReadDate.On(length, past, future);
        return true;
    }

    /// <summary>May 15, March 3rd, June. 「may」 and 「mar」 alone are no months: they need a day, or 「in」 or 「by」 before.</summary>
    private static bool TryReadMonth(ReadOnlySpan<char> text, int at, DateOnly today, out ReadDate date)
    {
        date = default;
        var length = Months.Match(text, at, out var month);
        if (length == 0)
        {
            return false;
        }

        var start = SkipBlank(text, at + length);
        var digits = start > at + length && start < text.Length && char.IsAsciiDigit(text[start]) ? NumberReader.ReadSmall(text, start, out var day) : Zero(out day);
        var end = start + digits;
        end += digits > 0 && end + 1 < text.Length && (text[end], text[end + 1]) is ('s', 't') or ('n', 'd') or ('r', 'd') or ('t', 'h') ? 2 : 0;
        if (digits > 0 && (end == text.Length || !TextFolding.IsWord(text[end])) && CalendarDays.NearestDayOfYear(today, month, day) is { } nearest)
        {
            date = ReadDate.On(end - at, nearest.Past, nearest.Future);
            return true;
        }

        var before = text[..at].TrimEnd(' ');
        var isMonthForCertain = length > 3 || EndsWithWord(before, "in") || EndsWithWord(before, "by") || EndsWithWord(before, "until") || EndsWithWord(before, "to") || EndsWithWord(before, "before");
        if (!isMonthForCertain)
        {
            return false;
        }

        var (past, future) = CalendarDays.NearestMonth(today, month);
        date = new ReadDate(length, past, future, DatePrecision.Month);
        return true;
    }

    /// <summary>15 May, 3rd of March.</summary>
    private static bool TryReadDayThenMonth(ReadOnlySpan<char> text, int at, DateOnly today, out ReadDate date)
    {
        date = default;
        if (!char.IsAsciiDigit(text[at]) || NumberReader.ReadSmall(text, at, out var day) is var digits && digits == 0)
        {
            return false;
        }

        var end = at + digits;
        end += end + 1 < text.Length && (text[end], text[end + 1]) is ('s', 't') or ('n', 'd') or ('r', 'd') or ('t', 'h') ? 2 : 0;
        end = SkipBlank(text, end);
        end += text[Math.Min(end, text.Length)..].StartsWith("of ", StringComparison.Ordinal) ? 3 : 0;
        if (end >= text.Length || Months.Match(text, end, out var month) is var length && length == 0 || CalendarDays.NearestDayOfYear(today, month, day) is not { } nearest)
        {
            return false;
        }

        date = ReadDate.On(end + length - at, nearest.Past, nearest.Future);
        return true;
    }

    private static bool TryReadQuarter(ReadOnlySpan<char> text, int at, DateOnly today, out ReadDate date)
    {
        date = default;
        if (text[at..] is not ['q', >= '1' and <= '4', ..] || (at + 2 < text.Length && TextFolding.IsWord(text[at + 2])))
        {
            return false;
        }

        var quarter = CalendarDays.Quarter(new DateOnly(today.Year, ((text[at + 1] - '0') * 3) - 2, 1), 0);
        date = at + 2 < text.Length && text[at + 2] is '末' or '底' ? ReadDate.On(3, quarter.To) : ReadDate.Of(2, quarter, DatePrecision.Span);
        return true;
    }

    /// <summary>in two weeks, in 3 days; last 7 days.</summary>
    private static bool TryReadIn(ReadOnlySpan<char> text, int at, DateOnly today, out ReadDate date)
    {
        date = default;
        var isLast = text[at..].StartsWith("last ", StringComparison.Ordinal) || text[at..].StartsWith("past ", StringComparison.Ordinal);
        if (!isLast && !text[at..].StartsWith("in ", StringComparison.Ordinal))
        {
            return false;
        }

        var start = at + (isLast ? 5 : 3);
        if (start >= text.Length)
        {
            return false;
        }

        var length = Counts.Match(text, start, out var count);
        length = length > 0 ? length : NumberReader.ReadSmall(text, start, out count);
        var unitAt = SkipBlank(text, start + length);
        if (length == 0 || unitAt >= text.Length || Units.Match(text, unitAt, out var unit) is var unitLength && unitLength == 0)
        {
            return false;
        }

        var end = unitAt + unitLength;
        date = isLast
            ? ReadDate.Of(end - at, new Period(today.AddMonths(-count * unit.Months).AddDays(1 - (count * unit.Days)), today), DatePrecision.Span)
            : ReadDate.On(end - at, today.AddMonths(count * unit.Months).AddDays(count * unit.Days));
        return true;
    }

    private static bool EndsWithWord(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word, StringComparison.Ordinal) && (text.Length == word.Length || !TextFolding.IsWord(text[^(word.Length + 1)]));

    private static int Zero(out int value)
    {
        value = 0;
        return 0;
    }

    private static int SkipBlank(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;
}
