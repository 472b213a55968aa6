namespace SalesBot.Domain.WorkCalendars;

/// <summary>Days in a row, both ends included.</summary>
public readonly record struct DayRange
{
    /// <summary>Days in a row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They end before they begin.</exception>
    public DayRange(DateOnly from, DateOnly to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        (From, To) = (from, to);
    }

    /// <summary>The first day.</summary>
    public DateOnly From { get; }

    /// <summary>The last day.</summary>
    public DateOnly To { get; }

    /// <summary>Every day, in order.</summary>
    public IEnumerable<DateOnly> Days => Enumerable.Range(From.DayNumber, To.DayNumber - From.DayNumber + 1).Select(DateOnly.FromDayNumber);

    /// <summary>The one day.</summary>
    public static DayRange Of(DateOnly day) => new(day, day);

    /// <summary>Monday to Sunday of the day's week.</summary>
    public static DayRange WeekOf(DateOnly day)
    {
        const int daysOfWeek = 7;
        var monday = day.AddDays(-(((int)day.DayOfWeek + daysOfWeek - 1) % daysOfWeek));
        return new DayRange(monday, monday.AddDays(daysOfWeek - 1));
    }

    /// <summary>The first to the last of the day's month.</summary>
    public static DayRange MonthOf(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        return new DayRange(first, first.AddMonths(1).AddDays(-1));
    }

    /// <summary>Whether the day is one of them.</summary>
    public bool Contains(DateOnly day) => From <= day && day <= To;
}
