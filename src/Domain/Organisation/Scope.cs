namespace SalesBot.Domain.Organisation;

/// <summary>A part of the organisation: a group, a region, or (both null) the company.</summary>
public sealed record Scope(GroupId? Group = null, RegionId? Region = null)
{
    /// <summary>Everybody.</summary>
    public static Scope Company { get; } = new();
}
