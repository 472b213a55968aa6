using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Stores;

/// <summary>The table of files, within one unit.</summary>
internal sealed class FileTable(SalesContext context)
{
    /// <summary>Keeps the bytes under their hash, where they are not kept yet.</summary>
    public async Task SaveAsync(string hash, ReadOnlyMemory<byte> content, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (await FileQueries.ByHash(context, hash).AnyAsync(cancellationToken))
        {
            return;
        }

        context.Add(new FileRow { Sha256 = hash, Content = content.ToArray(), StoredAt = at });
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The bytes, or null.</summary>
    public Task<byte[]?> FindAsync(string hash, CancellationToken cancellationToken) =>
        FileQueries.ByHash(context, hash).Select(file => (byte[]?)file.Content).FirstOrDefaultAsync(cancellationToken);
}
