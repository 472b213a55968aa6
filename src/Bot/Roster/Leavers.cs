using SalesBot.Adapters.Contracts.Rosters;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Roster;

/// <summary>Finds out who has left: whom the platform knew, and does not tell of any more. Those whom it never knew are none of its business.</summary>
internal static class Leavers
{
    /// <summary>The members who have left.</summary>
    public static HashSet<MemberId> Among(RosterSnapshot roster, KnownOrganisation known, IReadOnlyDictionary<string, MemberId> present)
    {
        var staying = present.Values.ToHashSet();
        var gone = known.Bound
            .Where(bound => !staying.Contains(bound.Value) && IsOfRoster(roster.Platform, bound.Key, bound.Value, known.Chart))
            .Select(bound => bound.Value);

        // Made of an account that was later bound to another member: nobody can be them any more.
        var replaced = roster.People
            .Select(person => RosterIds.Member(roster.Platform, person.Account, 0))
            .Where(id => !staying.Contains(id) && known.Chart.Find(id) is not null);
        return [.. gone, .. replaced];
    }

    /// <summary>An administrator whom the file brought may work outside the departments of the roster.</summary>
    private static bool IsOfRoster(string platform, string account, MemberId member, OrganisationChart chart) =>
        chart.Find(member) is { } known && (known.Role != Role.Administrator || member == RosterIds.Member(platform, account, 0));
}
