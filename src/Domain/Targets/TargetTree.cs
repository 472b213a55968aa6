using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Targets;

/// <summary>Whose targets stand above whose, and who may set them.</summary>
/// <param name="chart">The organisation.</param>
public sealed class TargetTree(OrganisationChart chart)
{
    /// <summary>Those among whom a target is split: of the company its regions (where there is but one, its groups), of a region its groups, of a group its reps.</summary>
    public IReadOnlyList<TargetHolder> Below(TargetHolder holder) => holder.Kind switch
    {
        TargetHolderKind.Company when chart.Regions.Count > 1 => [.. chart.Regions.Select(region => TargetHolder.Of(region.Id))],
        TargetHolderKind.Company => [.. chart.Groups.Select(group => TargetHolder.Of(group.Id))],
        TargetHolderKind.Region => [.. chart.Groups.Where(group => group.Region.Value == holder.Id).Select(group => TargetHolder.Of(group.Id))],
        TargetHolderKind.Group => [.. chart.Members.Where(member => member.Role == Role.Rep && member.Group?.Value == holder.Id).Select(member => TargetHolder.Of(member.Id))],
        _ => [],
    };

    /// <summary>Whose target it is a part of; null for the company's and for one that several share.</summary>
    public TargetHolder? Above(TargetHolder holder) => holder.Kind switch
    {
        TargetHolderKind.Member when chart.Find(new MemberId(holder.Id)) is { Role: Role.Rep, Group: { } group } => TargetHolder.Of(group),
        TargetHolderKind.Group when chart.Regions.Count > 1 && chart.Find(new GroupId(holder.Id)) is { } group => TargetHolder.Of(group.Region),
        TargetHolderKind.Group or TargetHolderKind.Region => TargetHolder.Company,
        _ => null,
    };

    /// <summary>Those who may set the target, the nearest first: who stands above its holder; where nobody does, the one who leads it.</summary>
    public IReadOnlyList<Member> Setters(TargetHolder holder)
    {
        switch (holder.Kind)
        {
            case TargetHolderKind.Member when chart.Find(new MemberId(holder.Id)) is { } member:
                return Above(member);
            case TargetHolderKind.Group when chart.Find(new GroupId(holder.Id)) is { } group && chart.Find(group.Manager) is { } manager:
                return Above(manager);
            case TargetHolderKind.Region:
                return First(Directors(null), Directors(new RegionId(holder.Id)), Administrators);
            case TargetHolderKind.Company:
                return First(Directors(null), chart.Members.Where(member => member.Role == Role.Director), Administrators);
            default:
                return [];
        }
    }

    /// <summary>Whether the member may set the target.</summary>
    public bool MaySet(Member member, TargetHolder holder) => Setters(holder).Any(setter => setter.Id == member.Id);

    /// <summary>Whether the member may let these share a target: no rep, and above each of them, or one of them.</summary>
    public bool MayShare(Member member, IEnumerable<MemberId> owners) =>
        member.Role is Role.Manager or Role.Director && owners.All(owner => owner == member.Id || (chart.Find(owner) is { } other && chart.IsAbove(member, other)));

    /// <summary>Whether the member may see the target and what is reached of it: the person, who leads it or belongs above, and a project's owners.</summary>
    public bool MaySee(Member member, TargetHolder holder) => Leads(member, holder) || MaySet(member, holder);

    /// <summary>Whether the target is the member's own, or that of what the member leads.</summary>
    public bool Leads(Member member, TargetHolder holder) => holder.Kind switch
    {
        TargetHolderKind.Member => holder.Id == member.Id.Value,
        TargetHolderKind.Group => chart.Find(new GroupId(holder.Id))?.Manager == member.Id,
        TargetHolderKind.Region => member.Role == Role.Director && member.Region?.Value == holder.Id,
        TargetHolderKind.Company => member.Role == Role.Director && member.Region is null,
        _ => false,
    };

    /// <summary>What the member leads; for a rep, the rep.</summary>
    public TargetHolder Own(Member member) => member switch
    {
        { Role: Role.Director, Region: { } region } => TargetHolder.Of(region),
        { Role: Role.Director } => TargetHolder.Company,
        { Role: Role.Manager } when chart.Groups.FirstOrDefault(group => group.Manager == member.Id) is { } group => TargetHolder.Of(group.Id),
        _ => TargetHolder.Of(member.Id),
    };

    private IEnumerable<Member> Administrators => chart.Members.Where(member => member.Role == Role.Administrator);

    private IReadOnlyList<Member> Above(Member member) => First(chart.SuperiorsOf(member), [member]);

    private IEnumerable<Member> Directors(RegionId? region) => chart.Members.Where(member => member.Role == Role.Director && member.Region == region);

    private static IReadOnlyList<Member> First(params IEnumerable<Member>[] choices) => [.. choices.FirstOrDefault(choice => choice.Any()) ?? []];
}
