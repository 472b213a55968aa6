using System.Collections.Immutable;
using SalesBot.Bot.Worlds;

namespace SalesBot.Bot.Demo;

/// <summary>What a rep of the demo company has done for a deal: the same for the same deal and day, and never at a weekend.</summary>
internal static class DemoActivities
{
    private static readonly ImmutableArray<int> DaysBetween = [4, 7, 3, 6, 9, 5, 8];
    private static readonly ImmutableArray<string> First = ["call", "message", "visit", "call"];
    private static readonly ImmutableArray<string> Middle = ["visit", "meeting", "call", "demo", "visit"];
    private static readonly ImmutableArray<string> Last = ["quote", "call", "visit", "message"];

    /// <summary>The activities of one deal, the oldest first; the last one is on the day since which it is quiet.</summary>
    /// <param name="id">The deal's id in the world.</param>
    /// <param name="owner">Who works on it.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="ordinal">Its place among the deals, which gives each a rhythm of its own.</param>
    /// <param name="today">The day from which days are counted back.</param>
    public static IEnumerable<WorldActivity> Of(string id, string owner, DemoDeal deal, int ordinal, DateOnly today)
    {
        var count = 0;
        for (var age = deal.Age; age > deal.Quiet; age -= DaysBetween[(ordinal + count++) % DaysBetween.Length])
        {
            var done = (double)(deal.Age - age) / (deal.Age - deal.Quiet);
            yield return On(DemoDays.OnOrBefore(today.AddDays(-age)), KindAt(done, ordinal + count));
        }

        yield return On(deal.LastDay(today), deal.Stage is "negotiation" or "contract" ? "quote" : "visit");

        WorldActivity On(DateOnly day, string kind) => new(id, owner, AsUsualOn(day.DayOfWeek, kind), today.DayNumber - day.DayNumber);
    }

    private static string KindAt(double done, int step)
    {
        var kinds = done switch
        {
            < 0.25 => First,
            < 0.75 => Middle,
            _ => Last,
        };
        return kinds[step % kinds.Length];
    }

    /// <summary>Mondays and Fridays are for the telephone.</summary>
    private static string AsUsualOn(DayOfWeek day, string kind) =>
        kind is "visit" && (day is DayOfWeek.Monday or DayOfWeek.Friday) ? "call" : kind;
}
