using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Days of a week in English: Friday, next Tue, Friday next week, this weekend.</summary>
internal static class EnglishWeekdays
{
    /// <summary>The names of the days, Monday as 0.</summary>
    public static readonly WordTable<int> Names = new(
    [
        ("monday", 0), ("mon", 0), ("tuesday", 1), ("tues", 1), ("tue", 1), ("wednesday", 2), ("wed", 2), ("thursday", 3), ("thurs", 3), ("thur", 3), ("thu", 3), ("friday", 4), ("fri", 4),
        ("saturday", 5), ("sat", 5), ("sunday", 6), ("weekend", 5),
    ]);

    private static readonly WordTable<int> Weeks = new([("next week", 1), ("of next week", 1), ("this week", 0), ("of this week", 0), ("last week", -1), ("of last week", -1)]);

    /// <summary>The date that begins at the place; false where none does.</summary>
    public static bool TryRead(in DatePlace place, out ReadDate date)
    {
        date = default;
        var shiftLength = place.Match(EnglishWords.Shifts, place.At, out var shift);
        var start = shiftLength > 0 && place[place.At + shiftLength] == ' ' ? place.At + shiftLength + 1 : place.At;
        var length = place.Match(Names, start, out var weekday);
        if (length == 0)
        {
            return false;
        }

        var end = start + length;
        var isShifted = start > place.At;
        if (!isShifted && place[end] == ' ' && place.Match(Weeks, end + 1, out shift) is var week and > 0)
        {
            (isShifted, end) = (true, end + 1 + week);
        }

        var (past, future) = CalendarDays.Nearest(place.Today, weekday);
        if (!isShifted && place.SaysWord(end, " week"))
        {
            date = ReadDate.On(end + " week".Length - place.At, future.AddDays(7));
            return true;
        }

        // To some the Friday after next is in two weeks, to others in three.
        if (!isShifted && place.SaysWord(end, " after next"))
        {
            date = ReadDate.Vague(end + " after next".Length - place.At);
            return true;
        }

        date = isShifted
            ? ReadDate.On(end - place.At, CalendarDays.Week(place.Today, shift).From.AddDays(weekday))
            : ReadDate.On(end - place.At, past, future);
        return true;
    }
}
