using System.Globalization;
using SalesBot.Bot.Worlds;

namespace SalesBot.Bot.Demo;

/// <summary>What each person, group and region of the demo company is to sign this month.</summary>
internal static class DemoTargets
{
    private const decimal OfRep = 450_000m;

    /// <summary>The targets of the month that the day is in.</summary>
    public static IEnumerable<WorldTarget> Of(DateOnly today)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        var month = string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd}..{first.AddMonths(1).AddDays(-1):yyyy-MM-dd}");
        var reps = 0;
        foreach (var region in DemoOrganisation.Regions)
        {
            foreach (var group in region.Groups)
            {
                foreach (var member in group.Members)
                {
                    yield return Revenue(member, 1);
                }

                yield return Revenue(group.Name, group.Members.Length);
            }

            var inRegion = region.Groups.Sum(group => group.Members.Length);
            yield return Revenue(region.Name, inRegion);
            reps += inRegion;
        }

        yield return Revenue("company", reps);

        WorldTarget Revenue(string who, int people) => new(who, "revenue", month, OfRep * people);
    }
}
