using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Periods;

/// <summary>Reads the year that stands before a part of it: 去年, 2025年, 25年, 2025.</summary>
internal static class YearLead
{
    private static readonly WordTable<int> Words = new([("大前年", -3), ("前年", -2), ("去年", -1), ("上一年", -1), ("上年", -1), ("旧年", -1), ("今年", 0), ("本年", 0), ("当年", 0), ("明年", 1), ("last year's ", -1), ("this year's ", 0)]);

    /// <summary>How long it is; 0 where there is none.</summary>
    public static int At(in PeriodPlace place, int at, out int year)
    {
        year = 0;
        if (place.Match(Words, at, out var away) is var word and > 0)
        {
            year = place.Today.Year + away;
            return place.SkipOf(at + word) - at;
        }

        var digits = 0;
        while (digits < 5 && char.IsAsciiDigit(place[at + digits]))
        {
            year = (year * 10) + (place[at + digits++] - '0');
        }

        var isShort = digits == 2 && year is >= 10 and <= 40;
        var isMarked = place[at + digits] == '年';
        if (!(isShort || (digits == 4 && year is >= 2000 and <= 2099)) || (at > 0 && TextFolding.IsWord(place[at - 1])) || (!isMarked && place[at + digits] is '.' or '/' or '-'))
        {
            return 0;
        }

        year += isShort ? 2000 : 0;
        var end = at + digits + (isMarked ? 1 : 0);
        return place.SkipOf(end + (isMarked && place[end] == '度' ? 1 : 0)) - at;
    }

    /// <summary>The whole year.</summary>
    public static Period Whole(int year) => CalendarDays.Year(new DateOnly(year, 1, 1), 0);
}
