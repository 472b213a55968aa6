using System.Collections.Immutable;

namespace SalesBot.Domain.Sales;

/// <summary>How a deal came into its stage, where that was not the step to the next one.</summary>
/// <param name="Kind">Over others, or back.</param>
/// <param name="Skipped">The stages that were left out, in the pipeline's order.</param>
/// <param name="Reason">Why, in the rep's words; null while nobody has said.</param>
public sealed record Detour(StageMoveKind Kind, ImmutableArray<StageId> Skipped, string? Reason = null)
{
    /// <summary>The detour that a step is; null where it needs no reason.</summary>
    /// <param name="move">The step.</param>
    /// <param name="reason">Why it is made, where somebody has said.</param>
    public static Detour? Of(StageMove move, string? reason) =>
        move.NeedsReason ? new Detour(move.Kind, [.. move.Skipped.Select(stage => stage.Id)], reason) : null;
}
