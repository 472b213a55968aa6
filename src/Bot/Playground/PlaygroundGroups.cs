using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Playground;

/// <summary>The group chats of the playground: one for each group and region, and one for the company.</summary>
internal static class PlaygroundGroups
{
    /// <summary>The id of the chat in which everybody is.</summary>
    public const string Company = "company";

    /// <summary>All of them, with what each stands for.</summary>
    public static IEnumerable<(string Name, Scope Scope)> Of(OrganisationChart chart) =>
    [
        .. chart.Groups.Select(group => (group.Name, new Scope(Group: group.Id))),
        .. chart.Regions.Select(region => (region.Name, new Scope(Region: region.Id))),
        (Company, Scope.Company),
    ];

    /// <summary>The scope of the group chat, or null where there is no such chat.</summary>
    public static Scope? FindScope(OrganisationChart chart, string name) =>
        Of(chart).FirstOrDefault(chat => chat.Name == name).Scope;

    /// <summary>Whether the member is in that chat: those of the scope, and those above them.</summary>
    public static bool IsIn(OrganisationChart chart, Scope scope, Member member) =>
        scope == Scope.Company
        || chart.Members.Any(other => IsOf(chart, scope, other) && (other.Id == member.Id || chart.IsAbove(member, other)));

    private static bool IsOf(OrganisationChart chart, Scope scope, Member member) =>
        scope.Group is { } group ? member.Group == group : chart.RegionOf(member) == scope.Region;
}
