using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.WeCom.Hosting;
using SalesBot.Adapters.WeCom.Mapping.Receiving;
using SalesBot.Adapters.WeCom.Protocol.AiBot;
using SalesBot.Adapters.WeCom.Protocol.AiBot.LongConnection;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>Stores what comes over the long connection. Nothing tells WeCom that it was not stored, so the sender is told.</summary>
internal sealed class LongConnectionListener(
    IOptions<WeComOptions> options,
    IChatInbox inbox,
    LongConnectionRequests requests,
    LongConnectionSpokenChats spoken,
    LongConnectionWorking working,
    LongConnectionDuty duty,
    OnceAMinute spaced,
    AiBotSender sender,
    OpenUserIds openIds,
    IWeComTexts texts,
    TimeProvider time,
    ILogger<LongConnectionListener> logger) : ILongConnectionListener
{
    /// <inheritdoc />
    public void Connected()
    {
        duty.IsRefused = false;
        logger.LongConnectionMade(options.Value.AiBot.BotId);
    }

    /// <inheritdoc />
    public void Lost(string reason, TimeSpan wait) => logger.LongConnectionLost(options.Value.AiBot.BotId, reason, wait);

    /// <inheritdoc />
    public async Task HeardAsync(IncomingFrame frame, CancellationToken cancellationToken)
    {
        if (AiBotReader.Find(frame.Body) is not { } callback)
        {
            InboundLog.CallbackLeft(logger, "aibot", frame.Command);
            return;
        }

        try
        {
            await TakeAsync(await openIds.OpenAsync(callback, cancellationToken), frame.RequestId, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // The connection is over: what is stored is stored, and nothing can be said over it.
        }
#pragma warning disable CA1031 // The outermost loop: whatever a message makes the service do wrong must not stop the messages after it.
        catch (Exception error)
#pragma warning restore CA1031
        {
            logger.CallbackFailed(error, MessageIds.OfAiBot(callback.MessageId));
        }
    }

    private async Task TakeAsync(AiBotCallback callback, string requestId, CancellationToken cancellationToken)
    {
        switch (callback.Content, AiBotReceiving.Receive(callback, options.Value.AiBot.Name, time.GetUtcNow()))
        {
            case (_, Received.Turn turn):
                await StoreAsync(turn.Message, Keep(callback, requestId), cancellationToken);
                break;
            case (_, Received.TooLong):
                Keep(callback, requestId);
                InboundLog.MessageTooLong(logger, MessageIds.OfAiBot(callback.MessageId));
                await SayAsync(callback, "too-long", texts.TextTooLong(ChatMessage.TextMaxLength), cancellationToken);
                break;
            case (AiBotContent.FeedbackGiven feedback, _):
                InboundLog.FeedbackGiven(logger, feedback.FeedbackId, feedback.Opinion);
                break;
            case (_, Received.Nothing nothing):
                InboundLog.CallbackLeft(logger, "aibot", nothing.Kind);
                break;
        }

        async Task StoreAsync(ChatMessage message, LongConnectionRequest request, CancellationToken token)
        {
            try
            {
                await inbox.ReceiveAsync(message, CancellationToken.None);
            }
            catch (DatabaseUnavailableException error)
            {
                InboundLog.MessageNotStored(logger, error, message.Id);
                if (!error.MayBeStored && spaced.IsDue(message.Sender))
                {
                    await SayAsync(callback, "not-stored", texts.NotStored, token);
                }

                return;
            }

            if (request.Kind == LongConnectionRequestKind.Message)
            {
                _ = working.ShowAsync(request, token);
                await spoken.KeepAsync(message.Chat.Id, token);
            }
        }
    }

    private LongConnectionRequest Keep(AiBotCallback callback, string requestId)
    {
        var kind = callback.Content switch
        {
            AiBotContent.Entered => LongConnectionRequestKind.Entered,
            AiBotContent.CardPressed => LongConnectionRequestKind.Pressed,
            _ => LongConnectionRequestKind.Message,
        };
        var request = new LongConnectionRequest(callback.MessageId, requestId, AiBotReceiving.ChatOf(callback), kind, time.GetUtcNow());
        requests.Keep(request);
        return request;
    }

    /// <summary>Answers without the service.</summary>
    private Task<SendOutcome> SayAsync(AiBotCallback callback, string about, string text, CancellationToken cancellationToken)
    {
        var chat = AiBotReceiving.ChatOf(callback);
        var message = new OutgoingMessage
        {
            Key = string.Create(CultureInfo.InvariantCulture, $"reply/{WeComChat.Platform}/{MessageIds.OfAiBot(callback.MessageId)}/{about}"),
            Kind = OutgoingKind.Reply,
            Chat = chat,
            At = time.GetUtcNow(),
            Text = text,
        };
        return sender.SendAsync(message, WeComChat.Find(chat)!, cancellationToken);
    }
}
