using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Seeding;

/// <summary>A deal as a world has it, with what is known of its past.</summary>
/// <param name="Deal">The deal as it is now.</param>
/// <param name="Activities">What was done for it, the oldest first.</param>
/// <param name="StageSince">Since when it is in its stage, where the file says.</param>
/// <param name="LastProgress">The last day with progress, where the file says.</param>
/// <param name="ClosedOn">When it was won or lost, where the file says.</param>
internal sealed record SeedDeal(Deal Deal, ImmutableArray<Activity> Activities, DateOnly? StageSince, DateOnly? LastProgress, DateOnly? ClosedOn)
{
    /// <summary>The days of which something is known.</summary>
    public IEnumerable<DateOnly> KnownDays
    {
        get
        {
            foreach (var day in new[] { StageSince, LastProgress, Deal.State.ClosedOn })
            {
                if (day is { } known)
                {
                    yield return known;
                }
            }

            foreach (var activity in Activities)
            {
                yield return activity.On;
            }
        }
    }

    /// <summary>The first day of which something is known; at the latest, today.</summary>
    public DateOnly FirstDay(DateOnly today) => KnownDays.Append(today).Min();

    /// <summary>The last day of which something is known; today where nothing is, or where that day is still to come.</summary>
    public DateOnly LastDay(DateOnly today) => KnownDays.Where(day => day <= today).DefaultIfEmpty(today).Max();
}
