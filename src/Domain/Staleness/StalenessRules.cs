using System.Collections.Immutable;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Staleness;

/// <summary>When a deal is stale and who hears of it: all of it settings.</summary>
public sealed record StalenessRules
{
    /// <summary>The rules of a company that has set none.</summary>
    public static StalenessRules Default { get; } = new();

    /// <summary>The limits of every deal without special ones.</summary>
    public StaleLimits Limits { get; init; } = StaleLimits.Default;

    /// <summary>Limits of some deals; the first that fit count.</summary>
    public ImmutableArray<SpecialLimits> Special { get; init; } = [];

    /// <summary>Who hears when: the owner at yellow and at red, the one above at red, the next above five workdays later.</summary>
    public ImmutableArray<LadderStep> Ladder { get; init; } =
    [
        new(StaleAudience.Owner, StaleState.Yellow),
        new(StaleAudience.Owner, StaleState.Red),
        new(StaleAudience.Manager, StaleState.Red),
        new(StaleAudience.Director, StaleState.Red, WorkdaysLater: 5),
    ];

    /// <summary>Whether the clock starts anew when a pause ends; otherwise the days of the pause count once it is over, and a deal that slept long wakes up red.</summary>
    public bool PauseStartsClockAnew { get; init; }

    /// <summary>The limits of the deal.</summary>
    public StaleLimits LimitsOf(Deal deal, Tier tier)
    {
        var limits = CompanyLimitsOf(deal, tier);
        return deal.Cadence is { } own ? new StaleLimits(own.YellowAfter, own.RedAfter, limits.Counted) : limits;
    }

    /// <summary>Only deals whose last progress is that day or earlier can be yellow or red today, whichever of the company's limits they have: for the query of a sweep. Deals with days of their own are asked one by one.</summary>
    public DateOnly LatestProgressOfConcern(DateOnly today, WorkCalendar calendar) =>
        Special.Select(special => special.Limits).Append(Limits).Max(limits => limits.LatestProgressOfConcern(today, calendar));

    private StaleLimits CompanyLimitsOf(Deal deal, Tier tier)
    {
        foreach (var special in Special)
        {
            if (special.Fit(deal, tier))
            {
                return special.Limits;
            }
        }

        return Limits;
    }
}
