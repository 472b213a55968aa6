using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Stores;

/// <inheritdoc />
internal sealed class PipelineStore(SalesContext context) : IPipelineStore
{
    public async Task<int> VersionAsync(CancellationToken cancellationToken) =>
        await PipelineQueries.Newest(context).Select(pipeline => (int?)pipeline.Version).FirstOrDefaultAsync(cancellationToken) ?? 0;

    public async Task<StoredPipeline?> FindAsync(CancellationToken cancellationToken) =>
        (await PipelineQueries.Newest(context).AsNoTracking().FirstOrDefaultAsync(cancellationToken))?.ToPipeline();

    /// <remarks>The primary key lets one of two pass; the other runs again and finds it.</remarks>
    public async Task AddAsync(StoredPipeline pipeline, CancellationToken cancellationToken)
    {
        context.Add(PipelineRow.Of(pipeline));
        await context.SaveChangesAsync(cancellationToken);
    }
}
