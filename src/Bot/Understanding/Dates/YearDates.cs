using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Numbers;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Years, half years, and what stands behind a year: 明年, 2027年3月底, 二〇二六年六月五日, 明年一季度, 下半年, 年底.</summary>
internal static class YearDates
{
    private static readonly WordTable<int> Years = new([("前年", -2), ("去年", -1), ("今年", 0), ("本年", 0), ("本年度", 0), ("今年度", 0), ("明年", 1), ("来年", 1), ("后年", 2)]);

    private static readonly WordTable<int> Halves = new([("上半年", 1), ("下半年", 7)]);

    /// <summary>The characters that its dates begin with.</summary>
    public static IEnumerable<char> Beginnings => [.. Years.Beginnings, .. Halves.Beginnings, .. NumberReader.Beginnings, '全', '年'];

    /// <summary>The date that begins at the place; false where none does.</summary>
    public static bool TryRead(in DatePlace place, out ReadDate date) => TryReadYear(place, out date) || TryReadHalf(place, place.At, place.Today.Year, out date) || TryReadPart(place, out date);

    private static bool TryReadYear(in DatePlace place, out ReadDate date)
    {
        date = default;
        int year;
        int end;
        if (place.Match(Years, place.At, out var shift) is var length and > 0)
        {
            (year, end) = (place.Today.Year + shift, place.At + length);
        }
        else if (!TryReadNumber(place, out year, out end))
        {
            return false;
        }

        if (year is < 2000 or > 2099)
        {
            return false;
        }

        var rest = place.SkipOf(end);
        if (MonthDates.TryReadInYear(place, rest, year, out date) || QuarterDates.TryReadNamed(place, rest, year, out date) || TryReadHalf(place, rest, year, out date))
        {
            return true;
        }

        var whole = CalendarDays.Year(new DateOnly(year, 1, 1), 0);
        var part = place[rest] == '年' ? rest + 1 : rest;
        date = place.SaysEnd(part) ? ReadDate.On(part + 1 - place.At, whole.To)
            : place.SaysBeginning(part) ? ReadDate.On(part + 1 - place.At, whole.From)
            : place.SaysMiddle(part) ? ReadDate.On(part + 1 - place.At, new DateOnly(year, 6, 30))
            : ReadDate.Of(place.SkipWithin(end) - place.At, whole, DatePrecision.Span);
        return true;
    }

    /// <summary>2026年, 二〇二六年; 26年 only where a part of the year follows.</summary>
    private static bool TryReadNumber(in DatePlace place, out int year, out int end)
    {
        (year, end) = (0, place.At);
        while (end - place.At < 5 && (char.IsAsciiDigit(place[end]) || Numerals.Digit(place[end]) > 0 || Numerals.IsZero(place[end])))
        {
            var digit = char.IsAsciiDigit(place[end]) ? place[end] - '0' : Numerals.Digit(place[end]);
            year = (year * 10) + digit;
            end++;
        }

        var digits = end - place.At;
        if (digits is not (2 or 4) || place.IsWithinWord || place[end] != '年' || place[end + 1] is '前' or '后' or '内')
        {
            return false;
        }

        end += place[end + 1] == '度' ? 2 : 1;
        var isFollowed = char.IsAsciiDigit(place[end]) || (digits == 2 && year is >= 20 and <= 40 && (place[end] is 'q' or '底' or '末' || place.Says(end, "年底") || place[end + 1] is '季' or '半' or '月'));
        year += digits == 2 ? 2000 : 0;
        return digits == 4 || isFollowed;
    }

    private static bool TryReadHalf(in DatePlace place, int at, int year, out ReadDate date)
    {
        date = default;
        if (place.Match(Halves, at, out var firstMonth) is var length && length == 0)
        {
            if (place.Says(at, "全年"))
            {
                date = ReadDate.Of(at + 2 - place.At, CalendarDays.Year(new DateOnly(year, 1, 1), 0), DatePrecision.Span);
            }

            return date.Length > 0;
        }

        var first = new DateOnly(year, firstMonth, 1);
        var half = new Period(first, first.AddMonths(6).AddDays(-1));
        var end = at + length;
        date = place.SaysEnd(end) ? ReadDate.On(end + 1 - place.At, half.To)
            : place.SaysBeginning(end) ? ReadDate.On(end + 1 - place.At, half.From)
            : ReadDate.Of(place.SkipWithin(end) - place.At, half, DatePrecision.Span);
        return true;
    }

    /// <summary>年底, 年初, 年中; but not what is left of 五年中.</summary>
    private static bool TryReadPart(in DatePlace place, out ReadDate date)
    {
        date = default;
        if (place[place.At] != '年' || char.IsAsciiDigit(place.Before) || Numerals.Digit(place.Before) > 0 || place.Before is '几' or '多' or '十' or '百')
        {
            return false;
        }

        var year = CalendarDays.Year(place.Today, 0);
        date = place.SaysEnd(place.At + 1) ? ReadDate.On(2, year.To)
            : place.SaysMiddle(place.At + 1) ? ReadDate.On(2, new DateOnly(place.Today.Year, 6, 30))
            : place.SaysBeginning(place.At + 1) ? ReadDate.On(2, year.From, place.Today == year.From ? year.From : CalendarDays.Year(place.Today, 1).From)
            : default;
        return date.Length > 0;
    }
}
