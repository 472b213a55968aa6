namespace SalesBot.Bot.Conversation;

/// <summary>A schedule as it is set.</summary>
/// <param name="Name">The name that its occurrences' keys begin with.</param>
/// <param name="Setting">Its place in the settings.</param>
/// <param name="Zone">The zone of its times.</param>
/// <param name="IsInEachOnesZone">Whether people with a zone of their own get it at that time of theirs.</param>
/// <param name="Scope">The group or region that it is for; empty for the whole company.</param>
/// <param name="Platform">Where it is said; null for what each person prefers.</param>
/// <param name="IsEnabled">Whether the settings have it at all.</param>
internal sealed record ScheduleEntry(string Name, string Setting, TimeZoneInfo Zone, bool IsInEachOnesZone, string Scope, string? Platform, bool IsEnabled)
{
    /// <summary>Where it comes not at a time but after a win: how long after it.</summary>
    public TimeSpan? After { get; init; }
}
