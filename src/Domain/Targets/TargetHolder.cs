using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Targets;

/// <summary>Who has to reach a target: a person, a group, a region or the company.</summary>
/// <param name="Kind">Which of these.</param>
/// <param name="Id">The id of that person, group or region; empty for the company.</param>
public readonly record struct TargetHolder(TargetHolderKind Kind, Guid Id)
{
    /// <summary>The company.</summary>
    public static TargetHolder Company { get; } = new(TargetHolderKind.Company, Guid.Empty);

    /// <summary>The person.</summary>
    public static TargetHolder Of(MemberId member) => new(TargetHolderKind.Member, member.Value);

    /// <summary>The group.</summary>
    public static TargetHolder Of(GroupId group) => new(TargetHolderKind.Group, group.Value);

    /// <summary>The region.</summary>
    public static TargetHolder Of(RegionId region) => new(TargetHolderKind.Region, region.Value);

    /// <summary>The part of the organisation.</summary>
    public static TargetHolder Of(Scope scope) =>
        scope.Group is { } group ? Of(group) : scope.Region is { } region ? Of(region) : Company;
}
