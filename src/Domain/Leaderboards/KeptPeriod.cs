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

    private static readonly int[] MonthsOfPeriods = [1, MonthsOfQuarter, MonthsOfYear];

    /// <summary>The one day.</summary>
    public static KeptPeriod Day(DateOnly day) => new(day.ToString(DayFormat, CultureInfo.InvariantCulture));

    /// <summary>The week, month, quarter and year of the day, and the day itself.</summary>
    public static KeptPeriod[] Containing(DateOnly day) => [Day(day), Week(day), Month(day), Quarter(day), Year(day)];

    /// <summary>The fewest periods that come to these days, where some are added and others taken off: a quarter without its first two days is three of them.</summary>
    public static IReadOnlyList<CountedPeriod> Cover(DayRange days)
    {
        // The shortest way from the beginning of the first day to the end of the last one; a period that is walked backwards is taken off.
        var (start, end) = (days.From.DayNumber, days.To.DayNumber + 1);
        var (lowest, highest) = (new DateOnly(days.From.Year, 1, 1).DayNumber, new DateOnly(days.To.Year, MonthsOfYear, 31).DayNumber + 1);
        var steps = new int[highest - lowest + 1];
        var reached = new Queue<int>([start]);
        while (steps[end - lowest] == 0)
        {
            var place = reached.Dequeue();
            foreach (var step in StepsFrom(place))
            {
                var next = place + step;
                if (next >= lowest && next <= highest && next != start && steps[next - lowest] == 0)
                {
                    steps[next - lowest] = step;
                    reached.Enqueue(next);
                }
            }
        }

        var periods = new List<CountedPeriod>();
        for (var place = end; place != start; place -= steps[place - lowest])
        {
            var step = steps[place - lowest];
            periods.Add(step > 0
                ? new CountedPeriod(Of(DateOnly.FromDayNumber(place - step), step), Times: 1)
                : new CountedPeriod(Of(DateOnly.FromDayNumber(place), -step), Times: -1));
        }

        periods.Reverse();
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

    /// <summary>How far the ends of the periods are that begin at the beginning of a day, and, below zero, the beginnings of those that end there.</summary>
    private static IEnumerable<int> StepsFrom(int place)
    {
        if (place <= DateOnly.MaxValue.DayNumber)
        {
            var first = DateOnly.FromDayNumber(place);
            yield return 1;
            if (first.DayOfWeek == DayOfWeek.Monday)
            {
                yield return DaysOfWeek;
            }

            foreach (var months in first.Day == 1 ? MonthsOfPeriods : [])
            {
                if ((first.Month - 1) % months == 0)
                {
                    yield return DaysOfMonths(first, months);
                }
            }
        }

        if (place > 0)
        {
            var last = DateOnly.FromDayNumber(place - 1);
            yield return -1;
            if (last.DayOfWeek == DayOfWeek.Sunday)
            {
                yield return -DaysOfWeek;
            }

            foreach (var months in last.Day == DateTime.DaysInMonth(last.Year, last.Month) ? MonthsOfPeriods : [])
            {
                if (last.Month % months == 0)
                {
                    yield return -DaysOfMonths(new DateOnly(last.Year, last.Month - months + 1, 1), months);
                }
            }
        }
    }

    private static int DaysOfMonths(DateOnly first, int months) =>
        Enumerable.Range(first.Month, months).Sum(month => DateTime.DaysInMonth(first.Year, month));
}
