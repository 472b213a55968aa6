namespace SalesBot.Domain.Organisation;

/// <summary>A group of reps in a region, with the manager who leads it.</summary>
public sealed record Group(GroupId Id, string Name, RegionId Region, MemberId Manager);
