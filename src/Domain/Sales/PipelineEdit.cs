using System.Collections.Immutable;
using System.Globalization;

namespace SalesBot.Domain.Sales;

/// <summary>One change of the company's pipeline.</summary>
public abstract record PipelineEdit
{
    private PipelineEdit()
    {
    }

    /// <summary>The pipeline afterwards, or why it cannot be.</summary>
    /// <param name="pipeline">The pipeline before it.</param>
    /// <param name="newId">The id of a stage that comes to be: one that none has had.</param>
    public PipelineEditResult Apply(Pipeline pipeline, StageId newId) => Change(pipeline, newId) switch
    {
        { Fault: { } fault } => PipelineEditResult.Refused(fault),
        { Stages.Length: < Pipeline.FewestStages } => PipelineEditResult.Refused(PipelineFault.TooFew),
        { Stages.Length: > Pipeline.MostStages } => PipelineEditResult.Refused(PipelineFault.TooMany),
        var changed => PipelineEditResult.Of(new Pipeline(changed.Stages)),
    };

    /// <summary>For each stage that goes, which one takes its deals.</summary>
    /// <param name="before">The pipeline before it.</param>
    /// <param name="after">The pipeline afterwards.</param>
    public ImmutableArray<(StageId Goes, StageId Heir)> Heirs(Pipeline before, Pipeline after) =>
        [.. before.Stages.Where(stage => after.Find(stage.Id) is null).Select(stage => (stage.Id, HeirOf(stage, after)))];

    private protected abstract (ImmutableArray<Stage> Stages, PipelineFault? Fault) Change(Pipeline pipeline, StageId newId);

    /// <summary>The stage of the same name, else the last one in which a deal is no likelier to be won, else the first.</summary>
    private protected virtual StageId HeirOf(Stage stage, Pipeline after)
    {
        var names = stage.Aliases.Prepend(stage.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return (after.Stages.FirstOrDefault(other => names.Contains(other.Name))
            ?? after.Stages.FirstOrDefault(other => other.Aliases.Contains(stage.Name, StringComparer.OrdinalIgnoreCase))
            ?? after.Stages.LastOrDefault(other => other.Probability <= stage.Probability)
            ?? after.First).Id;
    }

    /// <summary>Why the name is none for a stage; null where it is one.</summary>
    private static PipelineFault? FaultOf(string name, IEnumerable<Stage> others) =>
        name.Length is 0 or > Stage.NameMaxLength ? PipelineFault.BadName
        : others.Any(stage => stage.Aliases.Prepend(stage.Name).Append(stage.Id.Value).Contains(name, StringComparer.OrdinalIgnoreCase)) ? PipelineFault.NameIsTaken
        : null;

    private static int PlaceOf(Pipeline pipeline, StageId id) => pipeline.Stages.IndexOf(pipeline.Find(id)!);

    /// <summary>A new stage.</summary>
    /// <param name="Name">What it is called.</param>
    /// <param name="After">Behind which one it stands; null for the first place.</param>
    public sealed record Add(string Name, StageId? After) : PipelineEdit
    {
        private const int MostCriteria = 5;

        private static readonly char[] BetweenCriteria = [';', '；', '、', '\n'];

        /// <summary>How many days it usually takes, as somebody writes it, such as <c>5-8</c>; empty for nothing.</summary>
        public string Days { get; init; } = "";

        /// <summary>What must be known before a deal enters it, as somebody writes it, one after another; empty for nothing.</summary>
        public string Criteria { get; init; } = "";

        private ImmutableArray<string> CriteriaNames => [.. Criteria.Split(BetweenCriteria, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

        private protected override (ImmutableArray<Stage> Stages, PipelineFault? Fault) Change(Pipeline pipeline, StageId newId)
        {
            if (FaultOf(Name, pipeline.Stages) is { } fault)
            {
                return ([], fault);
            }

            if (After is { } wanted && pipeline.Find(wanted) is null)
            {
                return ([], PipelineFault.NoSuchStage);
            }

            if (Days.Length > 0 && DayBand.Find(Days) is null)
            {
                return ([], PipelineFault.BadDays);
            }

            if (CriteriaNames is var criteria && (criteria.Length > MostCriteria || criteria.Distinct(StringComparer.OrdinalIgnoreCase).Count() < criteria.Length || criteria.Any(name => name.Length > Stage.NameMaxLength)))
            {
                return ([], PipelineFault.BadCriteria);
            }

            var place = After is { } after ? PlaceOf(pipeline, after) + 1 : 0;
            var before = place == 0 ? 0m : pipeline.Stages[place - 1].Probability;
            var behind = place == pipeline.Stages.Length ? 1m : pipeline.Stages[place].Probability;
            return (pipeline.Stages.Insert(place, new Stage
            {
                Id = newId,
                Name = Name,
                Probability = (before + behind) / 2,
                UsualDays = DayBand.Find(Days),
                EntryCriteria = [.. criteria.Select((name, index) => new EvidenceCriterion(new CriterionId(string.Create(CultureInfo.InvariantCulture, $"{newId}-{index + 1}")), name, name))],
            }), null);
        }
    }

    /// <summary>Another name for a stage; its old one is still understood.</summary>
    public sealed record Rename(StageId Id, string Name) : PipelineEdit
    {
        private protected override (ImmutableArray<Stage> Stages, PipelineFault? Fault) Change(Pipeline pipeline, StageId newId)
        {
            if (pipeline.Find(Id) is not { } stage)
            {
                return ([], PipelineFault.NoSuchStage);
            }

            var names = stage.Aliases.Prepend(stage.Name).Where(name => !string.Equals(name, Name, StringComparison.OrdinalIgnoreCase));
            return FaultOf(Name, pipeline.Stages.Remove(stage)) is { } fault
                ? ([], fault)
                : (pipeline.Stages.Replace(stage, stage with { Name = Name, Aliases = [.. names] }), null);
        }
    }

    /// <summary>A stage goes; the deals in it go to another one.</summary>
    public sealed record Remove(StageId Id, StageId Heir) : PipelineEdit
    {
        private protected override (ImmutableArray<Stage> Stages, PipelineFault? Fault) Change(Pipeline pipeline, StageId newId) =>
            pipeline.Find(Id) is not { } stage || pipeline.Find(Heir) is null || Id == Heir
                ? ([], PipelineFault.NoSuchStage)
                : (pipeline.Stages.Remove(stage), null);

        private protected override StageId HeirOf(Stage stage, Pipeline after) => stage.Id == Id ? Heir : base.HeirOf(stage, after);
    }

    /// <summary>Other stages altogether: those of a template, or as they were before.</summary>
    /// <param name="Source">What they are of.</param>
    /// <param name="Target">The stages.</param>
    public sealed record Adopt(string Source, Pipeline Target) : PipelineEdit
    {
        private protected override (ImmutableArray<Stage> Stages, PipelineFault? Fault) Change(Pipeline pipeline, StageId newId) => (Target.Stages, null);
    }

    /// <summary>How many days stages usually take.</summary>
    public sealed record Band(ImmutableArray<(StageId Stage, DayBand Days)> Bands) : PipelineEdit
    {
        private protected override (ImmutableArray<Stage> Stages, PipelineFault? Fault) Change(Pipeline pipeline, StageId newId) =>
            Bands.Any(band => pipeline.Find(band.Stage) is null)
                ? ([], PipelineFault.NoSuchStage)
                : ([.. pipeline.Stages.Select(stage => stage with { UsualDays = Bands.Where(band => band.Stage == stage.Id).Select(band => (DayBand?)band.Days).FirstOrDefault() ?? stage.UsualDays })], null);
    }
}
