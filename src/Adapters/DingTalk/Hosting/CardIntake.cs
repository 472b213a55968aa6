using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.DingTalk.Mapping.Receiving;
using SalesBot.Adapters.DingTalk.Mapping.Sending;
using SalesBot.Adapters.DingTalk.Protocol.CardCallbacks;

namespace SalesBot.Adapters.DingTalk.Hosting;

/// <summary>Stores pressed cards, whichever way they came; the outcome follows as an update of the card.</summary>
internal sealed class CardIntake(
    IChatInbox inbox,
    SessionWebhooks webhooks,
    ImmediateReplies replies,
    MonthlyQuota quota,
    OnceAMinute spaced,
    IDingTalkTexts texts,
    TimeProvider time,
    ILogger<CardIntake> logger)
{
    private const string Push = "card";

    /// <summary>Takes a press.</summary>
    /// <param name="callback">The press.</param>
    /// <param name="id">Under which id it is known here.</param>
    /// <returns>What the card answers; null where DingTalk must not be told that the press was received.</returns>
    public async Task<string?> TakeAsync(CardCallback callback, string id)
    {
        _ = quota.CountAsync(QuotaPool.Push, CancellationToken.None);
        switch (CardReceiving.Receive(callback, id, time.GetUtcNow()))
        {
            case Received.Turn turn:
                return await StoreAsync(turn.Message) ? CardAnswer.Unchanged : null;
            case Received.Nothing nothing:
                logger.PushLeft(Push, nothing.Kind);
                return CardAnswer.Unchanged;
            default:
                throw new InvalidOperationException("A press is a turn or nothing.");
        }
    }

    private async Task<bool> StoreAsync(ChatMessage turn)
    {
        try
        {
            await inbox.ReceiveAsync(turn, CancellationToken.None);
            return true;
        }
        catch (DatabaseUnavailableException error)
        {
            logger.PushNotStored(error, Push, turn.Id);
            if (!error.MayBeStored && spaced.IsDue(turn.Sender))
            {
                _ = SayAsync(turn);
            }

            return false;
        }
    }

    /// <summary>A press brings no address to answer at; but somebody may have written in the chat lately.</summary>
    private async Task SayAsync(ChatMessage turn)
    {
        var webhook = await webhooks.FindAsync(turn.Chat, CancellationToken.None);
        await replies.SayAsync(turn.Id, webhook, turn.Chat.Kind == ChatKind.Group ? turn.Sender : null, texts.NotStored, CancellationToken.None);
    }
}
