using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Staleness;

/// <summary>After how many days without progress a deal is stale.</summary>
public readonly record struct StaleLimits
{
    /// <summary>Limits.</summary>
    /// <param name="yellowAfter">The deal is shown to its owner once so many days have passed.</param>
    /// <param name="redAfter">It is red once more days than this have passed.</param>
    /// <param name="counted">Which days count.</param>
    /// <exception cref="ArgumentOutOfRangeException">Yellow is under a day, or comes after red.</exception>
    public StaleLimits(int yellowAfter, int redAfter, DayCount counted = DayCount.Calendar)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(yellowAfter, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(redAfter, yellowAfter);
        (YellowAfter, RedAfter, Counted) = (yellowAfter, redAfter, counted);
    }

    /// <summary>Yellow after 5 calendar days, red past 7.</summary>
    public static StaleLimits Default { get; } = new(5, 7);

    /// <summary>From how many days on it is yellow.</summary>
    public int YellowAfter { get; }

    /// <summary>Above how many days it is red.</summary>
    public int RedAfter { get; }

    /// <summary>Which days count.</summary>
    public DayCount Counted { get; }

    /// <summary>The first yellow day of a deal that last moved on that day.</summary>
    public DateOnly YellowOn(DateOnly progress, WorkCalendar calendar) => calendar.DayAfter(progress, YellowAfter, Counted);

    /// <summary>The first red day of a deal that last moved on that day.</summary>
    public DateOnly RedOn(DateOnly progress, WorkCalendar calendar) => calendar.DayAfter(progress, RedAfter + 1, Counted);

    /// <summary>Deals whose last progress is that day or earlier are yellow or red today: for the query that finds them.</summary>
    public DateOnly LatestProgressOfConcern(DateOnly today, WorkCalendar calendar) => calendar.LatestDayBefore(today, YellowAfter, Counted);
}
