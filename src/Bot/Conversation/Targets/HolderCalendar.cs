using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>By which days a target is worked for.</summary>
internal static class HolderCalendar
{
    /// <summary>The calendar of the person, of a group's people, of a region's director; else the company's.</summary>
    public static WorkCalendar Of(TargetHolder holder, TurnContext turn)
    {
        var chart = turn.Chart;
        var of = holder.Kind switch
        {
            TargetHolderKind.Member => chart.Find(new MemberId(holder.Id)),
            TargetHolderKind.Group => chart.Members.FirstOrDefault(member => member.Group?.Value == holder.Id),
            TargetHolderKind.Region => chart.Members.FirstOrDefault(member => member.Group is null && member.Region?.Value == holder.Id),
            _ => null,
        };
        return of is null || turn.Options.CalendarOf is not { } own ? turn.Options.Calendar : own(chart, of);
    }
}
