using System.Collections.Immutable;

namespace SalesBot.Domain.Sales;

/// <summary>The stages through which a deal goes, in order.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class Pipeline
{
    /// <summary>The fewest and the most stages that a pipeline may have.</summary>
    public const int FewestStages = 2, MostStages = 12;

    /// <summary>Builds a pipeline.</summary>
    /// <exception cref="ArgumentException">
    /// There are fewer than two stages or more than twelve, an id or a name stands twice, or a probability is not between 0 and 1.
    /// </exception>
    public Pipeline(IEnumerable<Stage> stages)
    {
        Stages = [.. stages];
        if (Stages.Length is < FewestStages or > MostStages)
        {
            throw new ArgumentException($"A pipeline has {FewestStages} to {MostStages} stages; this one has {Stages.Length}.", nameof(stages));
        }

        var repeated = Repeated(Stages.Select(stage => stage.Id.Value), "stage id")
            ?? Repeated(Stages.Select(stage => stage.Name), "stage name")
            ?? Repeated(Stages.SelectMany(stage => stage.EntryCriteria).Select(criterion => criterion.Id.Value), "entry criterion id");
        if (repeated is not null)
        {
            throw new ArgumentException($"The {repeated} stands twice in the pipeline.", nameof(stages));
        }

        if (Stages.FirstOrDefault(stage => stage.Probability is < 0 or > 1) is { } unlikely)
        {
            throw new ArgumentException($"The probability of stage '{unlikely.Id}' is {unlikely.Probability}; it must be between 0 and 1.", nameof(stages));
        }
    }

    /// <summary>The stages in order.</summary>
    public ImmutableArray<Stage> Stages { get; }

    /// <summary>Where a new deal begins.</summary>
    public Stage First => Stages[0];

    /// <summary>The stage, or null where the pipeline has none of that id.</summary>
    public Stage? Find(StageId id) => Stages.FirstOrDefault(stage => stage.Id == id);

    /// <summary>The criterion of that id in whichever stage has it, or null.</summary>
    public EntryCriterion? FindCriterion(CriterionId id) =>
        Stages.SelectMany(stage => stage.EntryCriteria).FirstOrDefault(criterion => criterion.Id == id);

    /// <summary>The entry criteria of the stage that the deal does not meet, in the stage's order.</summary>
    /// <param name="stage">The stage that the deal is in or is to enter; an unknown one has no criteria.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="conversations">How many real conversations the deal has had.</param>
    public IReadOnlyList<EntryCriterion> UnmetCriteria(StageId stage, Deal deal, int conversations) =>
        [.. (Find(stage)?.EntryCriteria ?? []).Where(criterion => !criterion.IsMet(deal, conversations))];

    private static string? Repeated(IEnumerable<string> values, string what) =>
        values.GroupBy(value => value, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } group
            ? $"{what} '{group.Key}'"
            : null;
}
