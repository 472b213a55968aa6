using System.Globalization;
using System.Text.Json.Serialization;

namespace SalesBot.Domain.Sales;

/// <summary>A birthday: month and day, the year only where it is known, by the solar or the lunar calendar.</summary>
public readonly record struct Birthday
{
    private const int MonthsOfAYear = 12, LongestLunarMonth = 30;

    private static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>A birthday.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day, 29 February of an unknown year aside.</exception>
    [JsonConstructor]
    public Birthday(int month, int day, int? year = null, bool isLunar = false)
    {
        const int someLeapYear = 2000;
        if (isLunar)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(month, MonthsOfAYear);
            ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(day, LongestLunarMonth);
        }
        else
        {
            _ = new DateOnly(year ?? someLeapYear, month, day);
        }

        (Month, Day, Year, IsLunar) = (month, day, year, isLunar);
    }

    /// <summary>1 to 12.</summary>
    public int Month { get; }

    /// <summary>1 to 31.</summary>
    public int Day { get; }

    /// <summary>The year of birth, where known.</summary>
    public int? Year { get; }

    /// <summary>Whether month and day are those of the lunar calendar (农历).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsLunar { get; }

    /// <summary>
    /// The next day, from the given one on, on which it is kept: of a day that the year or month lacks, the last one that it has; of a
    /// leap month, the ordinary month of that number.
    /// </summary>
    public DateOnly NextFrom(DateOnly day)
    {
        // The lunar year that a solar one begins in is the year before.
        for (var year = day.Year - 1; ; year++)
        {
            var kept = IsLunar ? LunarDay(year) : new DateOnly(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));
            if (kept >= day)
            {
                return kept;
            }
        }
    }

    private DateOnly LunarDay(int year)
    {
        var leapMonth = Lunar.GetLeapMonth(year);
        var month = leapMonth > 0 && Month >= leapMonth ? Month + 1 : Month;
        return DateOnly.FromDateTime(Lunar.ToDateTime(year, month, Math.Min(Day, Lunar.GetDaysInMonth(year, month)), 0, 0, 0, 0));
    }
}
