using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Conversation;

/// <summary>Who may ask for which ranking, and whom those ask who may not.</summary>
internal static class BoardAccess
{
    /// <summary>Whether the member may: of the company, of the own region and group, and of all below.</summary>
    public static bool MayAsk(OrganisationChart chart, Member member, Scope scope) => scope switch
    {
        { Group: { } group } => member.Group == group || Leads(chart, member, scope),
        { Region: { } region } => chart.RegionOf(member) == region || Leads(chart, member, scope),
        _ => true,
    };

    /// <summary>Whether the member leads that part of the company.</summary>
    public static bool Leads(OrganisationChart chart, Member member, Scope scope) => member.Role switch
    {
        Role.Manager => scope.Group is { } group && chart.Find(group)?.Manager == member.Id,
        Role.Director when member.Region is not { } => true,
        Role.Director => scope.Region == member.Region || (scope.Group is { } group && chart.Find(group)?.Region == member.Region),
        _ => false,
    };

    /// <summary>The one group that a manager leads, or the one region that a director directs, as such parts are ranked; null for none or several.</summary>
    public static Scope? LedPart(OrganisationChart chart, Member member, Understanding.RankedParts parts) => (parts, member.Role) switch
    {
        (Understanding.RankedParts.Groups, Role.Manager) => chart.Groups.Where(group => group.Manager == member.Id).Take(2).ToList() is [var only] ? new Scope(Group: only.Id) : null,
        (Understanding.RankedParts.Regions, Role.Director) => member.Region is { } region ? new Scope(Region: region) : null,
        _ => null,
    };

    /// <summary>Who leads that part of the company, the nearest; null for nobody.</summary>
    public static Member? LeaderOf(OrganisationChart chart, Scope scope) =>
        (scope.Group is { } id && chart.Find(id) is { } group ? chart.Find(group.Manager) : null)
        ?? (scope.Region is { } region ? chart.Members.FirstOrDefault(member => member.Role == Role.Director && member.Region == region) : null)
        ?? chart.Members.FirstOrDefault(member => member is { Role: Role.Director, Region: null });

    /// <summary>Whether the one part is the other or lies in it.</summary>
    public static bool IsWithin(OrganisationChart chart, Scope part, Scope whole) => whole switch
    {
        { Group: { } group } => part.Group == group,
        { Region: { } region } => part.Region == region || (part.Group is { } own && chart.Find(own)?.Region == region),
        _ => true,
    };

    /// <summary>How many people sell in a group or region.</summary>
    public static int SellersOf(OrganisationChart chart, TargetHolder who) =>
        chart.Members.Count(member => member.Role == Role.Rep && (who.Kind == TargetHolderKind.Group ? member.Group?.Value : chart.RegionOf(member)?.Value) == who.Id);

    /// <summary>What is meant where no part is named: in a group chat what it stands for, else what the speaker leads or belongs to.</summary>
    public static Scope DefaultOf(Member member, Scope? chat) =>
        chat ?? (member.Group is { } group ? new Scope(Group: group) : member.Region is { } region ? new Scope(Region: region) : Scope.Company);

    /// <summary>Three parts at most that come nearest to the member, the own one first.</summary>
    public static IEnumerable<Scope> Around(OrganisationChart chart, Member member) =>
        ((Scope?[])[member.Group is { } group ? new Scope(Group: group) : null, chart.RegionOf(member) is { } region ? new Scope(Region: region) : null, Scope.Company])
            .OfType<Scope>()
            .Concat(chart.Regions.Select(other => new Scope(Region: other.Id)).Where(other => MayAsk(chart, member, other)))
            .Distinct()
            .Take(3);

    /// <summary>The part in which groups, or regions, stand against each other where none is named: the narrowest that has several.</summary>
    public static Scope DefaultOf(OrganisationChart chart, Member member, Scope? chat, Understanding.RankedParts parts)
    {
        var narrow = DefaultOf(member, chat);
        if (parts == Understanding.RankedParts.Members)
        {
            return narrow;
        }

        var region = narrow.Region ?? (narrow.Group is { } group ? chart.Find(group)?.Region : null);
        return parts == Understanding.RankedParts.Groups && region is { } own && chart.Groups.Count(other => other.Region == own) > 1 ? new Scope(Region: own) : Scope.Company;
    }
}
