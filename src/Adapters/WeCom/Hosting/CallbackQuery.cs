using Microsoft.AspNetCore.Http;
using SalesBot.Adapters.Common.Wire.Envelopes;

namespace SalesBot.Adapters.WeCom.Hosting;

/// <summary>What stands in the address of a callback.</summary>
internal static class CallbackQuery
{
    /// <summary>The envelope's stamp.</summary>
    public static EnvelopeStamp Stamp(HttpRequest request) =>
        new(request.Query["msg_signature"].ToString(), request.Query["timestamp"].ToString(), request.Query["nonce"].ToString());

    /// <summary>The ciphertext of a check of the address. Where the sender left a plus as it is, it was read as a space.</summary>
    public static string Echo(HttpRequest request) => request.Query["echostr"].ToString().Replace(' ', '+');
}
