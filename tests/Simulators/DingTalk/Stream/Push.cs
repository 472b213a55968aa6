using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>What is pushed to an app.</summary>
internal enum PushKind
{
    Message,
    Press,
    Event,
}

/// <summary>Something for the stream.</summary>
internal sealed record Push(PushKind Kind, SimulatedApp App, JsonObject Data)
{
    /// <summary>The headers that an event has beside the common ones.</summary>
    public JsonObject Headers { get; init; } = [];

    public string Topic => Kind switch
    {
        PushKind.Message => "/v1.0/im/bot/messages/get",
        PushKind.Press => "/v1.0/card/instances/callback",
        _ => "*",
    };

    /// <summary>How long the platform waits for the acknowledgement.</summary>
    public TimeSpan Patience => TimeSpan.FromSeconds(Kind == PushKind.Press ? 2 : 3);
}
