using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Dates in English words: one reader for each idea, asked in turn.</summary>
internal static class EnglishDates
{
    private static readonly WordTable<(int Days, PartOfDay? Part)> NearDays = new(
    [
        ("today", (0, null)), ("tonight", (0, PartOfDay.Evening)), ("tomorrow", (1, null)), ("tmr", (1, null)), ("tmrw", (1, null)), ("yesterday", (-1, null)), ("last night", (-1, PartOfDay.Evening)),
        ("the day after tomorrow", (2, null)), ("day after tomorrow", (2, null)), ("the day before yesterday", (-2, null)), ("day before yesterday", (-2, null)),
    ]);

    /// <summary>The date that begins at the place; false where none does.</summary>
    public static bool TryRead(in DatePlace place, out ReadDate date)
    {
        date = default;
        if (place.IsWithinWord)
        {
            return false;
        }

        if (place.Match(NearDays, place.At, out var near) is var length and > 0)
        {
            date = ReadDate.On(length, place.Today.AddDays(near.Days), near.Part);
            return true;
        }

        return OrdinalDates.TryReadEnglish(place, out date)
            || WorkdayDates.TryRead(place, out date)
            || EnglishWeekdays.TryRead(place, out date)
            || EnglishLater.TryRead(place, out date)
            || EnglishPeriods.TryRead(place, out date)
            || EnglishMonths.TryRead(place, out date);
    }
}
