using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Hosting;
using SalesBot.Adapters.Common.Wire.Envelopes;
using SalesBot.Adapters.DingTalk.Mapping;
using SalesBot.Adapters.DingTalk.Protocol.Events;

namespace SalesBot.Adapters.DingTalk.Hosting;

/// <summary>Where DingTalk posts encrypted events. What is not answered with «success», it posts again twice.</summary>
internal sealed class EventEndpoint(IOptions<DingTalkOptions> options, EventIntake intake, CallbackRefusals refusals, TimeProvider time)
{
    private const string Callback = "events";

    private readonly EventEnvelopes envelopes = new(options.Value.Events.Token, new CallbackCipher(options.Value.Events.AesKey, options.Value.ClientId), time);

    /// <summary>An event.</summary>
    public async Task<IResult> ReceiveAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var stamp = Stamp(request);
        if (envelopes.FindFault(stamp) is { } fault)
        {
            return refusals.Refuse(DingTalkChat.Platform, Callback, fault);
        }

        var body = await CallbackBody.ReadAsync(request, cancellationToken);
        if (body.Fault is { } trouble)
        {
            return refusals.Refuse(DingTalkChat.Platform, Callback, trouble);
        }

        return envelopes.Open(stamp, body.Content) switch
        {
            OpenedEnvelope.Refused refused => refusals.Refuse(DingTalkChat.Platform, Callback, refused.Fault),
            OpenedEnvelope.Message message when EventReader.Find(message.Content) is { } happened => await AcceptAsync(happened, cancellationToken),
            _ => refusals.Refuse(DingTalkChat.Platform, Callback, EnvelopeFault.NoMessage),
        };
    }

    private async Task<IResult> AcceptAsync(DingTalkEvent happened, CancellationToken cancellationToken) =>
        await intake.TakeAsync(happened, cancellationToken)
            ? Results.Bytes(envelopes.SealSuccess(), "application/json")
            : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);

    /// <summary>DingTalk's pages call the signature the first, its samples the second.</summary>
    private static EnvelopeStamp Stamp(HttpRequest request)
    {
        var signature = request.Query["signature"].ToString();
        return new EnvelopeStamp(
            signature.Length > 0 ? signature : request.Query["msg_signature"].ToString(),
            request.Query["timestamp"].ToString(),
            request.Query["nonce"].ToString());
    }
}
