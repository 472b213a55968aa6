using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Who belongs to a part of the organisation, and what counts in it.</summary>
internal static class Scopes
{
    /// <summary>The members of a group with its manager, of a region with its director, or everybody.</summary>
    public static IEnumerable<Member> MembersOf(OrganisationChart chart, Scope scope) => scope switch
    {
        { Group: { } group } => chart.Members.Where(member => member.Group == group || chart.Find(group)?.Manager == member.Id),
        { Region: { } region } => chart.Members.Where(member => chart.RegionOf(member) == region),
        _ => chart.Members,
    };

    /// <summary>Whether what somebody did counts in a part of the organisation: in that of the group in which they did it; where that was none, in the region where they are now.</summary>
    /// <param name="chart">The organisation.</param>
    /// <param name="scope">The part.</param>
    /// <param name="member">Who did it.</param>
    /// <param name="group">The group in which they did it; null for none.</param>
    public static bool Counts(OrganisationChart chart, Scope scope, MemberId member, GroupId? group) => scope switch
    {
        { Group: { } own } => group == own,
        { Region: { } own } => RegionIn(chart, member, group) == own,
        _ => true,
    };

    /// <summary>The region in which it counts; null for none.</summary>
    public static RegionId? RegionIn(OrganisationChart chart, MemberId member, GroupId? group) =>
        group is { } id ? chart.Find(id)?.Region : chart.Find(member) is { } found ? chart.RegionOf(found) : null;
}
