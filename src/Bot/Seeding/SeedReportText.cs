using System.Globalization;

namespace SalesBot.Bot.Seeding;

/// <summary>Words a report for the operator, a line for each kind of thing.</summary>
internal static class SeedReportText
{
    /// <summary>The lines; kinds of which the file has none are left out.</summary>
    public static IEnumerable<string> Lines(SeedReport report)
    {
        (string Name, SeedTally Tally)[] kinds =
        [
            ("Regions, groups and members", report.Organisation),
            ("Contact data of members", report.Profiles),
            ("Group chats", report.Chats),
            ("Customers", report.Customers),
            ("Deals", report.Deals),
            ("Activities", report.Activities),
            ("Targets", report.Targets),
        ];
        foreach (var (name, tally) in kinds.Where(kind => kind.Tally != default))
        {
            yield return $"{name}: {string.Join(", ", Parts(tally))}.";
        }
    }

    private static IEnumerable<string> Parts(SeedTally tally)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"{tally.Added} added");
        yield return string.Create(CultureInfo.InvariantCulture, $"{tally.Changed} changed");
        yield return string.Create(CultureInfo.InvariantCulture, $"{tally.Same} as in the file already");
        if (tally.Kept > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{tally.Kept} kept though the file differs");
        }
    }
}
