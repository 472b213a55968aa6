using System.Collections.Immutable;

namespace SalesBot.Domain.Sales;

/// <summary>A step of a deal from one stage to another.</summary>
/// <param name="Kind">Forward, over others, or back.</param>
/// <param name="Skipped">The stages that it leaves out, in the pipeline's order.</param>
public sealed record StageMove(StageMoveKind Kind, ImmutableArray<Stage> Skipped)
{
    /// <summary>Whether somebody has to say why: for what is not the next stage ahead.</summary>
    public bool NeedsReason => Kind is StageMoveKind.Skipping or StageMoveKind.Backward;

    /// <summary>What kind of step it is.</summary>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="from">The stage that the deal is in; from one that the pipeline no longer has, every step is a next one.</param>
    /// <param name="to">The stage that it goes to.</param>
    public static StageMove Between(Pipeline pipeline, StageId from, StageId to)
    {
        var (start, end) = (PlaceOf(pipeline, from), PlaceOf(pipeline, to));
        return from == to ? new StageMove(StageMoveKind.None, [])
            : start < 0 || end < 0 || end == start + 1 ? new StageMove(StageMoveKind.Forward, [])
            : end < start ? new StageMove(StageMoveKind.Backward, [])
            : new StageMove(StageMoveKind.Skipping, [.. pipeline.Stages.Skip(start + 1).Take(end - start - 1)]);
    }

    private static int PlaceOf(Pipeline pipeline, StageId id)
    {
        for (var place = 0; place < pipeline.Stages.Length; place++)
        {
            if (pipeline.Stages[place].Id == id)
            {
                return place;
            }
        }

        return -1;
    }
}
