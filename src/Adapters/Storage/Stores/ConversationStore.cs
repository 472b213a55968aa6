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

    public async Task ChangeDirectAsync(
        IReadOnlyDictionary<(MemberId Member, ChatAddress Chat), Func<string?, string>> changes, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var members = changes.Keys.Select(key => key.Member.Value);
        var rows = (await Questions.AskAsync(members, some => ConversationQueries.DirectOf(context, some).AsNoTracking(), cancellationToken)).ToDictionary(KeyOf);
        var (changed, added) = (new List<ConversationRow>(changes.Count), new List<ConversationRow>());
        foreach (var (key, change) in changes)
        {
            StorableText.Require(key.Chat.Id, nameof(changes));
            if (rows.TryGetValue(key, out var row))
            {
                (row.State, row.At) = (change(row.State), at);
                changed.Add(row);
            }
            else
            {
                added.Add(new ConversationRow { Member = key.Member.Value, Platform = key.Chat.Platform, Kind = key.Chat.Kind, ChatId = key.Chat.Id, State = change(null), At = at });
            }
        }

        await context.UpdateAsync(changed, cancellationToken);
        await context.InsertAsync(added, cancellationToken);
    }

    private static (MemberId Member, ChatAddress Chat) KeyOf(ConversationRow row) =>
        (new MemberId(row.Member), new ChatAddress(row.Platform, row.Kind, row.ChatId));

    private Task<ConversationRow?> FindRowAsync(MemberId member, ChatAddress chat, CancellationToken cancellationToken) =>
        ConversationQueries.Of(context, member.Value, chat.Platform, chat.Kind, chat.Id).FirstOrDefaultAsync(cancellationToken);
}
