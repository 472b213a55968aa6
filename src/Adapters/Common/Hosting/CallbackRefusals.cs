using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SalesBot.Adapters.Common.Hosting;

/// <summary>Refuses callbacks: counts them, tells operators in one line, and tells the sender nothing but a status.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed partial class CallbackRefusals
{
    /// <summary>The meter's name.</summary>
    public const string Meter = "SalesBot.Adapters";

    /// <summary>The counter's name; its tags are the platform, the callback and the reason.</summary>
    public const string Counter = "salesbot.callbacks.refused";

    private readonly AsyncLocal<bool> isRehearsed = new();
    private readonly Counter<long> refused;
    private readonly ILogger<CallbackRefusals> logger;

    /// <summary>Counts under <see cref="Meter"/>.</summary>
    public CallbackRefusals(IMeterFactory meters, ILogger<CallbackRefusals> logger)
    {
        refused = meters.Create(Meter).CreateCounter<long>(Counter, unit: null, description: "Callbacks that were not let in.");
        this.logger = logger;
    }

    /// <summary>The answer to a callback that is not let in.</summary>
    /// <param name="platform">The platform's name.</param>
    /// <param name="callback">Which of its callbacks.</param>
    /// <param name="status">The HTTP status to answer with.</param>
    /// <param name="reason">What is wrong with it, in a word.</param>
    public IResult Refuse(string platform, string callback, int status, string reason)
    {
        if (isRehearsed.Value)
        {
            return Results.StatusCode(status);
        }

        refused.Add(
            1,
            KeyValuePair.Create("platform", (object?)platform),
            KeyValuePair.Create("callback", (object?)callback),
            KeyValuePair.Create("reason", (object?)reason));
        Refused(logger, platform, callback, reason);
        return Results.StatusCode(status);
    }

    /// <summary>From here on, what the caller and those it calls refuse was nobody's call: it is neither counted nor told.</summary>
    internal void Rehearse() => isRehearsed.Value = true;

    /// <summary>The answer to a callback whose body was not taken.</summary>
    public IResult Refuse(string platform, string callback, BodyFault fault) => fault == BodyFault.TooLarge
        ? Refuse(platform, callback, StatusCodes.Status413PayloadTooLarge, "size")
        : Refuse(platform, callback, StatusCodes.Status400BadRequest, "interrupted");

    [LoggerMessage(290, LogLevel.Warning, "A call to {Platform}'s callback {Callback} was refused: {Reason}.")]
    private static partial void Refused(ILogger logger, string platform, string callback, string reason);
}
