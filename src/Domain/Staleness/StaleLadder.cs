using SalesBot.Domain.Organisation;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Staleness;

/// <summary>Who has to have heard of a stale deal by a day.</summary>
/// <param name="rules">The company's rules.</param>
/// <param name="calendar">The company's days.</param>
/// <param name="line">Who stands above whom.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed class StaleLadder(StalenessRules rules, WorkCalendar calendar, ReportingLine line)
{
    /// <summary>
    /// What is due: for each person the highest rung reached, whether it was said before or not. Nothing on a day that is not worked:
    /// it is said on the next that is.
    /// </summary>
    /// <param name="subject">The deal.</param>
    /// <param name="today">The day in the company's zone.</param>
    public IEnumerable<StaleNotice> DueOn(StaleCase subject, DateOnly today)
    {
        var standing = StaleStanding.Of(subject, rules, calendar, today);
        if (!standing.IsStale || !calendar.IsWorkday(today))
        {
            return [];
        }

        var due = new Dictionary<MemberId, StaleNotice>();
        foreach (var step in rules.Ladder.Where(step => step.State == standing.State && DayOf(step, standing) <= today))
        {
            if (RecipientOf(step.Audience, subject.Deal.Owner) is { } recipient)
            {
                due[recipient] = new StaleNotice(subject.Deal, standing, step, recipient);
            }
        }

        return due.Values;
    }

    /// <summary>The day on which the rung is reached: that many workdays after the first on which it could be said that the deal is stale.</summary>
    public DateOnly DayOf(LadderStep step, StaleStanding standing) =>
        calendar.AddWorkdays(calendar.WorkdayFrom(step.State == StaleState.Red ? standing.RedOn : standing.YellowOn), step.WorkdaysLater);

    private MemberId? RecipientOf(StaleAudience audience, MemberId owner) => audience switch
    {
        StaleAudience.Owner => owner,
        StaleAudience.Manager => line.FirstAbove(owner)?.Id,
        _ => line.SecondAbove(owner)?.Id,
    };
}
