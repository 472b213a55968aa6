using System.Collections.Immutable;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Worlds;

/// <summary>The organisation of a world file: regions, groups with managers and reps, and what the list of people adds.</summary>
internal static class WorldOrganisation
{
    private const string CompanyScope = "company";

    /// <summary>The chart.</summary>
    /// <exception cref="InvalidWorldException">A name stands twice, or a role or scope is unknown.</exception>
    public static OrganisationChart Map(WorldFile file)
    {
        var regions = new List<Region>();
        var groups = new List<Group>();
        var members = new List<Member>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var region in Given(file.Regions))
        {
            var regionId = WorldIds.Region(Unique(region.Name, "region", names));
            regions.Add(new Region(regionId, region.Name));
            foreach (var group in Given(region.Groups))
            {
                var groupId = WorldIds.Group(Unique(group.Name, "group", names));
                var manager = WorldIds.Member(Unique(group.Manager, "manager", names));
                groups.Add(new Group(groupId, group.Name, regionId, manager));
                members.Add(new Member(manager, group.Manager, Role.Manager, groupId));
                members.AddRange(Given(group.Members).Select(name => new Member(WorldIds.Member(Unique(name, "member", names)), name, Role.Rep, groupId)));
            }
        }

        foreach (var person in Given(file.People))
        {
            Apply(person, members, regions);
        }

        return new OrganisationChart(regions, groups, members);
    }

    private static void Apply(WorldPerson person, List<Member> members, List<Region> regions)
    {
        var place = members.FindIndex(member => string.Equals(member.Name, person.Name, StringComparison.Ordinal));
        var known = place < 0 ? null : members[place];
        var role = person.Role switch
        {
            null => known?.Role ?? Role.Rep,
            "rep" => Role.Rep,
            "manager" => Role.Manager,
            "director" => Role.Director,
            "administrator" => Role.Administrator,
            _ => throw new InvalidWorldException($"'{person.Name}' has the role '{person.Role}'; it must be rep, manager, director or administrator."),
        };
        var isAboveGroups = role is Role.Director or Role.Administrator;
        var member = new Member(
            known?.Id ?? WorldIds.Member(person.Name),
            person.Name,
            role,
            isAboveGroups ? null : known?.Group,
            role == Role.Director ? RegionOf(person, regions) : null)
        {
            JoinedOn = person.JoinedOn,
        };
        if (known is null)
        {
            members.Add(member);
        }
        else
        {
            members[place] = member;
        }
    }

    private static RegionId? RegionOf(WorldPerson person, List<Region> regions)
    {
        if (person.Scope is null or CompanyScope)
        {
            return null;
        }

        return regions.Find(region => string.Equals(region.Name, person.Scope, StringComparison.Ordinal))?.Id
            ?? throw new InvalidWorldException($"'{person.Name}' has the scope '{person.Scope}', which is neither a region of the file nor '{CompanyScope}'.");
    }

    private static string Unique(string name, string what, HashSet<string> names) =>
        names.Add(name) ? name : throw new InvalidWorldException($"The name '{name}' ({what}) stands twice in the organisation.");

    private static ImmutableArray<T> Given<T>(ImmutableArray<T> list) => list.IsDefault ? [] : list;
}
