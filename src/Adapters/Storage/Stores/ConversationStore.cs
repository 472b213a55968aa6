using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Organisation;

namespace SalesBot.Adapters.Storage.Stores;

/// <inheritdoc />
internal sealed class ConversationStore(SalesContext context) : IConversationStore
{
    public async Task<string?> FindAsync(MemberId member, ChatAddress chat, CancellationToken cancellationToken) =>
        StorableText.Is(chat.Id) ? (await FindRowAsync(member, chat, cancellationToken))?.State : null;

    public async Task SaveAsync(MemberId member, ChatAddress chat, string state, DateTimeOffset at, CancellationToken cancellationToken)
    {
        StorableText.Require(chat.Id, nameof(chat));
        var row = await FindRowAsync(member, chat, cancellationToken);
        if (row is null)
        {
            row = new ConversationRow { Member = member.Value, Platform = chat.Platform, Kind = chat.Kind, ChatId = chat.Id };
            context.Add(row);
        }

        (row.State, row.At) = (state, at);
        await context.SaveChangesAsync(cancellationToken);
    }

    private Task<ConversationRow?> FindRowAsync(MemberId member, ChatAddress chat, CancellationToken cancellationToken) =>
        ConversationQueries.Of(context, member.Value, chat.Platform, chat.Kind, chat.Id).FirstOrDefaultAsync(cancellationToken);
}
