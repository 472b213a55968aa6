namespace SalesBot.Domain.WorkCalendars;

/// <summary>The days off for a festival, as the State Council's notice for that year names them.</summary>
/// <param name="Festival">The festival.</param>
/// <param name="From">The first day off.</param>
/// <param name="To">The last day off.</param>
public readonly record struct Holiday(Festival Festival, DateOnly From, DateOnly To);
