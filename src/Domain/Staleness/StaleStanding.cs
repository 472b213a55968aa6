using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Staleness;

/// <summary>How a deal stands on a day, and since when.</summary>
/// <param name="State">How.</param>
/// <param name="Days">How many days have passed without progress.</param>
/// <param name="Counted">Which days were counted; printed where people read the number.</param>
/// <param name="Stretch">The day on which this silence began, or began to count again: what was said of an earlier one is over.</param>
/// <param name="YellowOn">The first day of yellow.</param>
/// <param name="RedOn">The first day of red.</param>
public readonly record struct StaleStanding(StaleState State, int Days, DayCount Counted, DateOnly Stretch, DateOnly YellowOn, DateOnly RedOn)
{
    /// <summary>Whether somebody should do something about it.</summary>
    public bool IsStale => State is StaleState.Yellow or StaleState.Red;

    /// <summary>How the deal stands on the day.</summary>
    /// <param name="subject">The deal.</param>
    /// <param name="rules">The company's rules.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="today">The day in the company's zone.</param>
    public static StaleStanding Of(StaleCase subject, StalenessRules rules, WorkCalendar calendar, DateOnly today)
    {
        var deal = subject.Deal;
        var limits = rules.LimitsOf(deal, subject.Tier);
        var progress = deal.LastProgress ?? deal.CreatedOn;

        // Progress after somebody asked for more time makes the request pointless.
        var postponement = deal.Postponement is { } asked && asked.On >= progress ? asked : null;
        var awake = Later(deal.State.Pause?.Until.AddDays(1), postponement?.Until.AddDays(1), progress);
        var clock = rules.PauseStartsClockAnew && deal.State.Pause is { } pause ? Later(pause.Until, null, progress) : progress;
        var (yellow, red) = (Later(awake, null, limits.YellowOn(clock, calendar)), Later(awake, null, limits.RedOn(clock, calendar)));
        var state =
            !deal.IsOpen ? StaleState.Fresh
            : deal.State.Pause?.Until >= today ? StaleState.Paused
            : postponement?.Until >= today ? StaleState.Postponed
            : today >= red ? StaleState.Red
            : today >= yellow ? StaleState.Yellow
            : StaleState.Fresh;
        return new StaleStanding(state, calendar.DaysSince(progress, today, limits.Counted), limits.Counted, awake, yellow, red);
    }

    private static DateOnly Later(DateOnly? first, DateOnly? second, DateOnly third)
    {
        var latest = third;
        latest = first > latest ? first.Value : latest;
        return second > latest ? second.Value : latest;
    }
}
