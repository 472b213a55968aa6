using System.Text.Json;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Delivery;

/// <summary>Turns whose platform wants the answer at once: they take the way of all messages, and what came of them is waited for.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class ChatTurns(Reception reception, ISalesDatabase database, TimeProvider time, ILogger<ChatTurns> logger) : IChatTurns
{
    /// <inheritdoc />
    public async Task<TurnAnswer> TakeAsync(ChatMessage message, TimeSpan budget, CancellationToken cancellationToken)
    {
        var deadline = time.GetUtcNow() + budget;
        var receipt = await reception.ReceiveAsync(message, cancellationToken);
        try
        {
            var result = receipt.Result
                ?? await reception.WaitAsync(receipt.Id, message.Chat, deadline, cancellationToken)
                ?? await LetFollowAsync(receipt.Id, cancellationToken);
            return result is null ? new TurnAnswer.Later() : new TurnAnswer.Replied([.. Read(result).Replies.Select(reply => reply.ToMessage(message))]);
        }
        catch (DatabaseUnavailableException error)
        {
            // It is stored, and will be handled; only the answer cannot be read now.
            logger.DatabaseUnavailable(error);
            return new TurnAnswer.Later();
        }
    }

    /// <summary>Nobody waits any more: what would be shown in place is said. Where it was handled at the last moment, its result.</summary>
    private Task<string?> LetFollowAsync(long entry, CancellationToken cancellationToken) => database.WriteAsync(
        async (session, token) => await session.Inbox.LetFollowAsync(entry, token) ? null : await session.Inbox.FindResultAsync(entry, token),
        cancellationToken);

    private static TurnResult Read(string result) =>
        JsonSerializer.Deserialize<TurnResult>(result, TurnJson.Options) ?? throw new JsonException("The result of a turn is empty.");
}
