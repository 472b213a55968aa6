using System.Text;
using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.DingTalk.Mapping.Receiving;
using SalesBot.Adapters.DingTalk.Protocol.CardCallbacks;
using SalesBot.Adapters.DingTalk.Protocol.Events;
using SalesBot.Adapters.DingTalk.Protocol.Messages;
using SalesBot.Adapters.DingTalk.Protocol.Stream;

namespace SalesBot.Adapters.DingTalk.Hosting;

/// <summary>Takes what comes over the stream, and says of it what DingTalk may know: nothing of what was not stored.</summary>
internal sealed class StreamListener(
    StreamAccount account,
    StreamState state,
    RobotIntake robot,
    CardIntake cards,
    EventIntake events,
    ILogger<StreamListener> logger) : IStreamListener
{
    private readonly Lanes conversations = new();

    /// <inheritdoc />
    public void Connected(int line)
    {
        state.Admit();
        logger.StreamConnected(line, account.ClientId);
    }

    /// <inheritdoc />
    public void Leaving(int line) => logger.StreamLeaving(line, account.ClientId);

    /// <inheritdoc />
    public void Lost(int line, string reason, TimeSpan wait) => logger.StreamLost(line, account.ClientId, reason, wait);

    /// <inheritdoc />
    public void Refused(int line, string reason, TimeSpan wait)
    {
        if (state.Refuse())
        {
            logger.StreamRefused(account.ClientId, reason, wait);
        }
    }

    /// <inheritdoc />
    public void NotUnderstood(int line) => logger.FrameNotUnderstood(line);

    /// <inheritdoc />
    public async Task<StreamAnswer> HeardAsync(StreamFrame frame)
    {
        try
        {
            return frame switch
            {
                { Kind: StreamFrameKind.Event } => await TakeEventAsync(frame),
                { Topic: StreamTopics.RobotMessage } => await TakeMessageAsync(frame),
                { Topic: StreamTopics.CardCallback } => await TakePressAsync(frame),
                _ => Leave(frame),
            };
        }
#pragma warning disable CA1031 // The outermost loop: whatever a push makes the service do wrong must not stop the pushes after it.
        catch (Exception error)
#pragma warning restore CA1031
        {
            logger.PushFailed(error, frame.Topic, frame.MessageId);
            return new StreamAnswer.Silence();
        }
    }

    /// <summary>What one conversation says is stored in the order in which it was said.</summary>
    private async Task<StreamAnswer> TakeMessageAsync(StreamFrame frame)
    {
        if (RobotMessageReader.Find(Data(frame)) is not { } message)
        {
            return Leave(frame);
        }

        using var turn = await conversations.EnterAsync(message.ConversationId, CancellationToken.None);
        return await robot.TakeAsync(message) ? StreamAnswers.Message : new StreamAnswer.Silence();
    }

    private async Task<StreamAnswer> TakePressAsync(StreamFrame frame)
    {
        if (CardCallbackReader.Find(Data(frame)) is not { } callback)
        {
            return Leave(frame);
        }

        return await cards.TakeAsync(callback, MessageIds.OfPress(frame.MessageId)) is { } answer ? StreamAnswers.Card(answer) : new StreamAnswer.Silence();
    }

    private async Task<StreamAnswer> TakeEventAsync(StreamFrame frame)
    {
        if (EventReader.Find(frame.EventType, frame.EventId, Data(frame)) is not { } happened)
        {
            // Nobody will understand it the next time either.
            logger.PushLeft("event", frame.EventType);
            return StreamAnswers.Event;
        }

        return await events.TakeAsync(happened, CancellationToken.None) ? StreamAnswers.Event : StreamAnswers.EventLater;
    }

    private StreamAnswer.Unhandled Leave(StreamFrame frame)
    {
        logger.PushLeft("callback", frame.Topic);
        return new StreamAnswer.Unhandled();
    }

    private static byte[] Data(StreamFrame frame) => Encoding.UTF8.GetBytes(frame.Data);
}
