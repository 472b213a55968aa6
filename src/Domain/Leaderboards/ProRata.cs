using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Leaderboards;

/// <summary>What is to be reached by somebody who was not there from the first day on.</summary>
public static class ProRata
{
    /// <summary>The part of the target that somebody has to reach who came in its course; null where none of its workdays is left. One that was reckoned so when it was set stays as it is.</summary>
    public static decimal? Of(Target target, DateOnly? joinedOn, WorkCalendar calendar) =>
        target.Since is not null || !target.Measure.AddsUp() ? target.Value : Of(target.Value, target.Period, joinedOn, calendar);

    /// <summary>The part of the target that falls on the workdays from the first day on; null where none of them is left, and so nothing is to be reached.</summary>
    /// <param name="target">The target of the whole period, above zero.</param>
    /// <param name="period">The period.</param>
    /// <param name="joinedOn">The first day; null, or one before the period, for somebody who was there all the time.</param>
    /// <param name="calendar">Which days are worked.</param>
    public static decimal? Of(decimal target, DayRange period, DateOnly? joinedOn, WorkCalendar calendar)
    {
        if (joinedOn is not { } joined || joined <= period.From)
        {
            return target;
        }

        var (all, left) = (calendar.CountWorkdays(period.From, period.To), joined > period.To ? 0 : calendar.CountWorkdays(joined, period.To));
        return left == 0 || all == 0 ? null : target * left / all;
    }
}
