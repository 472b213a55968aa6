using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Who belongs to a part of the organisation.</summary>
internal static class Scopes
{
    /// <summary>The members of a group with its manager, of a region with its director, or everybody.</summary>
    public static IEnumerable<Member> MembersOf(OrganisationChart chart, Scope scope) => scope switch
    {
        { Group: { } group } => chart.Members.Where(member => member.Group == group || chart.Find(group)?.Manager == member.Id),
        { Region: { } region } => chart.Members.Where(member => chart.RegionOf(member) == region),
        _ => chart.Members,
    };
}
