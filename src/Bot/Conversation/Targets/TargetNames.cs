using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Conversation;

/// <summary>What holders of targets are called.</summary>
internal static class TargetNames
{
    /// <summary>The name of a person, group or region, a word for the company, the title of what several share.</summary>
    public static string Of(TargetHolder holder, TurnContext turn, string? title = null) => holder.Kind switch
    {
        TargetHolderKind.Member => turn.NameOf(new MemberId(holder.Id)),
        TargetHolderKind.Group => turn.Chart.Find(new GroupId(holder.Id))?.Name ?? turn.Words.Nobody,
        TargetHolderKind.Region => turn.Chart.Find(new RegionId(holder.Id))?.Name ?? turn.Words.Nobody,
        TargetHolderKind.Project => title ?? turn.Words.ProjectTarget,
        _ => turn.Words.WholeCompany,
    };

    /// <summary>The target's holder, days and measure.</summary>
    public static string Of(Target target, TurnContext turn) =>
        turn.Words.TargetOf(Of(target.Holder, turn, target.Title), turn.Words.TargetDays(target.Period), turn.Words.TargetMeasureName(target.Measure));
}
