using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Delivery;

/// <summary>Buttons that are pressed by saying a code, kept in the database: a card outlives any restart.</summary>
internal sealed class PressCodes(ISalesDatabase database, TimeProvider time) : IPressCodes
{
    /// <inheritdoc />
    public Task KeepAsync(IReadOnlyCollection<PressCode> codes, CancellationToken cancellationToken) => database.WriteAsync(
        async (session, token) =>
        {
            await session.PressCodes.KeepAsync(codes, token);
            return true;
        },
        cancellationToken);

    /// <inheritdoc />
    public async Task<PressCode?> FindAsync(ChatAddress chat, string code, CancellationToken cancellationToken)
    {
        var kept = await database.ReadAsync((session, token) => session.PressCodes.FindAsync(chat, code, token), cancellationToken);
        return kept is not null && kept.Until > time.GetUtcNow() ? kept : null;
    }
}
