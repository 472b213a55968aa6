using System.Collections.Immutable;

namespace SalesBot.Adapters.Contracts.Rosters;

/// <summary>Who works where by a platform's contacts, read as a whole.</summary>
/// <param name="Platform">The platform's name.</param>
/// <param name="Departments">The departments below the one that was asked for, itself included.</param>
/// <param name="People">Who is in any of them and has not left.</param>
public sealed record RosterSnapshot(string Platform, ImmutableArray<RosterDepartment> Departments, ImmutableArray<RosterPerson> People);
