using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Hosting;
using SalesBot.Adapters.Common.Wire.Envelopes;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.WeCom.Mapping;
using SalesBot.Adapters.WeCom.Mapping.Receiving;
using SalesBot.Adapters.WeCom.Mapping.Sending;
using SalesBot.Adapters.WeCom.Protocol.AiBot;
using SalesBot.Adapters.WeCom.Protocol.Envelopes;

namespace SalesBot.Adapters.WeCom.Hosting;

/// <summary>The callback of the intelligent robot: what comes is verified and stored, and answered by <see cref="AiBotConversation"/>.</summary>
internal sealed class AiBotCallbackEndpoint(
    IOptions<WeComOptions> options,
    AiBotConversation conversation,
    OpenUserIds openIds,
    AddressCheck check,
    CallbackRefusals refusals,
    TimeProvider time,
    ILogger<AiBotCallbackEndpoint> logger)
{
    private const string Callback = "aibot";

    // The intelligent robot's callbacks are for nobody by name.
    private readonly CallbackEnvelopes envelopes = new(options.Value.AiBot.Token, new CallbackCipher(options.Value.AiBot.EncodingAesKey, receiver: ""), time);

    /// <summary>The check of the address.</summary>
    public IResult CheckAddress(HttpRequest request) => check.Answer(Callback, request, envelopes);

    /// <summary>A message, an event, or a question for the state of a stream.</summary>
    public async Task<IResult> ReceiveAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var stamp = CallbackQuery.Stamp(request);
        if (envelopes.FindFault(stamp) is { } fault)
        {
            return refusals.Refuse(WeComChat.Platform, Callback, fault);
        }

        var body = await CallbackBody.ReadAsync(request, cancellationToken);
        if (body.Fault is { } trouble)
        {
            return refusals.Refuse(WeComChat.Platform, Callback, trouble);
        }

        return envelopes.OpenBody(stamp, body.Content) switch
        {
            OpenedEnvelope.Refused refused => refusals.Refuse(WeComChat.Platform, Callback, refused.Fault),
            OpenedEnvelope.Message message when AiBotReader.Find(message.Content) is { } callback => await AnswerAsync(callback, stamp.Nonce, cancellationToken),
            _ => refusals.Refuse(WeComChat.Platform, Callback, EnvelopeFault.NoMessage),
        };
    }

    private async Task<IResult> AnswerAsync(AiBotCallback encrypted, string nonce, CancellationToken cancellationToken)
    {
        var callback = await openIds.OpenAsync(encrypted, cancellationToken);
        try
        {
            var received = AiBotReceiving.Receive(callback, options.Value.AiBot.Name, time.GetUtcNow());
            return await conversation.AnswerAsync(callback, received, cancellationToken) is { } answer
                ? Results.Bytes(envelopes.SealJson(answer, nonce), "application/json")
                : Results.Ok();
        }
        catch (DatabaseUnavailableException error)
        {
            InboundLog.MessageNotStored(logger, error, MessageIds.OfAiBot(callback.MessageId));
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }
}
