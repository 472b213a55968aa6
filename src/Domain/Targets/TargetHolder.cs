using System.Security.Cryptography;
using System.Text;
using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Targets;

/// <summary>Who has to reach a target: a person, several, a group, a region or the company.</summary>
/// <param name="Kind">Which of these.</param>
/// <param name="Id">The id of that person, group, region or project; empty for the company.</param>
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

    /// <summary>Those who do together what has that name; the same name is always the same project.</summary>
    public static TargetHolder OfProject(string name) =>
        new(TargetHolderKind.Project, new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"project/{name.Trim().ToUpperInvariant()}")).AsSpan(0, 16), bigEndian: true));
}
