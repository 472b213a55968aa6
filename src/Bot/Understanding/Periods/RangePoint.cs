using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Periods;

/// <summary>One end of a range: what a date means by itself, and in figures that only a range makes a date: 3.1, 3-1, 0301, 2026.3.1.</summary>
/// <param name="Length">How much of the text it takes; 0 where there is none.</param>
/// <param name="Past">The days where it is asked what was.</param>
/// <param name="Future">The days where it is asked what is to come.</param>
/// <param name="IsDay">Whether it is one day.</param>
internal readonly record struct RangePoint(int Length, Period Past, Period Future, bool IsDay)
{
    private const int FiguresOfMonthAndDay = 4;

    /// <summary>Whether there is one.</summary>
    public bool IsThere => Length > 0;

    /// <summary>The end that begins at the place; what stands before it does not matter.</summary>
    public static RangePoint Read(in PeriodPlace place)
    {
        var rest = place.Rest;
        if (rest.IsEmpty)
        {
            return default;
        }

        var figures = char.IsAsciiDigit(rest[0]) ? InFigures(rest, place.Today) : default;
        if (figures.IsThere)
        {
            return figures;
        }

        var english = TextFolding.IsLetter(rest[0]) ? EnglishDay(place) : default;
        if (english.IsThere)
        {
            return english;
        }

        var festival = FestivalPeriods.At(place);
        if (festival is { IsThere: true, Period: { } days })
        {
            return new RangePoint(festival.Length, days, days, IsDay: false);
        }

        var part = PeriodParts.At(new PeriodPlace(rest, 0, place.Today, place.IsAhead));
        if (part is { IsThere: true, Period: { } known } && TextFolding.IsHan(rest[0]))
        {
            return new RangePoint(part.Length, known, known, IsDay: false);
        }

        // 月初 and 年初 are near in one direction only.
        if (rest.StartsWithAny("月初", "季初", "年初"))
        {
            var first = rest[0] switch { '月' => CalendarDays.Month(place.Today, 0).From, '季' => CalendarDays.Quarter(place.Today, 0).From, _ => CalendarDays.Year(place.Today, 0).From };
            return new RangePoint(2, new Period(first, first), new Period(first, first), IsDay: true);
        }

        return DateReader.TryRead(rest, 0, place.Today, out var date) && date.Precision != DatePrecision.Unknown
            ? new RangePoint(date.Length, date.Past, date.Future, date.Precision == DatePrecision.Day)
            : default;
    }

    /// <summary>What it means as the end of what begins so; null where it does not lie behind it.</summary>
    public Period? Behind(Period first)
    {
        var last = Past.To >= first.From ? Past : Future;
        // 前年3月|到6月: of the same year, where no other is named.
        while (Past != Future && last.To.AddYears(-1) >= first.From)
        {
            last = IsDay ? new Period(last.From.AddYears(-1), last.To.AddYears(-1)) : new Period(last.From.AddYears(-1), last.From.Day == 1 && last.To.AddDays(1).Day == 1 ? last.To.AddYears(-1).AddDays(1 - last.To.Day).AddMonths(1).AddDays(-1) : last.To.AddYears(-1));
        }

        return last.To >= first.From && last.From >= first.From ? last : null;
    }

    /// <summary>Mar 1, March 1st, Mar 1, 2026.</summary>
    private static RangePoint EnglishDay(in PeriodPlace place)
    {
        var month = place.Match(EnglishWords.Months, place.At, out var number);
        var at = place.At + month + (place[place.At + month] is ' ' or '.' ? 1 : 0);
        var digits = char.IsAsciiDigit(place[at]) ? char.IsAsciiDigit(place[at + 1]) ? 2 : 1 : 0;
        if (month == 0 || at == place.At + month)
        {
            // Jan, May: a month alone, where a range goes on behind it.
            return month > 0 && !TextFolding.IsWord(place[at]) ? OfMonth(place, month, number) : default;
        }

        var day = digits == 2 ? ((place[at] - '0') * 10) + place[at + 1] - '0' : place[at] - '0';
        if (digits == 0 || char.IsAsciiDigit(place[at + digits]))
        {
            return digits == 0 ? OfMonth(place, month, number) : default;
        }

        var end = at + digits;
        end += place.MovedTo(end).Rest.StartsWithAny("st", "nd", "rd", "th") ? 2 : 0;
        var yearAt = place.MovedTo(end).Rest.StartsWith(", ", StringComparison.Ordinal) ? end + 2 : place.SkipBlank(end);
        if (yearAt > end && YearLead.At(place.MovedTo(yearAt), yearAt, out var year) is var length and > 0 && CalendarDays.Day(year, number, day) is { } known)
        {
            return new RangePoint(yearAt + length - place.At, new Period(known, known), new Period(known, known), IsDay: true);
        }

        return CalendarDays.NearestDayOfYear(place.Today, number, day) is { } near ? new RangePoint(end - place.At, new Period(near.Past, near.Past), new Period(near.Future, near.Future), IsDay: true) : default;
    }

    private static RangePoint OfMonth(in PeriodPlace place, int length, int month)
    {
        var (past, future) = CalendarDays.NearestMonth(place.Today, month);
        return new RangePoint(length, past, future, IsDay: false);
    }

    /// <summary>2026.3.1, 3.1, 3/1, 3-1, 03-01, 0301.</summary>
    private static RangePoint InFigures(ReadOnlySpan<char> text, DateOnly today)
    {
        var first = FiguresAt(text, 0, out var number);
        if (first == FiguresOfMonthAndDay && number is >= 2000 and <= 2099 && Separator(text, first) is var separator and not '\0')
        {
            var month = FiguresAt(text, first + 1, out var named);
            var dayAt = first + 1 + month + 1;
            var day = month is 1 or 2 && dayAt - 1 < text.Length && text[dayAt - 1] == separator ? FiguresAt(text, dayAt, out var of) : Zero(out of);
            return day is 1 or 2 && CalendarDays.Day(number, named, of) is { } known ? On(dayAt + day, known, known, text) : default;
        }

        if (first == FiguresOfMonthAndDay && text[0] is '0' or '1' && CalendarDays.NearestDayOfYear(today, number / 100, number % 100) is { } compact && !(first < text.Length && (TextFolding.IsWord(text[first]) || text[first] is '万' or '元' or '块' or '单' or '个' or '号' or '.')))
        {
            return On(first, compact.Past, compact.Future, text);
        }

        if (first is 1 or 2 && Separator(text, first) != '\0' && FiguresAt(text, first + 1, out var dayOfMonth) is var length and (1 or 2) && CalendarDays.NearestDayOfYear(today, number, dayOfMonth) is { } near
            && !(first + 1 + length < text.Length && text[first + 1 + length] is '万' or '%' or '亿' or '月' or '.' or '/' or 'k' or 'w'))
        {
            return On(first + 1 + length, near.Past, near.Future, text);
        }

        return default;
    }

    private static RangePoint On(int length, DateOnly past, DateOnly future, ReadOnlySpan<char> text) =>
        new(length + (length < text.Length && text[length] is '号' or '日' ? 1 : 0), new Period(past, past), new Period(future, future), IsDay: true);

    private static char Separator(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is '.' or '/' or '-' ? text[at] : '\0';

    private static int FiguresAt(ReadOnlySpan<char> text, int at, out int value)
    {
        value = 0;
        var end = at;
        while (end < text.Length && end - at < 5 && char.IsAsciiDigit(text[end]))
        {
            value = (value * 10) + (text[end++] - '0');
        }

        return end - at;
    }

    private static int Zero(out int value)
    {
        value = 0;
        return 0;
    }
}
