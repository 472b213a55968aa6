using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Roster;

/// <summary>What a department is in the organisation.</summary>
/// <param name="Region">The region that it is or lies in; null for the top.</param>
/// <param name="Group">The group that it is or lies in; null for a region and the top.</param>
internal readonly record struct Placement(RegionId? Region, GroupId? Group);
