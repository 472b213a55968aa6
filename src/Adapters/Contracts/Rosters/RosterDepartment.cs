using System.Collections.Immutable;

namespace SalesBot.Adapters.Contracts.Rosters;

/// <summary>A department.</summary>
/// <param name="Id">The platform's id, which stays when the department is renamed or moved.</param>
/// <param name="Name">The name; several departments may have the same.</param>
/// <param name="Parent">The department above; null, or one that is not in the roster, for a topmost one.</param>
/// <param name="Leaders">The accounts of those who lead it, the first one first.</param>
public sealed record RosterDepartment(string Id, string Name, string? Parent, ImmutableArray<string> Leaders);
