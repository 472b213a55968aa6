using System.Collections.Frozen;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Forecasts;

/// <summary>How likely deals are to be won from each stage: by what became of earlier ones, or where those are too few, as the pipeline says.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class StageOdds
{
    private readonly FrozenDictionary<StageId, StageChance> chances;

    private StageOdds(FrozenDictionary<StageId, StageChance> chances) => this.chances = chances;

    /// <summary>The chance from the stage; none at all from one that the pipeline does not have.</summary>
    public StageChance this[StageId stage] => chances.GetValueOrDefault(stage);

    /// <summary>The odds.</summary>
    /// <param name="pipeline">The pipeline, with the probabilities that hold where too little is known.</param>
    /// <param name="closed">Deals that were won or lost; open ones are passed over.</param>
    /// <param name="leastCases">How many closed deals must have been in a stage before they count for it.</param>
    public static StageOdds Of(Pipeline pipeline, IEnumerable<DealCourse> closed, int leastCases)
    {
        var passed = closed
            .Where(course => course.Deal.State.Status is DealStatus.Won or DealStatus.Lost)
            .SelectMany(course => course.History.Visits.Select(visit => visit.Stage).Distinct(), (course, stage) => (Stage: stage, IsWon: course.Deal.State.Status == DealStatus.Won))
            .ToLookup(passage => passage.Stage, passage => passage.IsWon);
        return new StageOdds(pipeline.Stages.ToFrozenDictionary(stage => stage.Id, stage => Chance(stage, [.. passed[stage.Id]], leastCases)));
    }

    private static StageChance Chance(Stage stage, List<bool> outcomes, int leastCases) =>
        outcomes.Count >= leastCases && outcomes.Count > 0
            ? new StageChance((decimal)outcomes.Count(isWon => isWon) / outcomes.Count, outcomes.Count, IsMeasured: true)
            : new StageChance(stage.Probability, outcomes.Count, IsMeasured: false);
}
