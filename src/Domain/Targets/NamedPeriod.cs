using System.Globalization;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Targets;

/// <summary>The days of a year, quarter, month or week that is written as <c>2026</c>, <c>2026-Q1</c>, <c>2026-03</c> or <c>2026-W11</c>.</summary>
public static class NamedPeriod
{
    private const int YearLength = 4, MonthsOfYear = 12, MonthsOfQuarter = 3, QuartersOfYear = 4;

    /// <summary>The days, or null where there is no such period.</summary>
    public static DayRange? Find(string text)
    {
        if (text.Length < YearLength || !TryNumber(text.AsSpan(0, YearLength), out var year) || year == 0)
        {
            return null;
        }

        var rest = text.AsSpan(YearLength).TrimStart('-');
        return rest switch
        {
            [] when text.Length == YearLength => Months(year, 1, MonthsOfYear),
            ['Q' or 'q', .. var number] when TryNumber(number, out var quarter) && quarter is > 0 and <= QuartersOfYear =>
                Months(year, (MonthsOfQuarter * (quarter - 1)) + 1, MonthsOfQuarter),
            ['W' or 'w', .. var number] when TryNumber(number, out var week) && week > 0 && week <= ISOWeek.GetWeeksInYear(year) =>
                DayRange.WeekOf(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday))),
            _ when rest.Length == 2 && text.Length == YearLength + 3 && TryNumber(rest, out var month) && month is > 0 and <= MonthsOfYear => Months(year, month, 1),
            _ => null,
        };
    }

    private static DayRange Months(int year, int first, int count)
    {
        var from = new DateOnly(year, first, 1);
        return new DayRange(from, from.AddMonths(count - 1).AddDays(DateTime.DaysInMonth(year, first + count - 1) - 1));
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
