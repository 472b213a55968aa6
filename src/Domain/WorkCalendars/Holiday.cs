namespace SalesBot.Domain.WorkCalendars;

/// <summary>The days off for a festival, as the State Council's notice for that year names them.</summary>
/// <param name="Festival">The festival.</param>
/// <param name="From">The first day off.</param>
/// <param name="To">The last day off.</param>
public readonly record struct Holiday(Festival Festival, DateOnly From, DateOnly To)
{
    /// <summary>Every day off, in order.</summary>
    public IEnumerable<DateOnly> Days => Enumerable.Range(From.DayNumber, Math.Max(0, To.DayNumber - From.DayNumber + 1)).Select(DateOnly.FromDayNumber);
}
