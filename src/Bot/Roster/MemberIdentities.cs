using SalesBot.Adapters.Contracts.Rosters;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Roster;

/// <summary>Decides who each person of a roster is: whoever has the account; else whoever had it and has the same name; else somebody new.</summary>
internal static class MemberIdentities
{
    /// <summary>The members by their accounts.</summary>
    public static IReadOnlyDictionary<string, MemberId> Of(RosterSnapshot roster, KnownOrganisation known)
    {
        var accounts = roster.People.Select(person => person.Account).ToHashSet(StringComparer.Ordinal);
        var identities = known.Bound.Where(bound => accounts.Contains(bound.Key)).ToDictionary(StringComparer.Ordinal);
        var used = identities.Values.ToHashSet();
        foreach (var person in roster.People)
        {
            if (!identities.ContainsKey(person.Account))
            {
                var id = Enumerable.Range(0, int.MaxValue)
                    .Select(holder => RosterIds.Member(roster.Platform, person.Account, holder))
                    .First(candidate => !used.Contains(candidate) && MayBe(person, known.Chart.Find(candidate)));
                used.Add(id);
                identities.Add(person.Account, id);
            }
        }

        return identities;
    }

    /// <summary>A platform gives the account of somebody who left to somebody else, who must not come into the other's deals.</summary>
    private static bool MayBe(RosterPerson person, Member? former) => former is null || RosterNames.AreSame(former.Name, RosterNames.Cut(person.Name));
}
