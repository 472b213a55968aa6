using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Seeding;

/// <summary>The organisation that is there together with the world's, by id. Nobody is removed.</summary>
/// <param name="Chart">Both together.</param>
/// <param name="Tally">What became of the world's regions, groups and members.</param>
internal sealed record OrganisationMerge(OrganisationChart Chart, SeedTally Tally)
{
    /// <summary>Merges.</summary>
    /// <param name="present">What is there.</param>
    /// <param name="world">What the world has.</param>
    /// <param name="replace">Whose values hold where both know the same region, group or member.</param>
    /// <exception cref="SeedConflictException">Someone else in the database has the name of a member of the world.</exception>
    public static OrganisationMerge Of(OrganisationChart present, OrganisationChart world, bool replace)
    {
        if (world.Members.FirstOrDefault(member => present.FindByName(member.Name) is { } namesake && namesake.Id != member.Id) is { } unknown)
        {
            throw new SeedConflictException($"The database has another member named '{unknown.Name}'.");
        }

        var (regions, regionTally) = Merge(present.Regions, world.Regions, region => region.Id, replace);
        var (groups, groupTally) = Merge(present.Groups, world.Groups, group => group.Id, replace);
        var (members, memberTally) = Merge(present.Members, world.Members, member => member.Id, replace);
        return new OrganisationMerge(new OrganisationChart(regions, groups, members), regionTally + groupTally + memberTally);
    }

    private static (IReadOnlyList<T> Merged, SeedTally Tally) Merge<T, TId>(IReadOnlyList<T> present, IReadOnlyList<T> world, Func<T, TId> idOf, bool replace)
        where T : notnull
        where TId : notnull
    {
        var merged = present.ToList();
        var places = Enumerable.Range(0, merged.Count).ToDictionary(place => idOf(merged[place]));
        var tally = default(SeedTally);
        foreach (var each in world)
        {
            if (!places.TryGetValue(idOf(each), out var place))
            {
                merged.Add(each);
                tally += SeedTally.OneAdded;
            }
            else if (merged[place].Equals(each))
            {
                tally += SeedTally.OneSame;
            }
            else if (replace)
            {
                merged[place] = each;
                tally += SeedTally.OneChanged;
            }
            else
            {
                tally += SeedTally.OneKept;
            }
        }

        return (merged, tally);
    }
}
