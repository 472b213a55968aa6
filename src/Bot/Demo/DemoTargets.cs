using System.Globalization;
using SalesBot.Bot.Worlds;

namespace SalesBot.Bot.Demo;

/// <summary>What each person, group and region of the demo company is to sign this month, how many visits people are to make, and how satisfied customers are to be.</summary>
internal static class DemoTargets
{
    private const decimal OfRep = 450_000m;
    private const decimal Visits = 16m;
    private const decimal Satisfaction = 4.5m;

    /// <summary>The targets of the month that the day is in; satisfaction is of its quarter, and nobody has told it yet.</summary>
    public static IEnumerable<WorldTarget> Of(DateOnly today)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        var month = string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd}..{first.AddMonths(1).AddDays(-1):yyyy-MM-dd}");
        var quarter = string.Create(CultureInfo.InvariantCulture, $"{today.Year}-Q{((today.Month - 1) / 3) + 1}");
        var reps = 0;
        foreach (var region in DemoOrganisation.Regions)
        {
            foreach (var group in region.Groups)
            {
                foreach (var member in group.Members)
                {
                    yield return Revenue(member, 1);
                    yield return new(member, "visits", month, Visits);
                }

                yield return Revenue(group.Name, group.Members.Length);
                yield return new(group.Name, "visits", month, Visits * group.Members.Length);
                yield return new(group.Name, "satisfaction", quarter, Satisfaction);
            }

            var inRegion = region.Groups.Sum(group => group.Members.Length);
            yield return Revenue(region.Name, inRegion);
            reps += inRegion;
        }

        yield return Revenue("company", reps);

        WorldTarget Revenue(string who, int people) => new(who, "revenue", month, OfRep * people);
    }
}
