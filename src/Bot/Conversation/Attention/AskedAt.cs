using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>What is needed to understand a time that somebody names.</summary>
/// <param name="Now">Now, on the speaker's clock.</param>
/// <param name="Clock">That clock.</param>
/// <param name="Calendar">The days that the speaker works.</param>
/// <param name="Quiet">The speaker's quiet hours.</param>
internal sealed record AskedAt(DateTimeOffset Now, BusinessClock Clock, WorkCalendar Calendar, QuietHours Quiet)
{
    /// <summary>The day on that clock.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>When the day begins for the speaker: the end of their quiet hours.</summary>
    public DateTimeOffset OpeningOf(DateOnly day) => Clock.InstantOf(day, Quiet.From == Quiet.To ? TimeOnly.MinValue : Quiet.To);
}
