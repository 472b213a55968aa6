using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Delivery;

/// <summary>What was said, as the outbox keeps it.</summary>
internal sealed class SentMessages(ISalesDatabase database) : ISentMessages
{
    /// <inheritdoc />
    public async Task<OutgoingMessage?> FindAsync(string key, CancellationToken cancellationToken) =>
        (await database.ReadAsync((session, token) => session.Outbox.FindAsync(key, token), cancellationToken))?.Message;
}
