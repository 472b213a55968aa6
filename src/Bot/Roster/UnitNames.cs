namespace SalesBot.Bot.Roster;

/// <summary>The names of regions and groups, no two alike: 「销售一组」 of several regions is 「华东销售一组」 and 「华南销售一组」.</summary>
internal sealed class UnitNames
{
    public UnitNames(DepartmentPlan departments, string company)
    {
        var plain = departments.Regions.ToDictionary(region => region.Id, region => Named(region.Department?.Name, region.Department == departments.Top ? null : region.Department?.Id, company));
        Regions = RosterNames.Unique([.. departments.Regions.Select(region => (plain[region.Id], Fuller(plain[region.Id], region.Department?.Id)))], Taken);
        Groups = RosterNames.Unique(
            [
                .. departments.Groups.Select(group =>
                {
                    var name = Named(group.Department.Name, group.Department.Id, company);
                    return (name, Fuller(name, group.Department.Id).Prepend(Join(plain[group.Region], name)));
                }),
            ],
            Taken);
    }

    /// <summary>The regions' names, in the plan's order.</summary>
    public IReadOnlyList<string> Regions { get; }

    /// <summary>The groups' names, in the plan's order.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>All of them.</summary>
    public HashSet<string> Taken { get; } = new(StringComparer.Ordinal);

    private static string Named(string? name, string? id, string company) =>
        RosterNames.Cut(string.IsNullOrWhiteSpace(name) ? id ?? company : name.Trim());

    private static IEnumerable<string> Fuller(string name, string? id) => [RosterNames.Marked(name, id ?? "")];

    /// <summary>Words of letters are kept apart; Chinese is written without spaces.</summary>
    private static string Join(string region, string group) => char.IsAscii(region[^1]) ? $"{region} {group}" : region + group;
}
