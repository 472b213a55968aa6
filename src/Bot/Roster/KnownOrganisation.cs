using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Roster;

/// <summary>The organisation before a roster is taken up.</summary>
/// <param name="Chart">Everybody.</param>
/// <param name="Bound">Who has which account on the roster's platform.</param>
internal sealed record KnownOrganisation(OrganisationChart Chart, IReadOnlyDictionary<string, MemberId> Bound);
