using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Common.Hosting;
using SalesBot.Adapters.Common.Wire.Envelopes;
using SalesBot.Adapters.WeCom.Mapping;
using SalesBot.Adapters.WeCom.Protocol.Envelopes;

namespace SalesBot.Adapters.WeCom.Hosting;

/// <summary>Answers WeCom's check of a callback's address, when an administrator saves it: with the bare text that it encrypted.</summary>
internal sealed class AddressCheck(CallbackRefusals refusals, ILogger<AddressCheck> logger)
{
    /// <summary>The answer.</summary>
    public IResult Answer(string callback, HttpRequest request, CallbackEnvelopes envelopes)
    {
        switch (envelopes.Open(CallbackQuery.Stamp(request), CallbackQuery.Echo(request)))
        {
            case OpenedEnvelope.Message message:
                InboundLog.AddressChecked(logger, callback);
                return Results.Bytes(message.Content, "text/plain");
            case OpenedEnvelope.Refused refused:
                return refusals.Refuse(WeComChat.Platform, callback, refused.Fault);
            default:
                throw new InvalidOperationException("An envelope is opened or refused.");
        }
    }
}
