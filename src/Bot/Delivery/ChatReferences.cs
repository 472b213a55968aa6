using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Delivery;

/// <summary>What adapters must know of chats to speak there first, kept in the database: every node sees it, and it outlives any restart.</summary>
internal sealed class ChatReferences(ISalesDatabase database, TimeProvider time) : IChatReferences
{
    /// <inheritdoc />
    public Task KeepAsync(ChatAddress chat, string reference, CancellationToken cancellationToken) => database.WriteAsync(
        async (session, token) =>
        {
            await session.ChatReferences.KeepAsync(chat, reference, time.GetUtcNow(), token);
            return true;
        },
        cancellationToken);

    /// <inheritdoc />
    public Task<string?> FindAsync(ChatAddress chat, CancellationToken cancellationToken) =>
        database.ReadAsync((session, token) => session.ChatReferences.FindAsync(chat, token), cancellationToken);
}
