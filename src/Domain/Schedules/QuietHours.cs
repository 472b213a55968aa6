using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Schedules;

/// <summary>The hours in which nothing is said that is not urgent.</summary>
/// <param name="From">When they begin.</param>
/// <param name="To">When they end; before <paramref name="From"/> where they go over midnight, equal to it for none.</param>
public readonly record struct QuietHours(TimeOnly From, TimeOnly To)
{
    /// <summary>21:00 to 08:30.</summary>
    public static QuietHours Default { get; } = new(new TimeOnly(21, 0), new TimeOnly(8, 30));

    /// <summary>No quiet hours.</summary>
    public static QuietHours None => default;

    /// <summary>Whether it is quiet at that time of day.</summary>
    public bool Contains(TimeOnly time) =>
        From < To ? time >= From && time < To
        : From > To && (time >= From || time < To);

    /// <summary>When the quiet of that instant ends, UTC; null where it is not quiet.</summary>
    /// <param name="instant">The instant.</param>
    /// <param name="clock">The clock of those who are to have their quiet.</param>
    public DateTimeOffset? EndAfter(DateTimeOffset instant, BusinessClock clock)
    {
        var time = clock.TimeOf(instant);
        if (!Contains(time))
        {
            return null;
        }

        var day = clock.DateOf(instant);
        var end = clock.InstantOf(From > To && time >= From ? day.AddDays(1) : day, To);

        // Where clocks are set back over the end, it was reached the first time that they showed it.
        return end > instant ? end : null;
    }
}
