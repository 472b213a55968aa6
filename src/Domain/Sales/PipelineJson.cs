using System.Collections.Immutable;
using System.Text.Json;

namespace SalesBot.Domain.Sales;

/// <summary>A pipeline as JSON, in which it is kept.</summary>
public static class PipelineJson
{
    /// <summary>The pipeline as JSON.</summary>
    public static string Write(Pipeline pipeline) => SalesJson.Write(pipeline.Stages.Select(FlatStage.Of).ToImmutableArray())!;

    /// <summary>The pipeline that was written.</summary>
    /// <exception cref="JsonException">The text was not written by <see cref="Write"/>.</exception>
    public static Pipeline Read(string json) => new(SalesJson.Read<ImmutableArray<FlatStage>>(json).Select(stage => stage.ToStage()));

    private sealed record FlatStage(StageId Id, string Name, ImmutableArray<string> Aliases, decimal Probability, int? From, int? To, ImmutableArray<FlatCriterion> Criteria, ImmutableArray<string> Outputs)
    {
        public static FlatStage Of(Stage stage) =>
            new(stage.Id, stage.Name, stage.Aliases, stage.Probability, stage.UsualDays?.From, stage.UsualDays?.To, [.. stage.EntryCriteria.Select(FlatCriterion.Of)], stage.RequiredOutputs);

        public Stage ToStage() => new()
        {
            Id = Id,
            Name = Name,
            Aliases = Aliases,
            Probability = Probability,
            UsualDays = From is { } from && To is { } to ? new DayBand(from, to) : null,
            EntryCriteria = [.. Criteria.Select(criterion => criterion.ToCriterion())],
            RequiredOutputs = Outputs,
        };
    }

    /// <summary>One that counts conversations has a number, any other a question.</summary>
    private sealed record FlatCriterion(CriterionId Id, string Name, int? Conversations, string? Question)
    {
        public static FlatCriterion Of(EntryCriterion criterion) =>
            new(criterion.Id, criterion.Name, (criterion as ConversationsCriterion)?.AtLeast, (criterion as EvidenceCriterion)?.Question);

        public EntryCriterion ToCriterion() =>
            Conversations is { } atLeast ? new ConversationsCriterion(Id, Name, atLeast) : new EvidenceCriterion(Id, Name, Question ?? "");
    }
}
