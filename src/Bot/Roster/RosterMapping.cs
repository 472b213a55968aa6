using SalesBot.Adapters.Contracts.Rosters;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Roster;

/// <summary>Makes the organisation of a roster and of what is known. Pure; the same roster twice changes nothing.</summary>
internal static class RosterMapping
{
    /// <summary>Maps.</summary>
    /// <param name="roster">What the platform tells.</param>
    /// <param name="known">What is known.</param>
    /// <param name="company">The name for a region that stands for the whole company, where the platform tells none.</param>
    public static RosterPlan Map(RosterSnapshot roster, KnownOrganisation known, string company)
    {
        var departments = new DepartmentPlan(roster);
        var ids = MemberIdentities.Of(roster, known);
        var units = new UnitNames(departments, company);
        var groups = departments.Groups
            .Select((group, index) => new Group(group.Id, units.Groups[index], group.Region, ManagerOf(group.Department, ids)))
            .ToList();
        var regions = departments.Regions.Select((region, index) => new Region(region.Id, units.Regions[index])).ToList();
        var people = roster.People.DistinctBy(person => person.Account, StringComparer.Ordinal).ToList();
        var seats = new Seats(departments, groups, ids);
        var placed = people.ConvertAll(seats.Of);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var unique = RosterNames.Unique([.. people.Select((person, index) => (RosterNames.Cut(person.Name), Fuller(person, placed[index], groups, regions)))], names);
        var members = placed.Select((member, index) => member with { Name = unique[index], JoinedOn = known.Chart.Find(member.Id)?.JoinedOn }).ToList();
        var left = Leavers.Among(roster, known, ids);

        var unitNames = units.Taken;
        return new RosterPlan(
            new OrganisationChart(
                Merge(known.Chart.Regions, regions, region => region.Id, region => region with { Name = RosterNames.GiveWay(region.Name, unitNames) }),
                Merge(known.Chart.Groups, groups, group => group.Id, group => group with { Name = RosterNames.GiveWay(group.Name, unitNames) }),
                Merge(known.Chart.Members, members, member => member.Id, member => Outside(member, left, names))),
            [.. people.Select(person => (ids[person.Account], person))],
            [.. left]);
    }

    /// <summary>The first leader who is there; none leaves the group to the region's director.</summary>
    private static MemberId ManagerOf(RosterDepartment department, IReadOnlyDictionary<string, MemberId> ids) =>
        department.Leaders.Where(ids.ContainsKey).Select(leader => ids[leader]).FirstOrDefault();

    private static IEnumerable<string> Fuller(RosterPerson person, Member placed, List<Group> groups, List<Region> regions)
    {
        var name = RosterNames.Cut(person.Name);
        var unit = placed.Group is { } group
            ? groups.Find(candidate => candidate.Id == group)?.Name
            : regions.Find(candidate => candidate.Id == placed.Region)?.Name;
        return unit is null ? [RosterNames.Marked(name, person.Account)] : [RosterNames.Marked(name, unit), RosterNames.Marked(name, person.Account)];
    }

    private static Member Outside(Member member, HashSet<MemberId> left, HashSet<string> names)
    {
        var named = member with { Name = RosterNames.GiveWay(member.Name, names) };
        return left.Contains(member.Id) ? named with { Role = Role.Rep, Group = null, Region = null } : named;
    }

    /// <summary>All that is known, in its order, as the roster has it; then what is new.</summary>
    private static IEnumerable<T> Merge<T, TId>(IReadOnlyList<T> known, List<T> roster, Func<T, TId> idOf, Func<T, T> outside)
        where TId : notnull
    {
        var given = roster.ToDictionary(idOf);
        var present = known.Select(idOf).ToHashSet();
        return [.. known.Select(each => given.TryGetValue(idOf(each), out var now) ? now : outside(each)), .. roster.Where(each => !present.Contains(idOf(each)))];
    }
}
