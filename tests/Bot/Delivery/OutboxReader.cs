using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Tests.Delivery;

/// <summary>Reads what waits to go out, and leaves it there.</summary>
internal static class OutboxReader
{
    private const int Most = 10_000;

    /// <summary>All that would be sent one after another if nothing were put off, in the order in which it was said.</summary>
    public static async Task<IReadOnlyList<OutgoingMessage>> WaitingAsync(ISalesDatabase database, CancellationToken cancellationToken)
    {
        List<OutboxEntry> waiting = [];
        try
        {
            await database.WriteAsync<bool>(
                async (session, token) =>
                {
                    waiting.Clear();
                    while (await session.Outbox.ClaimAsync("reader", new OutboxScope(DateTimeOffset.UnixEpoch), DateTimeOffset.UnixEpoch, Most, token) is { Count: > 0 } taken)
                    {
                        waiting.AddRange(taken);
                        foreach (var entry in taken)
                        {
                            await session.Outbox.AcceptAsync(entry.Id, new SendOutcome.Accepted(null), DateTimeOffset.UnixEpoch, token);
                        }
                    }

                    throw new NothingIsKeptException();
                },
                cancellationToken);
        }
        catch (NothingIsKeptException)
        {
            // As meant: it all waits still.
        }

        return [.. waiting.OrderBy(entry => entry.Id).Select(entry => entry.Message)];
    }

    private sealed class NothingIsKeptException : Exception;
}
