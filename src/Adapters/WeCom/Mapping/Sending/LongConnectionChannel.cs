using System.Text.Json;
using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Hosting;
using SalesBot.Adapters.WeCom.Mapping.Drawing;
using SalesBot.Adapters.WeCom.Protocol.AiBot;
using SalesBot.Adapters.WeCom.Protocol.AiBot.LongConnection;
using SalesBot.Adapters.WeCom.Protocol.Api.Errors;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>
/// The intelligent robot over its long connection. A reply answers the callback while that is possible; what comes too late, or of its own
/// accord, is said where somebody has spoken to the robot before.
/// </summary>
internal sealed class LongConnectionChannel(
    LongConnectionClient client,
    LongConnectionRequests requests,
    LongConnectionDuty duty,
    LongConnectionSpokenChats spoken,
    AiBotDrawing drawing,
    GatedCalls calls,
    UnclearSends unclear,
    IWeComTexts texts,
    TimeProvider time) : IAiBotChannel
{
    /// <summary>What answers a frame of a stream that is finished, or older than six minutes.</summary>
    private const int StreamOver = 846608;

    /// <summary>For how long a stream can be continued, less what a frame takes.</summary>
    private static readonly TimeSpan StreamLife = TimeSpan.FromMinutes(5.5);

    private const string NoConnection = "There is no long connection now.";

    private static readonly TimeSpan ReconnectWait = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    public bool IsServedElsewhere => duty.IsServedElsewhere;

    /// <inheritdoc />
    public async Task<SendOutcome> SendAsync(OutgoingMessage message, WeComChat chat, CancellationToken cancellationToken)
    {
        if (!client.IsConnected)
        {
            return duty.IsRefused
                ? new SendOutcome.Unreachable("WeCom does not let the intelligent robot in.")
                : new SendOutcome.Deferred(ReconnectWait, NoConnection, IsQuota: true);
        }

        var since = await unclear.FindAsync(Act(message), cancellationToken);
        var answered = requests.Find(message) is { } request ? await AnswerAsync(message, request, since, cancellationToken) : null;
        return answered ?? (message.IsDroppedElsewhere ? new SendOutcome.Accepted(null) : await PushAsync(message, chat, since, cancellationToken));
    }

    /// <inheritdoc />
    public async Task LeaveAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (requests.Find(message) is { Kind: LongConnectionRequestKind.Message } request && request.TakeStream(message.Key) is { } stream)
        {
            await RespondAsync(request, FrameWriter.Stream(stream, texts.AnsweredElsewhere, isFinished: true), cancellationToken);
        }
    }

    /// <summary>Answers the callback; null where it cannot be answered any more.</summary>
    private async Task<SendOutcome?> AnswerAsync(OutgoingMessage message, LongConnectionRequest request, DateTimeOffset? since, CancellationToken cancellationToken)
    {
        ApiResult<JsonElement> result;
        switch (request.Kind)
        {
            case LongConnectionRequestKind.Pressed when drawing.Update(message) is { } card:
                result = await client.AskAsync(FrameCommands.Update, request.RequestId, AiBotAnswer.Update(card), cancellationToken);
                break;
            case LongConnectionRequestKind.Entered:
                result = await client.AskAsync(FrameCommands.Welcome, request.RequestId, AiBotAnswer.Welcome(drawing.New(message)), cancellationToken);
                break;
            case LongConnectionRequestKind.Message:
                result = await RespondAsync(message, request, cancellationToken);
                break;
            default:
                return null;
        }

        if (result is ApiResult<JsonElement>.Failed { Error: { Kind: ApiErrorKind.Spent or ApiErrorKind.Unknown } error })
        {
            // Where an earlier attempt broke off, it is that one which answered.
            return since is { } at && HasAnswered(request, error, at) ? new SendOutcome.Accepted(null) : null;
        }

        return await ConcludeAsync(result, message, since, cancellationToken);
    }

    private bool HasAnswered(LongConnectionRequest request, ApiError error, DateTimeOffset since) =>
        request.Kind != LongConnectionRequestKind.Message
        || (error.Number == StreamOver && time.GetUtcNow() - (request.WorkingSince ?? since) < StreamLife);

    private async Task<ApiResult<JsonElement>> RespondAsync(OutgoingMessage message, LongConnectionRequest request, CancellationToken cancellationToken)
    {
        var reply = drawing.New(message);
        var stream = request.TakeStream(message.Key);
        if (reply.Card is not { } card)
        {
            return await RespondAsync(request, FrameWriter.Stream(stream ?? TaskId.Of(message.Key), reply.Content, isFinished: true), cancellationToken);
        }

        if (stream is not null)
        {
            // Whether a stream may end with a card is not certain, so that the card follows by itself.
            await RespondAsync(request, FrameWriter.Stream(stream, reply.Content, isFinished: true), cancellationToken);
        }

        return await RespondAsync(request, FrameWriter.Card(card), cancellationToken);
    }

    private Task<ApiResult<JsonElement>> RespondAsync(LongConnectionRequest request, byte[] body, CancellationToken cancellationToken) =>
        client.AskAsync(FrameCommands.Respond, request.RequestId, body, cancellationToken);

    private async Task<SendOutcome> PushAsync(OutgoingMessage message, WeComChat chat, DateTimeOffset? since, CancellationToken cancellationToken)
    {
        var body = FrameWriter.Push(chat.Id, chat.Kind == ChatKind.Group, drawing.New(message));
        var result = await client.AskAsync(FrameCommands.Push, OpenConnection.NewRequestId(), body, cancellationToken);

        // Which code says that nobody has spoken is not documented.
        return result is ApiResult<JsonElement>.Failed { Error: { Kind: ApiErrorKind.Unknown or ApiErrorKind.Spent } error }
            && !await spoken.IsKnownAsync(message.Chat.Id, cancellationToken)
            ? new SendOutcome.Unreachable(error.Reason)
            : await ConcludeAsync(result, message, since, cancellationToken);
    }

    private async Task<SendOutcome> ConcludeAsync(ApiResult<JsonElement> result, OutgoingMessage message, DateTimeOffset? since, CancellationToken cancellationToken)
    {
        if (result is ApiResult<JsonElement>.Unclear)
        {
            await unclear.KeepAsync(Act(message), cancellationToken);
        }
        else if (result is ApiResult<JsonElement>.NotDone && !client.IsConnected)
        {
            // What was never handed over is no failed attempt.
            return new SendOutcome.Deferred(ReconnectWait, NoConnection, IsQuota: true);
        }

        // Where an earlier attempt broke off, it is that one which used the card's id up.
        return since is not null && result is ApiResult<JsonElement>.Failed { Error.Number: ErrorTable.TaskIdUsed or ErrorTable.TaskIdTaken }
            ? new SendOutcome.Accepted(null)
            : await calls.ConcludeAsync(result, WeComGates.BotChat(message.Chat.Id), _ => new SendOutcome.Accepted(null), cancellationToken);
    }

    private static string Act(OutgoingMessage message) => $"aibot/{message.Key}";
}
