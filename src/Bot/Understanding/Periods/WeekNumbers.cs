using System.Globalization;
using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Periods;

/// <summary>Reads weeks of a year by their number, as ISO 8601 counts them: 第12周, W12, week 12, 2025年第50周.</summary>
internal static class WeekNumbers
{
    private const int MostWeeksOfMonth = 5;

    private static readonly string[] Signs = ["week", "wk", "cw", "kw", "w"];

    /// <summary>The week that begins at the place.</summary>
    public static PlacedPeriod At(in PeriodPlace place)
    {
        var lead = YearLead.At(place, place.At, out var year);
        return lead > 0 && Of(place.MovedTo(place.At + lead), year, isInYear: true) is { IsThere: true } led ? led.After(lead) : Of(place, place.Today.Year, isInYear: false);
    }

    private static PlacedPeriod Of(in PeriodPlace place, int year, bool isInYear)
    {
        if (place[place.At] == '第')
        {
            var end = place.At + 1 + place.Count(place.At + 1, out var number);
            var name = place[end] == '周' && place[end + 1] is not ('一' or '二' or '三' or '四' or '五' or '六' or '日' or '年' or '期') ? 1 : place.MovedTo(end).Rest.StartsWithAny("个星期", "个礼拜") ? 3 : 0;
            return name > 0 && (isInYear || number > MostWeeksOfMonth) && WeekOf(year, number) is { } week ? new PlacedPeriod(end + name - place.At, week) : PlacedPeriod.None;
        }

        if (!TextFolding.IsLetter(place[place.At]) || (!isInYear && place.At > 0 && TextFolding.IsWord(place[place.At - 1])))
        {
            return PlacedPeriod.None;
        }

        foreach (var sign in Signs)
        {
            var figures = place.SkipBlank(place.At + sign.Length);
            if (place.Rest.StartsWith(sign, StringComparison.Ordinal) && (figures == place.At + sign.Length || sign.Length > 1) && place.Count(figures, out var told) is var length and > 0
                && !TextFolding.IsLetter(place[figures + length]) && char.IsAsciiDigit(place[figures]) && WeekOf(year, told) is { } named)
            {
                return new PlacedPeriod(figures + length + (place[figures + length] == '周' ? 1 : 0) - place.At, named);
            }
        }

        return PlacedPeriod.None;
    }

    private static Period? WeekOf(int year, int number)
    {
        if (number < 1 || number > ISOWeek.GetWeeksInYear(year))
        {
            return null;
        }

        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, number, DayOfWeek.Monday));
        return new Period(monday, monday.AddDays(6));
    }
}
