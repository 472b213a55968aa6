namespace SalesBot.Domain.Organisation;

/// <summary>A region: several groups under one director.</summary>
public sealed record Region(RegionId Id, string Name);
