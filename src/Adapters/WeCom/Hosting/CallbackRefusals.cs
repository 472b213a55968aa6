using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SalesBot.Adapters.WeCom.Protocol.Envelopes;

namespace SalesBot.Adapters.WeCom.Hosting;

/// <summary>Refuses callbacks: counts them, tells operators in one line, and tells the sender nothing but a status.</summary>
internal sealed class CallbackRefusals
{
    /// <summary>The meter's name.</summary>
    public const string Meter = "SalesBot.WeCom";

    /// <summary>The counter's name; its tags are the callback and the reason.</summary>
    public const string Counter = "salesbot.wecom.refused";

    private readonly Counter<long> refused;
    private readonly ILogger<CallbackRefusals> logger;

    public CallbackRefusals(IMeterFactory meters, ILogger<CallbackRefusals> logger)
    {
        refused = meters.Create(Meter).CreateCounter<long>(Counter, unit: null, description: "Callbacks that were not let in.");
        this.logger = logger;
    }

    /// <summary>The answer to a callback that is not let in.</summary>
    /// <param name="callback">Which callback.</param>
    /// <param name="fault">What is wrong with it.</param>
    public IResult Refuse(string callback, EnvelopeFault fault)
    {
        var (status, reason) = Describe(fault);
        refused.Add(1, KeyValuePair.Create("callback", (object?)callback), KeyValuePair.Create("reason", (object?)reason));
        InboundLog.CallbackRefused(logger, callback, reason);
        return Results.StatusCode(status);
    }

    private static (int Status, string Reason) Describe(EnvelopeFault fault) => fault switch
    {
        EnvelopeFault.ParametersMissing => (StatusCodes.Status400BadRequest, "parameters"),
        EnvelopeFault.Stale => (StatusCodes.Status401Unauthorized, "timestamp"),
        EnvelopeFault.TooLarge => (StatusCodes.Status413PayloadTooLarge, "size"),
        EnvelopeFault.Interrupted => (StatusCodes.Status400BadRequest, "interrupted"),
        EnvelopeFault.NoEnvelope => (StatusCodes.Status400BadRequest, "envelope"),
        EnvelopeFault.SignatureWrong => (StatusCodes.Status401Unauthorized, "signature"),
        EnvelopeFault.Undecipherable => (StatusCodes.Status400BadRequest, "ciphertext"),
        EnvelopeFault.Foreign => (StatusCodes.Status403Forbidden, "receiver"),
        _ => (StatusCodes.Status400BadRequest, "message"),
    };
}
