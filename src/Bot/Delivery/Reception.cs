using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Delivery;

/// <summary>Where every message comes in: it is durable before anybody says that it was heard.</summary>
internal sealed class Reception(
    ISalesDatabase database,
    InboxWorker worker,
    Answers answers,
    Node node,
    IOptions<DeliveryOptions> options,
    TimeProvider time) : IChatInbox
{
    /// <summary>How often a message that another node handles is looked at.</summary>
    private static readonly TimeSpan OtherNodePoll = TimeSpan.FromMilliseconds(250);

    /// <inheritdoc />
    public async Task<InboxReceipt> ReceiveAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        var leasedUntil = time.GetUtcNow() + options.Value.Lease;
        InboxReceipt receipt;
        try
        {
            receipt = await database
                .WriteAsync((session, token) => session.Inbox.AddAsync(message, node.Name, leasedUntil, token), cancellationToken)
                .WaitAsync(options.Value.Patience, time, cancellationToken);
        }
        catch (TimeoutException error)
        {
            throw new DatabaseUnavailableException($"The message was not stored within {options.Value.Patience}.", error);
        }

        if (receipt.Result is null)
        {
            worker.Wake(message.Chat);
        }

        return receipt;
    }

    /// <summary>Stores the message and waits until it is handled.</summary>
    /// <param name="message">The message.</param>
    /// <param name="budget">How long to wait.</param>
    /// <param name="cancellationToken">Ends the waiting, not the handling.</param>
    /// <returns>The result as JSON, or null where the budget was too small: it follows by itself.</returns>
    /// <exception cref="DatabaseUnavailableException">It was not stored in time: it is to be sent again, under the same id.</exception>
    public async Task<string?> AnswerAsync(ChatMessage message, TimeSpan budget, CancellationToken cancellationToken)
    {
        var receipt = await ReceiveAsync(message, cancellationToken);
        return receipt.Result ?? await WaitAsync(receipt.Id, message.Chat, time.GetUtcNow() + budget, cancellationToken);
    }

    /// <summary>Waits until an entry that is stored is handled.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="chat">Its chat.</param>
    /// <param name="deadline">Until when to wait.</param>
    /// <param name="cancellationToken">Ends the waiting, not the handling.</param>
    /// <returns>The result as JSON, or null where it was not there in time.</returns>
    /// <exception cref="DatabaseUnavailableException">The database does not answer.</exception>
    public async Task<string?> WaitAsync(long entry, ChatAddress chat, DateTimeOffset deadline, CancellationToken cancellationToken)
    {
        var answer = answers.Expect(entry);
        try
        {
            while (time.GetUtcNow() < deadline)
            {
                // It may have been handled before anybody waited for it, or on another node.
                if (await FindResultAsync(entry, cancellationToken) is { } result)
                {
                    return result;
                }

                try
                {
                    return await answer.WaitAsync(OtherNodePoll, time, cancellationToken);
                }
                catch (TimeoutException)
                {
                    worker.Wake(chat);
                }
            }

            return null;
        }
        finally
        {
            answers.Forget(entry);
        }
    }

    private Task<string?> FindResultAsync(long entry, CancellationToken cancellationToken) =>
        database.ReadAsync((session, token) => session.Inbox.FindResultAsync(entry, token), cancellationToken);
}
