using System.Collections.Immutable;

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

    private protected abstract (ImmutableArray<Stage> Stages, PipelineFault? Fault) Change(Pipeline pipeline, StageId newId);

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

            var place = After is { } after ? PlaceOf(pipeline, after) + 1 : 0;
            var before = place == 0 ? 0m : pipeline.Stages[place - 1].Probability;
            var behind = place == pipeline.Stages.Length ? 1m : pipeline.Stages[place].Probability;
            return (pipeline.Stages.Insert(place, new Stage { Id = newId, Name = Name, Probability = (before + behind) / 2 }), null);
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
