using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Stores;

namespace SalesBot.Adapters.Storage.Files;

/// <summary>Files in a table of the database that several nodes share.</summary>
internal sealed class TableFileStore(ISalesDatabase database, TimeProvider time) : IFileStore
{
    /// <remarks>Where two save the same bytes at once, the primary key lets one pass; the other runs again and finds them.</remarks>
    public async Task<string> SaveAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var hash = FileHash.Of(content);
        await database.WriteAsync(
            async (session, cancellation) =>
            {
                await ((SalesSession)session).Files.SaveAsync(hash, content, time.GetUtcNow(), cancellation);
                return true;
            },
            cancellationToken);
        return hash;
    }

    public async Task<Stream?> OpenAsync(string sha256, CancellationToken cancellationToken)
    {
        if (!FileHash.Is(sha256))
        {
            return null;
        }

        var content = await database.ReadAsync((session, cancellation) => ((SalesSession)session).Files.FindAsync(sha256, cancellation), cancellationToken);
        return content is null ? null : new MemoryStream(content, writable: false);
    }
}
