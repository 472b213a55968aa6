using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Mapping.Receiving;
using SalesBot.Adapters.WeCom.Protocol.AiBot;

namespace SalesBot.Adapters.WeCom.Hosting;

/// <summary>
/// Stores what comes from the intelligent robot and finds the answer of the callback itself: a stream for a message, whose reply is put in
/// when it comes; the reply itself, if it comes in time, for a pressed card and for somebody who has come in.
/// </summary>
internal sealed class AiBotConversation(
    IOptions<WeComOptions> options,
    IChatInbox inbox,
    OpenStreams streams,
    HeldAnswers held,
    ResponseUrls urls,
    IWeComTexts texts,
    ILogger<AiBotConversation> logger)
{
    private static readonly Uri Home = new("https://qyapi.weixin.qq.com");

    private readonly Uri api = new(options.Value.BaseUrl);

    /// <summary>The answer before it is sealed; null for an empty one.</summary>
    /// <exception cref="Contracts.Stores.DatabaseUnavailableException">The message was not stored.</exception>
    public async Task<byte[]?> AnswerAsync(AiBotCallback callback, Received received, CancellationToken cancellationToken)
    {
        var chat = AiBotReceiving.ChatOf(callback).Id;
        switch (callback.Content, received)
        {
            case (AiBotContent.StreamAsked asked, _):
                return await ShowStreamAsync(asked.StreamId, chat, cancellationToken);
            case (AiBotContent.Entered or AiBotContent.CardPressed, Received.Turn turn):
                await KeepAddressAsync(callback, chat, cancellationToken);
                return await HoldAsync(callback, turn.Message, cancellationToken);
            case (_, Received.Turn turn):
                await KeepAddressAsync(callback, chat, cancellationToken);
                streams.Open(callback.MessageId, chat);
                await inbox.ReceiveAsync(turn.Message, CancellationToken.None);
                return WriteStream(callback.MessageId, streams.Show(callback.MessageId, chat));
            case (_, Received.TooLong):
                InboundLog.MessageTooLong(logger, MessageIds.OfAiBot(callback.MessageId));
                return WriteStream(callback.MessageId, streams.Finish(callback.MessageId, chat, texts.TextTooLong(ChatMessage.TextMaxLength)));
            case (AiBotContent.FeedbackGiven feedback, _):
                InboundLog.FeedbackGiven(logger, feedback.FeedbackId, feedback.Opinion);
                return null;
            case (_, Received.Nothing nothing):
                InboundLog.CallbackLeft(logger, "aibot", nothing.Kind);
                return null;
            default:
                throw new InvalidOperationException("A callback of the intelligent robot is a turn, too long or nothing.");
        }
    }

    /// <summary>Where the reply went another way, the stream would show for minutes that it is being worked on.</summary>
    private async Task<byte[]> ShowStreamAsync(string id, string chat, CancellationToken cancellationToken)
    {
        var state = streams.Show(id, chat);
        if (state.Content is not null)
        {
            return WriteStream(id, state);
        }

        var elsewhere = await urls.IsElsewhereAsync(id, chat, cancellationToken);
        return WriteStream(id, elsewhere || await urls.IsSpentAsync(id, chat, cancellationToken) ? streams.Finish(id, chat, elsewhere ? texts.AnsweredElsewhere : texts.AnsweredBelow) : state);
    }

    /// <summary>These are sent once only, so they are stored also where WeCom has stopped waiting.</summary>
    private async Task<byte[]?> HoldAsync(AiBotCallback callback, ChatMessage message, CancellationToken cancellationToken)
    {
        using var answer = held.Hold(callback.MessageId, message.Chat.Id, needsCard: message.Press is not null);
        await inbox.ReceiveAsync(message, CancellationToken.None);
        return await answer.WaitAsync(cancellationToken) switch
        {
            null => null,
            { Card: { } card } when message.Press is not null => AiBotAnswer.Update(card),
            var reply => AiBotAnswer.Welcome(reply),
        };
    }

    /// <summary>The service will send what it has to say to that address, so it has to be WeCom's.</summary>
    private async Task KeepAddressAsync(AiBotCallback callback, string chat, CancellationToken cancellationToken)
    {
        if (callback.ResponseUrl is not { } url)
        {
            return;
        }

        if (IsAt(url, api) || IsAt(url, Home))
        {
            await urls.KeepAsync(callback.MessageId, chat, url, cancellationToken);
        }
        else
        {
            InboundLog.ResponseAddressForeign(logger, MessageIds.OfAiBot(callback.MessageId), url.Host);
        }
    }

    private static bool IsAt(Uri url, Uri place) => url.Scheme == place.Scheme && url.Authority == place.Authority;

    private byte[] WriteStream(string id, StreamState state) => AiBotAnswer.Stream(id, state.Content ?? texts.Working, state);
}
