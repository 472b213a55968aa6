namespace SalesBot.Bot.Schedules;

/// <summary>The time for which a job is run.</summary>
/// <param name="Now">The time, UTC.</param>
/// <param name="IsStaged">Whether it was given by hand, not read from the clock.</param>
internal readonly record struct JobTime(DateTimeOffset Now, bool IsStaged);
