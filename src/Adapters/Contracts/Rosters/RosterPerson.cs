using System.Collections.Immutable;

namespace SalesBot.Adapters.Contracts.Rosters;

/// <summary>Somebody who works in a department.</summary>
/// <param name="Account">The account, spelled as in the messages that the person writes.</param>
/// <param name="Name">The name; several people may have the same.</param>
/// <param name="Departments">The ids of the departments, the main one first.</param>
/// <param name="IsAdministrator">Whether the person runs the service.</param>
/// <param name="Mobile">The mobile number, where the platform tells it.</param>
/// <param name="Email">The mail address, where the platform tells it.</param>
public sealed record RosterPerson(
    string Account,
    string Name,
    ImmutableArray<string> Departments,
    bool IsAdministrator = false,
    string? Mobile = null,
    string? Email = null);
