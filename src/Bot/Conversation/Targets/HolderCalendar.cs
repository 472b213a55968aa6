using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>By which days a target is worked for.</summary>
internal static class HolderCalendar
{
    /// <summary>The calendar of the person, of a group's people, of a region's director; else the company's.</summary>
    public static WorkCalendar Of(TargetHolder holder, TurnContext turn) =>
        turn.Options.CalendarOf is { } own && Worker(holder, turn.Chart) is { } of ? own(turn.Chart, of) : turn.Options.Calendar;

    /// <summary>The member whose days are the holder's; null where nobody is found, and for the company.</summary>
    public static Member? Worker(TargetHolder holder, OrganisationChart chart) =>
        holder.Kind switch
        {
            TargetHolderKind.Member => chart.Find(new MemberId(holder.Id)),
            TargetHolderKind.Group => chart.Members.FirstOrDefault(member => member.Group?.Value == holder.Id),
            TargetHolderKind.Region => chart.Members.FirstOrDefault(member => member.Group is null && member.Region?.Value == holder.Id),
            _ => null,
        };
}
