using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Weeks, months, quarters and years in English, and their beginning, middle and end: next month, Q3, H2 2026, end of May, mid-June, EOM.</summary>
internal static class EnglishPeriods
{
    private static readonly WordTable<Edge> Edges = new(
    [
        ("the end of the", Edge.End), ("the end of", Edge.End), ("end of the", Edge.End), ("end of", Edge.End), ("end-of-", Edge.End), ("late", Edge.End),
        ("the beginning of the", Edge.Start), ("the beginning of", Edge.Start), ("beginning of", Edge.Start), ("start of the", Edge.Start), ("start of", Edge.Start), ("early", Edge.Start),
        ("the middle of", Edge.Middle), ("middle of", Edge.Middle), ("mid-", Edge.Middle), ("mid", Edge.Middle),
        ("last business day of", Edge.LastWorkday), ("last working day of", Edge.LastWorkday), ("last workday of", Edge.LastWorkday),
        ("first business day of", Edge.FirstWorkday), ("first working day of", Edge.FirstWorkday), ("first workday of", Edge.FirstWorkday),
    ]);

    private static readonly WordTable<Unit> Ends = new(
    [
        ("eow", Unit.Week), ("eom", Unit.Month), ("month-end", Unit.Month), ("month end", Unit.Month), ("eoq", Unit.Quarter), ("quarter-end", Unit.Quarter), ("quarter end", Unit.Quarter),
        ("eoy", Unit.Year), ("year-end", Unit.Year), ("year end", Unit.Year),
    ]);

    private static readonly WordTable<Unit> Units = new([("week", Unit.Week), ("month", Unit.Month), ("quarter", Unit.Quarter), ("year", Unit.Year)]);

    private enum Edge
    {
        Start,
        Middle,
        End,
        FirstWorkday,
        LastWorkday,
    }

    private enum Unit
    {
        Week,
        Month,
        Quarter,
        Year,
    }

    /// <summary>The date that begins at the place; false where none does.</summary>
    public static bool TryRead(in DatePlace place, out ReadDate date)
    {
        if (place.Match(Ends, place.At, out var end) is var length and > 0)
        {
            date = ReadDate.On(length, Take(place, Around(place.Today, end, 0), Edge.End));
            return true;
        }

        return TryReadEdge(place, out date) || TryReadShifted(place, place.At, out date) || TryReadQuarter(place, place.At, out date);
    }

    private static bool TryReadEdge(in DatePlace place, out ReadDate date)
    {
        date = default;
        var length = place.Match(Edges, place.At, out var edge);
        var start = EnglishWords.SkipThe(place, place.SkipBlank(place.At + length));
        if (length == 0 || !TryReadWhole(place, start, out var whole))
        {
            return false;
        }

        date = ReadDate.On(whole.Length, Take(place, whole.Past, edge), Take(place, whole.Future, edge));
        return true;
    }

    /// <summary>A whole period behind an edge; its length counts from the place.</summary>
    public static bool TryReadWhole(in DatePlace place, int at, out ReadDate date) =>
        TryReadShifted(place, at, out date) || TryReadQuarter(place, at, out date) || EnglishMonths.TryReadMonth(place, at, out date) || TryReadUnit(place, at, 0, out date);

    private static bool TryReadShifted(in DatePlace place, int at, out ReadDate date)
    {
        date = default;
        var length = place.Match(EnglishWords.Shifts, at, out var shift);
        return length > 0 && place[at + length] == ' ' && TryReadUnit(place, at + length + 1, shift, out date);
    }

    private static bool TryReadUnit(in DatePlace place, int at, int shift, out ReadDate date)
    {
        var length = place.Match(Units, at, out var unit);
        date = length == 0 ? default
            : ReadDate.Of(at + length - place.At, Around(place.Today, unit, shift), unit switch { Unit.Week => DatePrecision.Week, Unit.Month => DatePrecision.Month, _ => DatePrecision.Span });
        return length > 0;
    }

    /// <summary>Q3, H1, Q1 2027, Q3末.</summary>
    private static bool TryReadQuarter(in DatePlace place, int at, out ReadDate date)
    {
        date = default;
        var months = (place[at], place[at + 1]) switch { ('q', >= '1' and <= '4') => 3, ('h', '1' or '2') => 6, _ => 0 };
        if (months == 0 || TextFolding.IsWord(place[at + 2]))
        {
            return false;
        }

        var end = EnglishWords.SkipYear(place, at + 2, out var year);
        var first = new DateOnly(end > at + 2 ? year : place.Today.Year, ((place[at + 1] - '1') * months) + 1, 1);
        var period = new Period(first, first.AddMonths(months).AddDays(-1));
        end += place.Says(end, "季度") ? 2 : 0;
        date = place.SaysEnd(end) ? ReadDate.On(end + 1 - place.At, period.To)
            : place.SaysBeginning(end) ? ReadDate.On(end + 1 - place.At, period.From)
            : ReadDate.Of(place.SkipWithin(end) - place.At, period, DatePrecision.Span);
        return true;
    }

    private static Period Around(DateOnly today, Unit unit, int away) => unit switch
    {
        Unit.Week => CalendarDays.Week(today, away),
        Unit.Month => CalendarDays.Month(today, away),
        Unit.Quarter => CalendarDays.Quarter(today, away),
        _ => CalendarDays.Year(today, away),
    };

    private static DateOnly Take(in DatePlace place, Period period, Edge edge)
    {
        var isWeek = period.To.DayNumber - period.From.DayNumber == 6;
        return edge switch
        {
            Edge.Start => period.From,
            Edge.Middle => period.From.AddDays(isWeek ? 2 : 14),
            Edge.End => isWeek ? period.From.AddDays(4) : period.To,
            Edge.FirstWorkday => WorkdayDates.Of(place, period, 1),
            _ => WorkdayDates.Of(place, period, -1),
        };
    }
}
