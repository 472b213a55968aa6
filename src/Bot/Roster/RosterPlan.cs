using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Rosters;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Roster;

/// <summary>What a roster makes of the organisation.</summary>
/// <param name="Chart">Everybody afterwards, those included who have left.</param>
/// <param name="People">Whose accounts are whose.</param>
/// <param name="Left">Those whose account is taken away: they keep their name, and have neither group nor rank.</param>
internal sealed record RosterPlan(
    OrganisationChart Chart,
    ImmutableArray<(MemberId Member, RosterPerson Person)> People,
    ImmutableArray<MemberId> Left);
