using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Rosters;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Roster;

/// <summary>What has to be written so that a plan holds.</summary>
internal sealed record RosterDifference
{
    /// <summary>To be saved first, where a member takes the name that another one has until then: names are unique at every moment.</summary>
    public OrganisationChart? Swapping { get; private init; }

    /// <summary>The organisation, where it differs.</summary>
    public OrganisationChart? Chart { get; private init; }

    /// <summary>How members are reached, where it differs; first those who give an account up.</summary>
    public ImmutableArray<MemberProfile> Profiles { get; private init; } = [];

    /// <summary>How many members' places or accounts differ.</summary>
    public int Changed { get; private init; }

    /// <summary>How many of them have left.</summary>
    public int Left { get; private init; }

    /// <summary>Whether nothing has to be written.</summary>
    public bool IsEmpty => Chart is null && Profiles.IsEmpty;

    /// <summary>Compares a plan with what is stored.</summary>
    public static RosterDifference Of(RosterPlan plan, OrganisationChart stored, IReadOnlyDictionary<MemberId, MemberProfile> profiles, string platform)
    {
        var freed = plan.Left
            .Where(member => profiles.TryGetValue(member, out var profile) && profile.Accounts.ContainsKey(platform))
            .Select(member => profiles[member] with { Accounts = profiles[member].Accounts.Remove(platform) })
            .ToList();
        var bound = plan.People
            .Select(entry => (Before: profiles.GetValueOrDefault(entry.Member), After: Wanted(profiles.GetValueOrDefault(entry.Member), entry.Member, entry.Person, platform)))
            .Where(profile => profile.Before != profile.After)
            .Select(profile => profile.After)
            .ToList();
        var moved = plan.Chart.Members.Where(member => stored.Find(member.Id) != member).Select(member => member.Id).ToList();
        var isChanged = moved.Count > 0 || !plan.Chart.Groups.SequenceEqual(stored.Groups) || !plan.Chart.Regions.SequenceEqual(stored.Regions);
        return new RosterDifference
        {
            Swapping = SwapNames(plan.Chart, stored),
            Chart = isChanged ? plan.Chart : null,
            Profiles = [.. freed, .. bound],
            Changed = moved.Concat(freed.Concat(bound).Select(profile => profile.Member)).Distinct().Count(),
            Left = freed.Count,
        };
    }

    /// <summary>The profile with the account, and with number and address where the platform tells them. The same object where nothing differs.</summary>
    private static MemberProfile Wanted(MemberProfile? profile, MemberId member, RosterPerson person, string platform)
    {
        var before = profile ?? new MemberProfile(member, null, null, null, null, ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));
        return before with
        {
            Mobile = person.Mobile ?? before.Mobile,
            Email = person.Email ?? before.Email,

            // A dictionary with the value that it has already is the same one, so that the records are equal.
            Accounts = before.Accounts.SetItem(platform, person.Account),
        };
    }

    private static OrganisationChart? SwapNames(OrganisationChart planned, OrganisationChart stored)
    {
        var yielding = planned.Members
            .Select(member => stored.FindByName(member.Name) is { } holder && holder.Id != member.Id ? holder.Id : default)
            .Where(holder => holder != default)
            .ToHashSet();
        return yielding.Count == 0
            ? null
            : new OrganisationChart(
                stored.Regions,
                stored.Groups,
                stored.Members.Select(member => yielding.Contains(member.Id) ? member with { Name = member.Id.ToString() } : member));
    }
}
