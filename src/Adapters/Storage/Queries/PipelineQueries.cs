using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What is asked of the pipeline's versions.</summary>
internal static class PipelineQueries
{
    /// <summary>The newest first.</summary>
    public static IQueryable<PipelineRow> Newest(SalesContext context) => context.Pipelines.OrderByDescending(pipeline => pipeline.Version);
}
