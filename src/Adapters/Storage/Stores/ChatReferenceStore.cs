using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Stores;

/// <inheritdoc />
internal sealed class ChatReferenceStore(SalesContext context) : IChatReferenceStore
{
    /// <remarks>Where two nodes keep the first one of a chat at once, the primary key lets one pass; the other runs again and finds it.</remarks>
    public async Task KeepAsync(ChatAddress chat, string reference, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var row = await ChatReferenceQueries.Of(context, chat).FirstOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            row = new ChatReferenceRow { Platform = chat.Platform, Kind = chat.Kind, ChatId = chat.Id };
            context.Add(row);
        }

        (row.Reference, row.ChangedAt) = (reference, at);
        await context.SaveChangesAsync(cancellationToken);
    }

    public async Task<string?> FindAsync(ChatAddress chat, CancellationToken cancellationToken) =>
        !StorableText.Is(chat.Id)
            ? null
            : await ChatReferenceQueries.Of(context, chat).Select(row => row.Reference).FirstOrDefaultAsync(cancellationToken)
                ?? await OrganisationQueries.Chat(context, chat.Platform, chat.Kind, chat.Id).Select(row => row.ServiceUrl).FirstOrDefaultAsync(cancellationToken);
}
