using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Dates;

namespace SalesBot.Bot.Conversation;

/// <summary>Says a period by its name where it has one beside today (本月, last week), otherwise by its days.</summary>
internal static class PeriodName
{
    /// <summary>The period in words.</summary>
    public static string Of(Period period, DateOnly today, Wording words) => Named(today, words).Where(named => named.Period == period).Select(named => named.Name).FirstOrDefault() ?? words.Days(period.From, period.To);

    /// <summary>The same for a heading: with its days where the name alone does not tell them, as that of a month does.</summary>
    public static string Dated(Period period, DateOnly today, Wording words) =>
        Of(period, today, words) is var name && !IsMonth(period) && Named(today, words).Any(named => named.Period == period) ? words.NamedWithDates(name, period.From, period.To) : name;

    private static bool IsMonth(Period period) => period.From.Day == 1 && period.To == period.From.AddMonths(1).AddDays(-1);

    private static IEnumerable<(Period Period, string Name)> Named(DateOnly today, Wording words) =>
    [
        (CalendarDays.Week(today, 0), words.ThisWeek),
        (CalendarDays.Week(today, -1), words.LastWeek),
        (CalendarDays.Month(today, 0), words.ThisMonth),
        (CalendarDays.Month(today, -1), words.LastMonth),
        (CalendarDays.Quarter(today, 0), words.ThisQuarter),
        (CalendarDays.Quarter(today, -1), words.LastQuarter),
        (CalendarDays.Year(today, 0), words.ThisYear),
        (CalendarDays.Year(today, -1), words.LastYear),
    ];
}
