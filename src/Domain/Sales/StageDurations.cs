using System.Collections.Immutable;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Sales;

/// <summary>How long closed deals were in each stage, and what may be concluded for the stage's usual days.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Stays">How many stays there were.</param>
/// <param name="Proposed">The band that they propose; null where there are too few.</param>
public sealed record StageDurations(Stage Stage, int Stays, DayBand? Proposed)
{
    /// <summary>Whether the proposal says something else than what stands.</summary>
    public bool IsNews => Proposed is { } proposed && proposed != Stage.UsualDays;

    /// <summary>The durations of every stage, in the pipeline's order.</summary>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="closed">The histories of closed deals.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="counted">Which days are counted.</param>
    public static ImmutableArray<StageDurations> Of(Pipeline pipeline, IReadOnlyCollection<StageHistory> closed, WorkCalendar calendar, DayCount counted)
    {
        var days = closed
            .SelectMany(history => history.Visits)
            .Where(visit => visit.Until is not null)
            .ToLookup(visit => visit.Stage, visit => calendar.DaysSince(visit.Since, visit.Until!.Value, counted));
        return [.. pipeline.Stages.Select(stage => new StageDurations(stage, days[stage.Id].Count(), UsualDaysProposal.Of(days[stage.Id])))];
    }
}
