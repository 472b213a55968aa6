using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Bot.Worlds;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Seeding;

/// <summary>Reads from a world file what was done for its deals.</summary>
internal static class WorldActivities
{
    /// <summary>More than a century ago, somebody mistyped.</summary>
    private const int MostDaysAgo = 36_525;

    private static readonly ImmutableDictionary<string, ActivityKind> Kinds =
        Enum.GetValues<ActivityKind>().ToImmutableDictionary(kind => kind.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The activities of each deal, the oldest first. Each has an id made from what the file says of it, not from today.</summary>
    /// <param name="file">The file.</param>
    /// <param name="deals">The file's deals.</param>
    /// <param name="chart">Who works here.</param>
    /// <param name="today">The day from which the file counts back.</param>
    /// <param name="recordedOn">When something of a day was recorded.</param>
    /// <exception cref="InvalidWorldException">Something cannot be used.</exception>
    public static ILookup<DealId, Activity> Read(
        WorldFile file,
        IEnumerable<Deal> deals,
        OrganisationChart chart,
        DateOnly today,
        Func<DateOnly, DateTimeOffset> recordedOn)
    {
        var dealsById = deals.ToDictionary(deal => deal.Id.Value, StringComparer.Ordinal);
        var repeats = new Dictionary<WorldActivity, int>();
        return file.Activities.Select(ActivityOf).OrderBy(activity => activity.On).ToLookup(activity => activity.Deal!.Value);

        Activity ActivityOf(WorldActivity said)
        {
            if (!dealsById.TryGetValue(said.Deal, out var deal))
            {
                throw new InvalidWorldException($"An activity is for '{said.Deal}', which is no deal of the file.");
            }

            var by = chart.FindByName(said.By) ?? throw new InvalidWorldException($"'{said.By}', who did an activity for '{said.Deal}', is nobody of the organisation.");
            if (!Kinds.TryGetValue(said.Kind, out var kind))
            {
                throw new InvalidWorldException($"An activity for '{said.Deal}' has the kind '{said.Kind}'; it must be one of {string.Join(", ", Kinds.Values.Order()).ToLowerInvariant()}.");
            }

            if (said.DaysAgo is < 0 or > MostDaysAgo)
            {
                throw new InvalidWorldException($"An activity for '{said.Deal}' was {said.DaysAgo} days ago; it must be between 0 and {MostDaysAgo}.");
            }

            var ordinal = repeats[said] = repeats.GetValueOrDefault(said) + 1;
            var on = today.AddDays(-said.DaysAgo);
            return new Activity
            {
                Id = new ActivityId(SeedKey.Of("activity", said.Deal, said.By, kind.ToString(), Text(said.DaysAgo), Text(ordinal))),
                Customer = deal.Customer,
                Deal = deal.Id,
                Kind = kind,
                By = by.Id,
                On = on,
                RecordedAt = recordedOn(on),
            };
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
