using SalesBot.Bot.Understanding.Numbers;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Quarters: 下季度, 三季度, 第三季度末, 季末; and Q3 with a Chinese end, as in Q3末.</summary>
internal static class QuarterDates
{
    /// <summary>The characters that its dates begin with.</summary>
    public static IEnumerable<char> Beginnings => [.. Shifts.Words.Beginnings, .. NumberReader.Beginnings, '季', '第'];

    /// <summary>The date that begins at the place; false where none does.</summary>
    public static bool TryRead(in DatePlace place, out ReadDate date) => TryReadShifted(place, out date) || TryReadEnd(place, out date) || TryReadNamed(place, place.At, place.Today.Year, out date);

    /// <summary>三季度, 第三季度末, Q3, Q3末 of the year.</summary>
    public static bool TryReadNamed(in DatePlace place, int at, int year, out ReadDate date)
    {
        date = default;
        var start = place[at] is '第' or 'q' ? at + 1 : at;
        if (!(place[start] is >= '1' and <= '4' || Numerals.Digit(place[start]) is >= 1 and <= 4))
        {
            return false;
        }

        var quarter = char.IsAsciiDigit(place[start]) ? place[start] - '0' : Numerals.Digit(place[start]);
        var isLetter = place[at] == 'q';
        if (isLetter ? char.IsAsciiDigit(place[start + 1]) || Lexing.TextFolding.IsLetter(place[start + 1]) : !place.Says(start + 1, "季度"))
        {
            return false;
        }

        date = Within(place, SkipSign(place, start + 1), CalendarDays.Quarter(new DateOnly(year, (quarter * 3) - 2, 1), 0));
        return true;
    }

    /// <summary>下季度, 上个季度末, 本财季.</summary>
    private static bool TryReadShifted(in DatePlace place, out ReadDate date)
    {
        date = default;
        var at = place.At + Shifts.Match(place, out var shift);
        var sign = place[at] == '财' ? at + 1 : at;
        if (at == place.At || place[sign] != '季')
        {
            return false;
        }

        date = Within(place, SkipSign(place, sign), CalendarDays.Quarter(place.Today, shift));
        return true;
    }

    /// <summary>季度末, 季末, 季度底.</summary>
    private static bool TryReadEnd(in DatePlace place, out ReadDate date)
    {
        date = default;
        var end = SkipSign(place, place.At);
        if (end == place.At || !place.SaysEnd(end))
        {
            return false;
        }

        date = ReadDate.On(end + 1 - place.At, CalendarDays.Quarter(place.Today, 0).To);
        return true;
    }

    private static int SkipSign(in DatePlace place, int at) => place[at] != '季' ? at : place[at + 1] == '度' ? at + 2 : at + 1;

    private static ReadDate Within(in DatePlace place, int end, Period quarter) =>
        place.SaysEnd(end) ? ReadDate.On(end + 1 - place.At, quarter.To)
        : place.SaysBeginning(end) ? ReadDate.On(end + 1 - place.At, quarter.From)
        : ReadDate.Of(place.SkipWithin(end) - place.At, quarter, DatePrecision.Span);
}
