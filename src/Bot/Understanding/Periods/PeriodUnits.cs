using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Periods;

/// <summary>Days, weeks, months and quarters at the beginning or end of a longer period.</summary>
internal static class PeriodUnits
{
    /// <summary>What they are called, as days and months.</summary>
    public static WordTable<(int Days, int Months)> Words { get; } = new(
    [
        ("天", (1, 0)), ("日", (1, 0)), ("days", (1, 0)), ("day", (1, 0)),
        ("周", (7, 0)), ("个周", (7, 0)), ("个星期", (7, 0)), ("星期", (7, 0)), ("个礼拜", (7, 0)), ("礼拜", (7, 0)), ("weeks", (7, 0)), ("week", (7, 0)),
        ("个月", (0, 1)), ("月", (0, 1)), ("months", (0, 1)), ("month", (0, 1)), ("个季度", (0, 3)), ("季度", (0, 3)), ("季", (0, 3)), ("quarters", (0, 3)), ("quarter", (0, 3)),
    ]);

    /// <summary>The first so many of the period; null where it is shorter.</summary>
    public static Period? First(Period whole, int count, (int Days, int Months) unit) => Within(whole, new Period(whole.From, Behind(whole.From, count, unit).AddDays(-1)));

    /// <summary>The last so many of the period; null where it is shorter.</summary>
    public static Period? Last(Period whole, int count, (int Days, int Months) unit) => Within(whole, new Period(Behind(whole.To.AddDays(1), -count, unit), whole.To));

    /// <summary>That one of the period: the second week of a month is its 8th to 14th, the fifth what is left.</summary>
    public static Period? Nth(Period whole, int number, (int Days, int Months) unit)
    {
        var from = Behind(whole.From, number - 1, unit);
        var to = Behind(whole.From, number, unit).AddDays(-1);
        return number < 1 || from > whole.To ? null : new Period(from, to < whole.To ? to : whole.To);
    }

    private static DateOnly Behind(DateOnly day, int count, (int Days, int Months) unit) => day.AddMonths(count * unit.Months).AddDays(count * unit.Days);

    private static Period? Within(Period whole, Period part) => part.From < whole.From || part.To > whole.To || part.To < part.From ? null : part;
}
