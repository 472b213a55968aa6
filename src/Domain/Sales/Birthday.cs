using System.Text.Json.Serialization;

namespace SalesBot.Domain.Sales;

/// <summary>A birthday: month and day, and the year only where it is known.</summary>
public readonly record struct Birthday
{
    /// <summary>A birthday of the solar calendar.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day, 29 February of an unknown year aside.</exception>
    [JsonConstructor]
    public Birthday(int month, int day, int? year = null)
    {
        const int someLeapYear = 2000;
        _ = new DateOnly(year ?? someLeapYear, month, day);
        (Month, Day, Year) = (month, day, year);
    }

    /// <summary>1 to 12.</summary>
    public int Month { get; }

    /// <summary>1 to 31.</summary>
    public int Day { get; }

    /// <summary>The year of birth, where known.</summary>
    public int? Year { get; }
}
