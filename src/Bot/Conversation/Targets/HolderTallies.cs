using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Conversation;

/// <summary>What of everybody's doings counts for whom.</summary>
internal static class HolderTallies
{
    /// <summary>The tallies that count for the holder: of a person all, of a group those that count in it. Of a project none do (<see cref="ProjectResults"/>).</summary>
    /// <param name="tallies">Everybody's.</param>
    /// <param name="holder">The holder.</param>
    /// <param name="chart">The organisation.</param>
    public static List<Tally> Of(IReadOnlyList<Tally> tallies, TargetHolder holder, OrganisationChart chart) =>
        [.. tallies.Where(tally => holder.Kind switch
        {
            TargetHolderKind.Member => tally.Member.Value == holder.Id,
            TargetHolderKind.Group => tally.Group?.Value == holder.Id,
            TargetHolderKind.Region => Scopes.Counts(chart, new Scope(Region: new RegionId(holder.Id)), tally.Member, tally.Group),
            TargetHolderKind.Project => false,
            _ => true,
        })];

    /// <summary>The people of the holder: whose deals are its deals.</summary>
    public static List<MemberId> People(TargetHolder holder, OrganisationChart chart) => holder.Kind switch
    {
        TargetHolderKind.Member => [new MemberId(holder.Id)],
        TargetHolderKind.Group => [.. Scopes.MembersOf(chart, new Scope(new GroupId(holder.Id))).Select(member => member.Id)],
        TargetHolderKind.Region => [.. Scopes.MembersOf(chart, new Scope(Region: new RegionId(holder.Id))).Select(member => member.Id)],
        _ => [.. chart.Members.Select(member => member.Id)],
    };
}
