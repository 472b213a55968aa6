using System.Collections.Concurrent;
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

    /// <summary>What is being stored: a repeat that comes meanwhile gets the first one's outcome.</summary>
    private readonly ConcurrentDictionary<(string Platform, string Id), Lazy<Task<InboxReceipt>>> underWay = new();

    /// <inheritdoc />
    public async Task<InboxReceipt> ReceiveAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        var key = (message.Chat.Platform, message.Id);
        var receipt = await underWay.GetOrAdd(key, _ => new Lazy<Task<InboxReceipt>>(() => StoreAsync(message, key))).Value.WaitAsync(cancellationToken);
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
        try
        {
            return receipt.Result ?? await WaitAsync(receipt.Id, message.Chat, time.GetUtcNow() + budget, cancellationToken);
        }
        catch (DatabaseUnavailableException)
        {
            // It is stored, and will be handled; only what came of it cannot be read now.
            return null;
        }
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

    /// <summary>Stores it. What has not begun when the patience ends never begins; what has is waited for as long again.</summary>
    private async Task<InboxReceipt> StoreAsync(ChatMessage message, (string, string) key)
    {
        var leasedUntil = time.GetUtcNow() + options.Value.Lease;
        using var patience = new CancellationTokenSource(options.Value.Patience, time);
        var storing = database.WriteAsync((session, token) => session.Inbox.AddAsync(message, node.Name, leasedUntil, token), patience.Token);
        _ = storing.ContinueWith(_ => underWay.TryRemove(key, out var _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        DatabaseUnavailableException refusal;
        try
        {
            return await storing.WaitAsync(options.Value.Patience * 2, time, CancellationToken.None);
        }
        catch (OperationCanceledException error) when (patience.IsCancellationRequested)
        {
            refusal = new DatabaseUnavailableException($"The message was not stored within {options.Value.Patience}.", error);
        }
        catch (TimeoutException error)
        {
            refusal = new DatabaseUnavailableException($"It is not known whether the message is stored: the database is at it for {options.Value.Patience * 2}.", error) { MayBeStored = true };
        }
        catch (DatabaseUnavailableException error)
        {
            refusal = error;
        }

        return await FindAsync(message) ?? throw refusal;
    }

    /// <summary>A repeat that is not stored has been stored: reading does not wait for those who write.</summary>
    private async Task<InboxReceipt?> FindAsync(ChatMessage message)
    {
        try
        {
            return await database
                .ReadAsync((session, token) => session.Inbox.FindAsync(message.Chat.Platform, message.Id, token), CancellationToken.None)
                .WaitAsync(options.Value.Patience, time, CancellationToken.None);
        }
        catch (Exception error) when (error is DatabaseUnavailableException or TimeoutException)
        {
            return null;
        }
    }

    private Task<string?> FindResultAsync(long entry, CancellationToken cancellationToken) =>
        database.ReadAsync((session, token) => session.Inbox.FindResultAsync(entry, token), cancellationToken);
}
