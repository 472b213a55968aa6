using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Stores;

/// <inheritdoc />
internal sealed class PressCodeStore(SalesContext context) : IPressCodeStore
{
    /// <remarks>Where two nodes keep the same code at once, the primary key lets one pass; the other runs again and finds it.</remarks>
    public async Task KeepAsync(IReadOnlyCollection<PressCode> codes, CancellationToken cancellationToken)
    {
        foreach (var code in codes)
        {
            if (!await PressCodeQueries.In(context, code.Chat, code.Code).AnyAsync(cancellationToken))
            {
                context.Add(PressCodeRow.Of(code));
            }
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    public async Task<PressCode?> FindAsync(ChatAddress chat, string code, CancellationToken cancellationToken) =>
        (await PressCodeQueries.In(context, chat, code).AsNoTracking().SingleOrDefaultAsync(cancellationToken))?.ToCode();

    public Task<bool> AnyBeforeAsync(DateTimeOffset until, CancellationToken cancellationToken) =>
        PressCodeQueries.Before(context, until).AnyAsync(cancellationToken);

    public Task<int> RemoveBeforeAsync(DateTimeOffset until, CancellationToken cancellationToken) =>
        PressCodeQueries.Before(context, until).ExecuteDeleteAsync(cancellationToken);
}
