using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Targets;

/// <summary>What is to be reached in some days, whether or not a target was set for just these.</summary>
/// <param name="Value">How much, in the measure's unit.</param>
/// <param name="Basis">Where it comes from.</param>
/// <param name="From">The target that it was taken from; of several, the first.</param>
/// <param name="Until">The last day that has a target, where only the first parts of the days have one; else null.</param>
public sealed record PeriodTarget(decimal Value, TargetBasis Basis, Target From, DateOnly? Until = null)
{
    /// <summary>Whether it covers all the days.</summary>
    public bool IsWhole => Until is null;

    /// <summary>
    /// The days over which is counted what is reached: of a rate that was set for more days, all of those; where only the first parts have a target, those, since
    /// what was reached in other days says nothing about it.
    /// </summary>
    /// <param name="asked">The days that were asked for.</param>
    public DayRange Counted(DayRange asked) => Basis == TargetBasis.OfLonger ? From.Period : new DayRange(asked.From, Until ?? asked.To);

    /// <summary>What the targets say of these days; null where they say nothing.</summary>
    /// <param name="targets">The targets of one holder and one measure.</param>
    /// <param name="days">The days.</param>
    /// <param name="calendar">Which days are worked.</param>
    public static PeriodTarget? Find(IReadOnlyCollection<Target> targets, DayRange days, WorkCalendar calendar)
    {
        if (targets.FirstOrDefault(target => target.Period == days) is { } own)
        {
            return new PeriodTarget(own.Value, TargetBasis.Own, own);
        }

        if (Parts(targets, days) is { Count: > 0 } parts)
        {
            return new PeriodTarget(parts.Sum(part => part.Value), TargetBasis.SumOfParts, parts[0], parts[^1].To == days.To ? null : parts[^1].To);
        }

        var longer = targets
            .Where(target => target.From <= days.From && target.To >= days.To)
            .OrderBy(target => target.To.DayNumber - target.From.DayNumber)
            .FirstOrDefault();
        return longer is null ? null
            : !longer.Measure.AddsUp() ? new PeriodTarget(longer.Value, TargetBasis.OfLonger, longer)
            : ProRata(longer, days, calendar) is { } value ? new PeriodTarget(value, TargetBasis.PartOfLonger, longer)
            : null;
    }

    /// <summary>The part of the target that falls on some of its days, by workdays, to the yuan or the whole number, but at least one: what somebody has to reach who came in between.</summary>
    /// <returns>Null where none of the days is worked.</returns>
    public static decimal? ProRata(Target target, DayRange days, WorkCalendar calendar)
    {
        var from = days.From > target.From ? days.From : target.From;
        var to = days.To < target.To ? days.To : target.To;
        var (whole, part) = (calendar.CountWorkdays(target.From, target.To), calendar.CountWorkdays(from, to));
        return part == 0 ? null : part == whole ? target.Value : Math.Max(1, decimal.Round(target.Value * part / whole, 0, MidpointRounding.AwayFromZero));
    }

    /// <summary>The longest targets that follow one another from the first of the days on without a gap; none where the measure does not add up.</summary>
    private static List<Target> Parts(IReadOnlyCollection<Target> targets, DayRange days)
    {
        var parts = new List<Target>();
        var day = days.From;
        foreach (var target in targets
            .Where(target => target.Measure.AddsUp() && target.From >= days.From && target.To <= days.To)
            .OrderBy(target => target.From).ThenByDescending(target => target.To))
        {
            if (target.From == day)
            {
                parts.Add(target);
                day = target.To.AddDays(1);
            }
        }

        return parts;
    }
}
