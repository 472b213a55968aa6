using SalesBot.Bot.Texts;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>A schedule as the company has set it.</summary>
/// <param name="Job">The name by which it is run by hand.</param>
/// <param name="Schedule">When it comes.</param>
/// <param name="Zone">The zone of its times.</param>
/// <param name="Cron">The cron expression that its times are from; null where they are the same every day.</param>
/// <param name="Scope">The name of the group or region that it is for; empty for the whole company.</param>
/// <param name="Platform">The platform on which it is said; null for the one that each person prefers.</param>
/// <param name="Language">The language; null for each person's own.</param>
internal sealed record ConfiguredSchedule(string Job, Schedule Schedule, TimeZoneInfo Zone, string? Cron, string Scope, string? Platform, Language? Language)
{
    /// <summary>Whether it comes at its time in the zone of each person who has one of their own.</summary>
    public bool IsInEachOnesZone { get; init; }

    /// <summary>Its times for those chats that have none of their own; null where none has.</summary>
    public ScheduleTimes? Usual { get; init; }

    /// <summary>Its place in the settings.</summary>
    public string Setting { get; init; } = "";
}
