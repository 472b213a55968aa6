using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Naming;

namespace SalesBot.Bot.Conversation;

/// <summary>Which names come nearest to one that nobody here has: those that sound alike first, then those that share most of their characters.</summary>
internal static class NearestNames
{
    /// <summary>Those of which at least half is the same, the nearest first.</summary>
    /// <param name="said">The name that was said.</param>
    /// <param name="known">What has a name.</param>
    /// <param name="nameOf">Its name.</param>
    public static IEnumerable<T> Of<T>(string said, IEnumerable<T> known, Func<T, string> nameOf)
    {
        var folded = TextFolding.Fold(said);
        return known
            .Select(one => (One: one, Name: TextFolding.Fold(nameOf(one))))
            .Select(each => (each.One, Same: 2m * Common(folded, each.Name) / Math.Max(1, folded.Length + each.Name.Length)))
            .Where(each => each.Same >= 0.5m)
            .OrderByDescending(each => each.Same)
            .Select(each => each.One);
    }

    /// <summary>How many characters two names have in common in the same order; one that sounds alike counts for half.</summary>
    private static decimal Common(string one, string other)
    {
        var row = new decimal[other.Length + 1];
        foreach (var character in one)
        {
            var before = 0m;
            for (var at = 1; at <= other.Length; at++)
            {
                var above = row[at];
                var same = character == other[at - 1] ? 1m : Sounds.AreAlike(character, other[at - 1]) ? 0.5m : 0m;
                row[at] = Math.Max(before + same, Math.Max(above, row[at - 1]));
                before = above;
            }
        }

        return row[^1];
    }
}
