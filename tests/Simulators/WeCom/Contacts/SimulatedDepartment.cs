using System.Collections.Immutable;

namespace SalesBot.Simulators.WeCom;

/// <summary>A department.</summary>
/// <param name="Id">The number; the root is 1.</param>
/// <param name="Name">The name.</param>
/// <param name="ParentId">The department above; 0 for the root.</param>
public sealed record SimulatedDepartment(int Id, string Name, int ParentId = 0)
{
    /// <summary>The accounts of its leaders.</summary>
    public ImmutableArray<string> Leaders { get; init; } = [];

    /// <summary>Its place among its neighbours; larger comes first.</summary>
    public int Order { get; init; } = 100_000_000;
}
