using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Periods;

/// <summary>Reads a period in whatever form people say it, beside those that a date alone tells: ranges, parts of longer periods, numbered weeks, fiscal years, festivals and campaigns, and words of time that nobody here knows.</summary>
internal static class SpokenPeriods
{
    /// <summary>The Chinese characters that its words begin with, beside those of all dates.</summary>
    private static readonly CharacterSet Beginnings = new(string.Concat([.. FestivalPeriods.Beginnings, .. UnclearTimes.Beginnings, '首', '末', '尾', '最', '旧', '业', '会']));

    /// <summary>The longest period that begins at the place.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="at">The place.</param>
    /// <param name="today">The day on which it was written.</param>
    /// <param name="isAhead">Whether it is asked what is to come.</param>
    public static PlacedPeriod At(ReadOnlySpan<char> text, int at, DateOnly today, bool isAhead)
    {
        if (!TimeStarts.MayBeginAt(text, at) && !Beginnings.Contains(text[at]))
        {
            return PlacedPeriod.None;
        }

        var place = new PeriodPlace(text, at, today, isAhead);
        return DateRanges.At(place).Or(PeriodParts.At(place)).Or(WeekNumbers.At(place)).Or(FiscalYears.At(place)).Or(FestivalPeriods.At(place)).Or(UnclearTimes.At(place));
    }
}
