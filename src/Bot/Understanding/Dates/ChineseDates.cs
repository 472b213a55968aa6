using System.Collections.Frozen;
using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Dates in Chinese words: one reader for each idea, asked in turn.</summary>
internal static class ChineseDates
{
    /// <summary>For each character the readers whose dates may begin with it, so that only these are asked.</summary>
    private static readonly FrozenDictionary<char, Reader[]> ReadersByBeginning = new (IEnumerable<char> Beginnings, Reader Reader)[]
    {
        (NearDays.Beginnings, NearDays.TryRead),
        (WorkdayDates.Beginnings, WorkdayDates.TryRead),
        (FestivalDates.Beginnings, FestivalDates.TryRead),
        (LunarDates.Beginnings, LunarDates.TryRead),
        (YearDates.Beginnings, YearDates.TryRead),
        (WeekDates.Beginnings, WeekDates.TryRead),
        (MonthDates.Beginnings, MonthDates.TryRead),
        (QuarterDates.Beginnings, QuarterDates.TryRead),
        (LaterDates.Beginnings, LaterDates.TryRead),
    }
        .SelectMany(entry => entry.Beginnings.Where(c => !TextFolding.IsLetter(c)).Distinct().Select(c => (Beginning: c, entry.Reader)))
        .GroupBy(entry => entry.Beginning, entry => entry.Reader)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly CharacterSet AnyBeginning = new(ReadersByBeginning.Keys);

    private delegate bool Reader(in DatePlace place, out ReadDate date);

    /// <summary>Whether one may begin with the character.</summary>
    public static bool MayBegin(char c) => AnyBeginning.Contains(c);

    /// <summary>The date that begins at the place; false where none does.</summary>
    public static bool TryRead(in DatePlace place, out ReadDate date)
    {
        date = default;
        if (MayBegin(place.Text[place.At]) && ReadersByBeginning.TryGetValue(place.Text[place.At], out var readers))
        {
            foreach (var reader in readers)
            {
                if (reader(place, out date))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
