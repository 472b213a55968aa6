using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Hosting;
using SalesBot.Adapters.Common.Wire.Envelopes;
using SalesBot.Adapters.DingTalk.Mapping;
using SalesBot.Adapters.DingTalk.Mapping.Receiving;
using SalesBot.Adapters.DingTalk.Protocol.CardCallbacks;
using SalesBot.Adapters.DingTalk.Protocol.Signatures;

namespace SalesBot.Adapters.DingTalk.Hosting;

/// <summary>Where DingTalk posts presses of interactive cards, in HTTP mode.</summary>
internal sealed class CardEndpoint(IOptions<DingTalkOptions> options, CardIntake intake, CallbackRefusals refusals, TimeProvider time)
{
    private const string Callback = "cards";

    private readonly SignedPushes pushes = new(timestamp => PushSignature.OfCard(timestamp, options.Value.CardCallbacks.ApiSecret), time);

    /// <summary>A press.</summary>
    public async Task<IResult> ReceiveAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var timestamp = request.Headers["x-ddpaas-signature-timestamp"].ToString();
        if (pushes.FindFault(timestamp, request.Headers["x-ddpaas-signature"].ToString()) is { } fault)
        {
            return refusals.Refuse(DingTalkChat.Platform, Callback, fault);
        }

        var body = await CallbackBody.ReadAsync(request, cancellationToken);
        if (body.Fault is { } trouble)
        {
            return refusals.Refuse(DingTalkChat.Platform, Callback, trouble);
        }

        if (CardCallbackReader.Find(body.Content) is not { } callback)
        {
            return refusals.Refuse(DingTalkChat.Platform, Callback, EnvelopeFault.NoMessage);
        }

        return await intake.TakeAsync(callback, MessageIds.OfPress(callback, timestamp)) is { } answer
            ? Results.Text(answer, "application/json")
            : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }
}
