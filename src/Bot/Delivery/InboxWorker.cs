using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;

namespace SalesBot.Bot.Delivery;

/// <summary>
/// Handles what came in: at least once taken, exactly one effect, in order within a chat, several chats at once. The effect and the mark
/// «handled» are one unit.
/// </summary>
internal sealed class InboxWorker(
    ISalesDatabase database,
    TurnHandler turns,
    AttachmentFetching attachments,
    CatalogueFeed catalogue,
    Answers answers,
    OutboxWorker outbox,
    Node node,
    IOptions<DeliveryOptions> options,
    TimeProvider time,
    ILogger<InboxWorker> logger) : BackgroundService
{
    /// <summary>How often the table is looked through for what nobody woke us for: what a dead node left, or this one before its restart.</summary>
    private static readonly TimeSpan SweepInterval = TimeSpan.FromSeconds(1);

    private const int SweepBatch = 1000;

    private readonly ChatLanes lanes = new();

    /// <summary>Whether somebody waits for an answer.</summary>
    public bool IsBusy => lanes.IsBusy;

    /// <summary>There is something to handle in the chat.</summary>
    public void Wake(ChatAddress chat) => lanes.Wake(chat);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var workers = Enumerable.Range(0, options.Value.Workers).Select(_ => lanes.RunAsync(HandleChatAsync, stoppingToken));
        await Task.WhenAll([SweepAsync(stoppingToken), attachments.RunAsync(lanes.Wake, stoppingToken), .. workers]);
    }

    private async Task SweepAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(SweepInterval, time);
        do
        {
            try
            {
                var chats = await database.ReadAsync(
                    (session, token) => session.Inbox.WaitingChatsAsync(node.Name, time.GetUtcNow(), SweepBatch, token),
                    stoppingToken);
                foreach (var chat in chats)
                {
                    lanes.Wake(chat);
                }
            }
            catch (DatabaseUnavailableException error)
            {
                logger.DatabaseUnavailable(error);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task HandleChatAsync(ChatAddress chat, CancellationToken stoppingToken)
    {
        try
        {
            while (await HandleNextAsync(chat, stoppingToken))
            {
            }
        }
        catch (DatabaseUnavailableException error)
        {
            // The entries stay where they are; the sweep comes back to them.
            logger.DatabaseUnavailable(error);
        }
    }

    private async Task<bool> HandleNextAsync(ChatAddress chat, CancellationToken stoppingToken)
    {
        InboxEntry? entry = null;
        var lacksFiles = false;
        try
        {
            var handled = await database.WriteAsync<HandledTurn?>(
                async (session, token) =>
                {
                    entry = await session.Inbox.NextAsync(chat, node.Name, time.GetUtcNow(), token);
                    var files = entry is null ? null : attachments.FilesOf(entry);
                    lacksFiles = entry is not null && files is null && await turns.WantsFilesAsync(entry, session, token);
                    return entry is null || lacksFiles ? null : await turns.HandleAsync(entry, files ?? ReceivedFiles.None, session, token);
                },
                stoppingToken);
            if (entry is not null && lacksFiles)
            {
                // Links live minutes, and a download may take long: the chat waits for it, the worker does not.
                attachments.Fetch(entry);
            }

            if (handled is null)
            {
                return false;
            }

            attachments.Forget(chat);

            if (handled.ChangedCatalogue)
            {
                await catalogue.RefreshAsync(stoppingToken);
            }

            answers.Publish(handled.Entry, handled.Result);
            outbox.Wake(chat);
            return true;
        }
#pragma warning disable CA1031 // The outermost loop: whatever a message makes the service do wrong must not stop the messages after it.
        catch (Exception error) when (entry is not null && error is not (OperationCanceledException or DatabaseUnavailableException))
#pragma warning restore CA1031
        {
            logger.TurnFailed(error, entry.Message.Chat.Platform, entry.Message.Id, entry.Attempts + 1);
            await database.WriteAsync(
                async (session, token) =>
                {
                    await session.Inbox.FailAsync(entry.Id, error.GetType().Name, token);
                    return true;
                },
                stoppingToken);
            return true;
        }
    }
}
