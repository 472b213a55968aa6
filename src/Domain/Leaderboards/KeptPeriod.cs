using System.Globalization;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Leaderboards;

/// <summary>A day, week, month, quarter or year, whose sums are kept.</summary>
/// <param name="Name">
/// How it is written: <c>2026-03-11</c>, <c>2026-W11</c> (ISO 8601: it begins on Monday), <c>2026-03</c>, <c>2026-Q1</c>, <c>2026</c>. No two are written alike, and in
/// ordinal order a year stands before all that has its digits.
/// </param>
public readonly record struct KeptPeriod(string Name)
{
    /// <summary>The longest <see cref="Name"/>, in UTF-16 units.</summary>
    public const int NameMaxLength = 10;

    /// <summary>In how many a day is.</summary>
    public const int KindCount = 5;

    private const int DaysOfWeek = 7, MonthsOfQuarter = 3, MonthsOfYear = 12;
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The one day.</summary>
    public static KeptPeriod Day(DateOnly day) => new(day.ToString(DayFormat, CultureInfo.InvariantCulture));

    /// <summary>The week, month, quarter and year of the day, and the day itself.</summary>
    public static KeptPeriod[] Containing(DateOnly day) => [Day(day), Week(day), Month(day), Quarter(day), Year(day)];

    /// <summary>The fewest periods that are together these days, none of them twice.</summary>
    public static IReadOnlyList<KeptPeriod> Cover(DayRange days)
    {
        // From the last day back: the fewest periods from each day on, and how long the first of them is.
        var count = days.To.DayNumber - days.From.DayNumber + 1;
        var fewest = new int[count + 1];
        var lengths = new int[count];
        for (var start = count - 1; start >= 0; start--)
        {
            var day = days.From.AddDays(start);
            fewest[start] = int.MaxValue;
            foreach (var length in LengthsFrom(day))
            {
                if (start + length <= count && fewest[start + length] < fewest[start])
                {
                    fewest[start] = fewest[start + length];
                    lengths[start] = length;
                }
            }

            fewest[start]++;
        }

        var periods = new List<KeptPeriod>(fewest[0]);
        for (var start = 0; start < count; start += lengths[start])
        {
            periods.Add(Of(days.From.AddDays(start), lengths[start]));
        }

        return periods;
    }

    /// <summary>The day that a period is whose name is that of a day.</summary>
    /// <exception cref="FormatException">It is longer than a day.</exception>
    public DateOnly ToDay() => DateOnly.ParseExact(Name, DayFormat, CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public override string ToString() => Name;

    private static KeptPeriod Week(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return new KeptPeriod(string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(time):0000}-W{ISOWeek.GetWeekOfYear(time):00}"));
    }

    private static KeptPeriod Month(DateOnly day) => new(string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}"));

    private static KeptPeriod Quarter(DateOnly day) => new(string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-Q{((day.Month - 1) / MonthsOfQuarter) + 1}"));

    private static KeptPeriod Year(DateOnly day) => new(day.Year.ToString("0000", CultureInfo.InvariantCulture));

    private static KeptPeriod Of(DateOnly from, int length) => length switch
    {
        1 => Day(from),
        DaysOfWeek => Week(from),
        _ when length == DaysOfMonths(from, 1) => Month(from),
        _ when length == DaysOfMonths(from, MonthsOfQuarter) => Quarter(from),
        _ => Year(from),
    };

    /// <summary>How many days each of the periods has that begin on the day.</summary>
    private static IEnumerable<int> LengthsFrom(DateOnly day)
    {
        yield return 1;
        if (day.DayOfWeek == DayOfWeek.Monday)
        {
            yield return DaysOfWeek;
        }

        if (day.Day == 1)
        {
            yield return DaysOfMonths(day, 1);
            if (day.Month % MonthsOfQuarter == 1)
            {
                yield return DaysOfMonths(day, MonthsOfQuarter);
            }

            if (day.Month == 1)
            {
                yield return DaysOfMonths(day, MonthsOfYear);
            }
        }
    }

    private static int DaysOfMonths(DateOnly first, int months) =>
        Enumerable.Range(first.Month, months).Sum(month => DateTime.DaysInMonth(first.Year, month));
}
