using Microsoft.EntityFrameworkCore;

namespace SalesBot.Adapters.Storage.Stores;

/// <summary>Asks about many ids at once, in as many questions as it needs: a database takes only so many parameters with one.</summary>
internal static class Questions
{
    /// <summary>The rows that all questions find, those of the first first.</summary>
    /// <param name="ids">The ids, in any number.</param>
    /// <param name="query">The question about some of them.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async Task<List<TRow>> AskAsync<TId, TRow>(IEnumerable<TId> ids, Func<TId[], IQueryable<TRow>> query, CancellationToken cancellationToken)
    {
        var rows = new List<TRow>();
        foreach (var some in ids.Distinct().Chunk(StorageLimits.IdsOfQuestion))
        {
            rows.AddRange(await query(some).ToListAsync(cancellationToken));
        }

        return rows;
    }
}
