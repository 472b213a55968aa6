namespace SalesBot.Domain.Sales;

/// <summary>What becomes of a change of the pipeline.</summary>
/// <param name="Pipeline">The pipeline afterwards; null where it cannot be.</param>
/// <param name="Fault">Why it cannot be.</param>
public sealed record PipelineEditResult(Pipeline? Pipeline, PipelineFault? Fault)
{
    /// <summary>It can be.</summary>
    public static PipelineEditResult Of(Pipeline pipeline) => new(pipeline, null);

    /// <summary>It cannot.</summary>
    public static PipelineEditResult Refused(PipelineFault fault) => new(null, fault);
}
