using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Rosters;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Roster;

/// <summary>
/// Which departments are regions and which are groups: those right below the top are regions, those below them groups, and whatever is deeper
/// belongs to its group. A department right below the top that has none below it is a group, in a region that stands for the top.
/// </summary>
internal sealed class DepartmentPlan
{
    private readonly Dictionary<string, Placement> placements = new(StringComparer.Ordinal);
    private readonly List<(RegionId Id, RosterDepartment? Department)> regions = [];
    private readonly List<(GroupId Id, RegionId Region, RosterDepartment Department)> groups = [];
    private readonly ILookup<string, RosterDepartment> below;
    private readonly string platform;

    public DepartmentPlan(RosterSnapshot roster)
    {
        platform = roster.Platform;
        var ids = roster.Departments.Select(department => department.Id).ToHashSet(StringComparer.Ordinal);
        below = roster.Departments
            .Where(department => department.Parent is { } parent && ids.Contains(parent))
            .ToLookup(department => department.Parent!, StringComparer.Ordinal);
        var tops = roster.Departments.Where(department => department.Parent is not { } parent || !ids.Contains(parent)).ToList();
        Top = tops is [var only] && below[only.Id].Any() ? only : null;
        if (Top is not null)
        {
            placements.Add(Top.Id, default);
        }

        foreach (var first in Top is null ? tops : below[Top.Id])
        {
            PlaceFirst(first);
        }
    }

    /// <summary>The department that stands for the company; null where the app sees several and none above them, or only one.</summary>
    public RosterDepartment? Top { get; }

    /// <summary>The regions; the one without a department stands for the top where none is known.</summary>
    public IReadOnlyList<(RegionId Id, RosterDepartment? Department)> Regions => regions;

    /// <summary>The groups.</summary>
    public IReadOnlyList<(GroupId Id, RegionId Region, RosterDepartment Department)> Groups => groups;

    /// <summary>Where somebody of these departments belongs: by the first one that is part of the organisation.</summary>
    public Placement Find(ImmutableArray<string> departments) =>
        departments.Where(placements.ContainsKey).Select(department => placements[department]).FirstOrDefault();

    private void PlaceFirst(RosterDepartment first)
    {
        if (!below[first.Id].Any())
        {
            AddGroup(first, RegionOfTop());
            return;
        }

        var region = RosterIds.Region(platform, first.Id);
        regions.Add((region, first));
        placements.Add(first.Id, new Placement(region, null));
        foreach (var second in below[first.Id])
        {
            AddGroup(second, region);
        }
    }

    private RegionId RegionOfTop()
    {
        var region = RosterIds.Region(platform, Top?.Id ?? "");
        if (regions.All(known => known.Id != region))
        {
            regions.Add((region, Top));
        }

        return region;
    }

    private void AddGroup(RosterDepartment department, RegionId region)
    {
        var group = RosterIds.Group(platform, department.Id);
        groups.Add((group, region, department));
        var open = new Stack<RosterDepartment>([department]);
        while (open.TryPop(out var next))
        {
            if (placements.TryAdd(next.Id, new Placement(region, group)))
            {
                foreach (var deeper in below[next.Id])
                {
                    open.Push(deeper);
                }
            }
        }
    }
}
