namespace SalesBot.Domain.Schedules;

/// <summary>An occurrence whose time has come, and what is to be done about it.</summary>
public sealed record DueOccurrence(Occurrence Occurrence, OccurrenceFate Fate);
