using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Weekdays and weeks counted within a month: 4月第一个周五, 下个月最后一个周三, 4月第二周, first Friday of April, last week of next month.</summary>
internal static class OrdinalDates
{
    private const int Last = -1;

    private static readonly WordTable<int> Ordinals = new(
    [
        ("第一", 1), ("第二", 2), ("第三", 3), ("第四", 4), ("第五", 5), ("第1", 1), ("第2", 2), ("第3", 3), ("第4", 4), ("第5", 5), ("首", 1), ("头一", 1), ("最后一", Last), ("最后1", Last), ("末", Last),
    ]);

    private static readonly WordTable<bool> Weeks = new([("周", true), ("星期", true), ("礼拜", true)]);

    private static readonly WordTable<int> Weekdays = new([("一", 0), ("二", 1), ("三", 2), ("四", 3), ("五", 4), ("六", 5), ("日", 6), ("天", 6), ("末", 5)]);

    private static readonly WordTable<int> EnglishOrdinals = new([("first", 1), ("1st", 1), ("second", 2), ("2nd", 2), ("third", 3), ("3rd", 3), ("fourth", 4), ("4th", 4), ("last", Last)]);

    /// <summary>The weekday or week of the month, where that is said behind it.</summary>
    public static ReadDate Refine(in DatePlace place, ReadDate date)
    {
        if (date.Precision != DatePrecision.Month)
        {
            return date;
        }

        var at = place.SkipOf(place.At + date.Length);
        var length = place.Match(Ordinals, at, out var ordinal);
        var weekAt = at + length + (place[at + length] == '个' ? 1 : 0);
        var end = weekAt + place.Match(Weeks, weekAt, out _);
        if (length == 0 || end == weekAt)
        {
            return date;
        }

        var named = place.Match(Weekdays, end, out var weekday);
        return Of(end + named - place.At, date.Past, date.Future, ordinal, named > 0 ? weekday : null);
    }

    /// <summary>The English date that begins at the place; false where none does.</summary>
    public static bool TryReadEnglish(in DatePlace place, out ReadDate date)
    {
        date = default;
        var start = EnglishWords.SkipThe(place, place.At);
        var length = place.Match(EnglishOrdinals, start, out var ordinal);
        var thing = start + length + 1;
        if (length == 0 || place[thing - 1] != ' ')
        {
            return false;
        }

        int? weekday = place.SaysWord(thing, "week") ? null : place.Match(EnglishWeekdays.Names, thing, out var named) > 0 ? named : Last;
        var end = thing + (weekday is null ? "week".Length : place.Match(EnglishWeekdays.Names, thing, out _));
        if (weekday == Last || !(place.Says(end, " of ") || place.Says(end, " in ")) || !EnglishPeriods.TryReadWhole(place, EnglishWords.SkipThe(place, end + " of ".Length), out var month) || month.Precision != DatePrecision.Month)
        {
            return false;
        }

        date = Of(month.Length, month.Past, month.Future, ordinal, weekday);
        return true;
    }

    private static ReadDate Of(int length, Period past, Period future, int ordinal, int? weekday)
    {
        if (weekday is { } day)
        {
            return Weekday(past, ordinal, day) is { } before && Weekday(future, ordinal, day) is { } after ? ReadDate.On(length, before, after) : ReadDate.Vague(length);
        }

        return Week(past, ordinal) is { } earlier && Week(future, ordinal) is { } later
            ? new ReadDate(length, earlier, later, ordinal == Last ? DatePrecision.Span : DatePrecision.Week)
            : ReadDate.Vague(length);
    }

    /// <summary>The day; null where the month has no fifth one.</summary>
    private static DateOnly? Weekday(Period month, int ordinal, int weekday)
    {
        if (ordinal == Last)
        {
            return month.To.AddDays(-((((int)month.To.DayOfWeek + 6) % 7 - weekday + 7) % 7));
        }

        var first = month.From.AddDays((weekday - (((int)month.From.DayOfWeek + 6) % 7) + 7) % 7);
        return first.AddDays(7 * (ordinal - 1)) is var day && day <= month.To ? day : null;
    }

    /// <summary>The first week is that of the month's first Friday: a week is worked up to it. The last one ends with the month.</summary>
    private static Period? Week(Period month, int ordinal) =>
        ordinal == Last ? new Period(CalendarDays.Monday(month.To), month.To)
        : Weekday(month, ordinal, 4) is { } friday ? new Period(friday.AddDays(-4), friday.AddDays(2))
        : null;
}
