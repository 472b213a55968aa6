using System.Collections.Immutable;

namespace SalesBot.Simulators.DingTalk;

/// <summary>A department.</summary>
/// <param name="Id">The number; the root is 1.</param>
/// <param name="Name">The name.</param>
/// <param name="ParentId">The department above; 0 for the root.</param>
public sealed record SimulatedDepartment(long Id, string Name, long ParentId = 0)
{
    /// <summary>The userIds of its leaders.</summary>
    public ImmutableArray<string> Leaders { get; init; } = [];
}
