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

    public async Task<IReadOnlyDictionary<(MemberId Member, ChatAddress Chat), string>> FindDirectAsync(
        IReadOnlyCollection<MemberId> members, CancellationToken cancellationToken) =>
        (await RowsOfAsync(members, cancellationToken)).ToDictionary(row => KeyOf(row), row => row.State);

    public async Task SaveDirectAsync(
        IReadOnlyDictionary<(MemberId Member, ChatAddress Chat), string> states, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var rows = (await RowsOfAsync([.. states.Keys.Select(key => key.Member)], cancellationToken)).ToDictionary(KeyOf);
        foreach (var (key, state) in states)
        {
            StorableText.Require(key.Chat.Id, nameof(states));
            if (!rows.TryGetValue(key, out var row))
            {
                row = new ConversationRow { Member = key.Member.Value, Platform = key.Chat.Platform, Kind = key.Chat.Kind, ChatId = key.Chat.Id };
                context.Add(row);
            }

            (row.State, row.At) = (state, at);
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    private Task<List<ConversationRow>> RowsOfAsync(IReadOnlyCollection<MemberId> members, CancellationToken cancellationToken) =>
        Questions.AskAsync(members.Select(member => member.Value), some => ConversationQueries.DirectOf(context, some), cancellationToken);

    private static (MemberId Member, ChatAddress Chat) KeyOf(ConversationRow row) =>
        (new MemberId(row.Member), new ChatAddress(row.Platform, row.Kind, row.ChatId));

    private Task<ConversationRow?> FindRowAsync(MemberId member, ChatAddress chat, CancellationToken cancellationToken) =>
        ConversationQueries.Of(context, member.Value, chat.Platform, chat.Kind, chat.Id).FirstOrDefaultAsync(cancellationToken);
}
