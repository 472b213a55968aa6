namespace SalesBot.Domain.Leaderboards;

/// <summary>A period as part of other days.</summary>
/// <param name="Period">The period.</param>
/// <param name="Times">1 where it is added, -1 where it is taken off.</param>
public readonly record struct CountedPeriod(KeptPeriod Period, int Times);
