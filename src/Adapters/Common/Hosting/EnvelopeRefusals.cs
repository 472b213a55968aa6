using Microsoft.AspNetCore.Http;
using SalesBot.Adapters.Common.Wire.Envelopes;

namespace SalesBot.Adapters.Common.Hosting;

/// <summary>What a callback is refused with whose envelope is not let in.</summary>
public static class EnvelopeRefusals
{
    /// <summary>The answer.</summary>
    /// <param name="refusals">Counts it.</param>
    /// <param name="platform">The platform's name.</param>
    /// <param name="callback">Which callback.</param>
    /// <param name="fault">What is wrong with it.</param>
    public static IResult Refuse(this CallbackRefusals refusals, string platform, string callback, EnvelopeFault fault)
    {
        var (status, reason) = Describe(fault);
        return refusals.Refuse(platform, callback, status, reason);
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
