using SalesBot.Domain.Organisation;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>Somebody has paused a schedule, or stopped what it brought on one day.</summary>
/// <param name="Schedule">The schedule's name.</param>
/// <param name="Day">The day; null where the schedule is paused.</param>
/// <param name="By">Who.</param>
/// <param name="At">When, UTC.</param>
public sealed record ScheduleHalt(string Schedule, DateOnly? Day, MemberId By, DateTimeOffset At);
