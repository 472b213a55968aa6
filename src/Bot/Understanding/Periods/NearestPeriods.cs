using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Dates;

namespace SalesBot.Bot.Understanding.Periods;

/// <summary>Finds the periods that come nearest to words of time that nobody here knows.</summary>
internal static class NearestPeriods
{
    /// <summary>Three of them, the nearest first.</summary>
    /// <param name="what">The words.</param>
    /// <param name="today">The day on which they are said.</param>
    public static ImmutableArray<Period> Of(string what, DateOnly today) => what switch
    {
        _ when ContainsAny(what, "天", "周", "节", "假", "day", "week") => [new Period(today.AddDays(-6), today), CalendarDays.Week(today, -1), CalendarDays.Month(today, 0)],
        _ when ContainsAny(what, "年", "史", "以来", "year", "time", "ever") => [CalendarDays.Year(today, 0), CalendarDays.Year(today, -1), CalendarDays.Month(today, 0)],
        _ when ContainsAny(what, "季", "夏", "秋", "冬", "春", "season", "summer", "winter", "autumn") => [CalendarDays.Quarter(today, 0), CalendarDays.Quarter(today, -1), CalendarDays.Month(today, 0)],
        _ => [CalendarDays.Month(today, 0), CalendarDays.Month(today, -1), CalendarDays.Quarter(today, 0)],
    };

    private static bool ContainsAny(string what, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (what.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
