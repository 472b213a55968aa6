using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>A push on its way, over one or several connections, until somebody acknowledges it.</summary>
internal sealed class Delivery(Push push, string messageId)
{
    private TaskCompletionSource<bool>? attempt;

    public Push Push => push;

    public string MessageId { get; set; } = messageId;

    /// <summary>The acknowledgement's data, once one has come that settles the matter.</summary>
    public JsonObject? Acknowledged { get; private set; }

    /// <summary>Begins an attempt; ends with true once acknowledged, and with false where that can no longer be.</summary>
    public TaskCompletionSource<bool> Begin() => attempt = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Acknowledge(JsonObject data)
    {
        Acknowledged = data;
        attempt?.TrySetResult(true);
    }
}
