using Microsoft.AspNetCore.Http;
using SalesBot.Adapters.Common.Hosting;
using SalesBot.Adapters.WeCom.Mapping;
using SalesBot.Adapters.WeCom.Protocol.Envelopes;

namespace SalesBot.Adapters.WeCom.Hosting;

/// <summary>What a callback is refused with whose envelope is not let in.</summary>
internal static class EnvelopeRefusals
{
    /// <summary>The answer.</summary>
    /// <param name="refusals">Counts it.</param>
    /// <param name="callback">Which callback.</param>
    /// <param name="fault">What is wrong with it.</param>
    public static IResult Refuse(this CallbackRefusals refusals, string callback, EnvelopeFault fault)
    {
        var (status, reason) = Describe(fault);
        return refusals.Refuse(WeComChat.Platform, callback, status, reason);
    }

    private static (int Status, string Reason) Describe(EnvelopeFault fault) => fault switch
    {
        EnvelopeFault.ParametersMissing => (StatusCodes.Status400BadRequest, "parameters"),
        EnvelopeFault.Stale => (StatusCodes.Status401Unauthorized, "timestamp"),
        EnvelopeFault.NoEnvelope => (StatusCodes.Status400BadRequest, "envelope"),
        EnvelopeFault.SignatureWrong => (StatusCodes.Status401Unauthorized, "signature"),
        EnvelopeFault.Undecipherable => (StatusCodes.Status400BadRequest, "ciphertext"),
        EnvelopeFault.Foreign => (StatusCodes.Status403Forbidden, "receiver"),
        _ => (StatusCodes.Status400BadRequest, "message"),
    };
}
