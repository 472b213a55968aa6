using System.Collections.Immutable;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Funnels;

/// <summary>
/// What became of the deals that left a stage in some days. A deal counts once for a stage, by the last time that it left it for a later stage, for a
/// signature, or for good; going back is no outcome, and what still stays has none yet: so two periods can be compared however long ago they are.
/// </summary>
/// <param name="Stage">The stage.</param>
/// <param name="Advanced">How many went on to a later stage, or were won.</param>
/// <param name="Dropped">How many were lost.</param>
/// <param name="Stays">How many stays ended in these days, those of deals that went back with them.</param>
/// <param name="MedianDays">How long half of these stays lasted at most; null where there was none.</param>
public sealed record StageFlow(Stage Stage, int Advanced, int Dropped, int Stays, int? MedianDays)
{
    private const decimal All = 100m;

    /// <summary>How many deals had an outcome.</summary>
    public int Cases => Advanced + Dropped;

    /// <summary>How many of them went on, in percent; null where there is none.</summary>
    public decimal? Conversion => Cases == 0 ? null : All * Advanced / Cases;

    /// <summary>The flow through every stage, in the pipeline's order.</summary>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="courses">The deals, open and closed.</param>
    /// <param name="days">The days in which a stage must have been left.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="counted">Which days are counted.</param>
    public static ImmutableArray<StageFlow> Of(Pipeline pipeline, IEnumerable<DealCourse> courses, DayRange days, WorkCalendar calendar, DayCount counted)
    {
        var places = pipeline.Stages.Select((stage, place) => (stage.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);
        var (advanced, dropped, stays) = (new int[places.Count], new int[places.Count], pipeline.Stages.Select(_ => new List<int>()).ToArray());
        foreach (var course in courses)
        {
            var outcomes = new Dictionary<int, bool>();
            var visits = course.History.Visits;
            for (var index = 0; index < visits.Length; index++)
            {
                if (!places.TryGetValue(visits[index].Stage, out var place) || visits[index].Until is not { } until || !days.Contains(until))
                {
                    continue;
                }

                stays[place].Add(Math.Max(0, calendar.DaysSince(visits[index].Since, until, counted)));
                if (WentOn(course.Deal, visits, index, place, places) is { } wentOn)
                {
                    outcomes[place] = wentOn;
                }
            }

            foreach (var (place, wentOn) in outcomes)
            {
                (wentOn ? advanced : dropped)[place]++;
            }
        }

        return [.. pipeline.Stages.Select((stage, place) => new StageFlow(stage, advanced[place], dropped[place], stays[place].Count, Median(stays[place])))];
    }

    /// <summary>Whether a stay ended with a step ahead; null where it ended with one back.</summary>
    private static bool? WentOn(Deal deal, ImmutableArray<StageVisit> visits, int index, int place, Dictionary<StageId, int> places)
    {
        if (index + 1 < visits.Length)
        {
            return places.TryGetValue(visits[index + 1].Stage, out var next) && next > place ? true : null;
        }

        return deal.State.Status switch { DealStatus.Won => true, DealStatus.Lost => false, _ => null };
    }

    private static int? Median(List<int> days)
    {
        if (days.Count == 0)
        {
            return null;
        }

        days.Sort();
        return days[(days.Count - 1) / 2];
    }
}
