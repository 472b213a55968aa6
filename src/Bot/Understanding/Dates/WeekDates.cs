using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Weeks and their days: 周三, 下周三, 下下周, 本周内, 下周初, 周末.</summary>
internal static class WeekDates
{
    private static readonly WordTable<int> Weekdays = new([("一", 0), ("二", 1), ("三", 2), ("四", 3), ("五", 4), ("六", 5), ("日", 6), ("天", 6), ("末", 5), ("1", 0), ("2", 1), ("3", 2), ("4", 3), ("5", 4), ("6", 5), ("7", 6)]);

    private static readonly WordTable<bool> WeekWords = new([("周", true), ("星期", true), ("礼拜", true)]);

    /// <summary>The characters that its dates begin with.</summary>
    public static IEnumerable<char> Beginnings => [.. Shifts.Words.Beginnings, .. WeekWords.Beginnings];

    /// <summary>The date that begins at the place; false where none does.</summary>
    public static bool TryRead(in DatePlace place, out ReadDate date)
    {
        date = default;
        var weekAt = place.At + Shifts.Match(place, out var shift);
        if (shift == 2 && place.At > 0 && place[place.At - 1] == '记' && place[place.At] == '下')
        {
            // 记下｜下周一
            shift = 1;
        }

        var end = weekAt + place.Match(WeekWords, weekAt, out _);
        if (end == weekAt)
        {
            return false;
        }

        var isShifted = weekAt > place.At;
        if (place.Match(Weekdays, end, out var weekday) is var length and > 0 && IsWeekday(place, end))
        {
            var (past, future) = CalendarDays.Nearest(place.Today, weekday);
            date = place.Before == '隔' && !isShifted ? ReadDate.Vague(end + length - place.At)
                : isShifted
                ? ReadDate.On(end + length - place.At, CalendarDays.Week(place.Today, shift).From.AddDays(weekday))
                : ReadDate.On(end + length - place.At, past, future);
            return true;
        }

        var week = CalendarDays.Week(place.Today, shift);
        date = place.SaysBeginning(end)
            ? ReadDate.On(end + 1 - place.At, week.From)
            : place.SaysMiddle(end) ? ReadDate.On(end + 1 - place.At, week.From.AddDays(2))
            : ReadDate.Of(place.SkipWithin(end) - place.At, week, DatePrecision.Week);
        return isShifted;
    }

    /// <summary>周3 is Wednesday, 周30 is none; nor is there one in 一周三次 or 这周天天.</summary>
    private static bool IsWeekday(in DatePlace place, int at) =>
        char.IsAsciiDigit(place[at])
            ? !char.IsAsciiDigit(place[at + 1]) && place[at + 1] is not ('.' or '/')
            : place[at + 1] is not ('次' or '趟' or '遍') && !(place[at] == '天' && place[at + 1] is '天' or '气');
}
