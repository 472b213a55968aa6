namespace SalesBot.Domain.WorkCalendars;

/// <summary>Why a year of working days cannot be right.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Day">On which day, where it is about one.</param>
public readonly record struct CalendarFault(CalendarFaultKind Kind, DateOnly? Day = null);
