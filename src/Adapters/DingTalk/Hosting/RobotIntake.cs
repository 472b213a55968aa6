using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.DingTalk.Mapping.Receiving;
using SalesBot.Adapters.DingTalk.Mapping.Sending;
using SalesBot.Adapters.DingTalk.Protocol.Messages;

namespace SalesBot.Adapters.DingTalk.Hosting;

/// <summary>Stores what people say to the robot, whichever way it came. Whoever is not understood, not known or not heard is told so at once.</summary>
internal sealed class RobotIntake(
    IOptions<DingTalkOptions> options,
    IChatInbox inbox,
    SpokenPresses presses,
    SessionWebhooks webhooks,
    ImmediateReplies replies,
    MonthlyQuota quota,
    OnceAMinute spaced,
    SaidOnce once,
    IDingTalkTexts texts,
    TimeProvider time,
    ILogger<RobotIntake> logger)
{
    private const string Push = "message";

    private static readonly TimeSpan StrangersSilence = TimeSpan.FromDays(30);
    private static readonly TimeSpan QuotaSilence = TimeSpan.FromDays(1);

    /// <summary>Takes a message.</summary>
    /// <returns>Whether DingTalk may be told that it was received.</returns>
    public async Task<bool> TakeAsync(RobotMessage message)
    {
        // DingTalk waits for the storing, not for the counting.
        _ = quota.CountAsync(QuotaPool.Push, CancellationToken.None);
        switch (RobotReceiving.Receive(message, options.Value.RobotName, time.GetUtcNow()))
        {
            case Received.Turn turn:
                return await StoreAsync(message, turn.Message);
            case Received.TooLong:
                logger.MessageTooLong(message.MessageId);
                Say(message, texts.TextTooLong(ChatMessage.TextMaxLength));
                return true;
            case Received.FromStranger stranger:
                await RefuseAsync(message);
                return stranger.Sighting is not { } sighting || await StoreAsync(message, sighting);
            case Received.Withheld withheld:
                await NoteAsync(withheld);
                return true;
            case Received.Nothing nothing:
                logger.PushLeft(Push, nothing.Kind);
                return true;
            default:
                throw new InvalidOperationException("A message is a turn, too long, from a stranger, withheld or nothing.");
        }
    }

    private async Task<bool> StoreAsync(RobotMessage message, ChatMessage turn)
    {
        try
        {
            await KeepWebhookAsync(message, turn.Chat);

            // Nothing that was begun is left: DingTalk may not send it again.
            await inbox.ReceiveAsync(await presses.ReadAsync(turn, CancellationToken.None), CancellationToken.None);
            return true;
        }
        catch (DatabaseUnavailableException error)
        {
            logger.PushNotStored(error, Push, turn.Id);
            if (!error.MayBeStored && turn.Occasion != ChatOccasion.OutsiderSeen && spaced.IsDue(turn.Sender))
            {
                Say(message, texts.NotStored);
            }

            return false;
        }
    }

    private async Task KeepWebhookAsync(RobotMessage message, ChatAddress chat)
    {
        if (message.SessionWebhook is { } webhook && !await webhooks.KeepAsync(chat, webhook, message.SessionWebhookUntil, CancellationToken.None))
        {
            logger.WebhookForeign(message.MessageId, webhook.Host);
        }
    }

    private async Task RefuseAsync(RobotMessage message)
    {
        if (await once.IsDueAsync($"stranger/{message.ConversationId}/{message.SenderId}", StrangersSilence, CancellationToken.None))
        {
            logger.SenderUnknown(message.MessageId);
            Say(message, texts.ForColleaguesOnly);
        }
    }

    private async Task NoteAsync(Received.Withheld withheld)
    {
        if (await once.IsDueAsync($"withheld/{withheld.Code}", QuotaSilence, CancellationToken.None))
        {
            logger.PushQuotaSpent(withheld.Code);
        }
    }

    /// <summary>DingTalk does not wait for it: it would take the push for lost.</summary>
    private void Say(RobotMessage message, string text) => _ = replies.SayAsync(message, text, CancellationToken.None);
}
