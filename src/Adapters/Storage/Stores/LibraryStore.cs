using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Domain.Library;
using SalesBot.Domain.Organisation;

namespace SalesBot.Adapters.Storage.Stores;

/// <inheritdoc />
internal sealed class LibraryStore(SalesContext context) : ILibraryStore
{
    public async Task<Script?> FindAsync(ScriptId id, CancellationToken cancellationToken) =>
        (await LibraryQueries.ById(context, id.Value).AsNoTracking().FirstOrDefaultAsync(cancellationToken))?.ToState();

    public async Task<IReadOnlyList<Script>> NewestAsync(int take, CancellationToken cancellationToken) =>
        [.. (await LibraryQueries.Newest(context, take).AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToState())];

    public async Task<IReadOnlyList<Script>> OfAuthorAsync(MemberId author, int take, CancellationToken cancellationToken) =>
        [.. (await LibraryQueries.OfAuthor(context, author.Value, take).AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToState())];

    public async Task<IReadOnlyDictionary<ScriptId, ScriptUse>> UseOfAsync(IReadOnlyCollection<ScriptId> scripts, CancellationToken cancellationToken) =>
        (await Questions.AskAsync(scripts.Select(script => script.Value), some => LibraryQueries.Use(context, some), cancellationToken))
            .ToDictionary(sum => new ScriptId(sum.Script), sum => new ScriptUse(sum.Useful, sum.All - sum.Useful));

    public async Task<ScriptRating?> FindRatingAsync(ScriptId script, MemberId by, CancellationToken cancellationToken) =>
        await LibraryQueries.Rating(context, script.Value, by.Value).AsNoTracking().FirstOrDefaultAsync(cancellationToken) is { } row
            ? new ScriptRating(new MemberId(row.By), row.IsUseful)
            : null;
}
