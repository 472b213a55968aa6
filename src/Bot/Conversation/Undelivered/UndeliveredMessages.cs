using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>What did not get through, with the parts of the organisation that group chats stand for.</summary>
/// <param name="All">The messages, the newest first, without the mere labels of cards.</param>
/// <param name="Scopes">For whom the group chats among them stand, where they are bound.</param>
internal sealed record UndeliveredMessages(ImmutableArray<OutboxRecord> All, IReadOnlyDictionary<ChatAddress, Scope> Scopes)
{
    /// <summary>How many are looked through.</summary>
    public const int Most = 500;

    /// <summary>Reads those that were said since.</summary>
    public static async Task<UndeliveredMessages> ReadAsync(ISalesSession session, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var all = (await session.Outbox.UndeliveredAsync(since.ToUniversalTime(), Most, cancellationToken)).Where(record => !record.Message.IsDroppedElsewhere).ToImmutableArray();
        var scopes = new Dictionary<ChatAddress, Scope>();
        foreach (var chat in all.Where(record => record.Message.To is null && record.Message.Chat.Kind == ChatKind.Group).Select(record => record.Message.Chat).Distinct())
        {
            if (await session.Organisation.FindChatScopeAsync(chat, cancellationToken) is { } scope)
            {
                scopes[chat] = scope;
            }
        }

        return new UndeliveredMessages(all, scopes);
    }
}
