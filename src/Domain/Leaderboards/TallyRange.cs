using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Leaderboards;

/// <summary>What is asked for of everybody.</summary>
/// <param name="Days">Of which days.</param>
/// <param name="Fields">Which sums; the others are zero in what is read.</param>
public readonly record struct TallyRange(DayRange Days, TallyFields Fields);
