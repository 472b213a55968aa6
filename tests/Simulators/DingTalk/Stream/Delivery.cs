using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>A push on its way, over one or several connections, until somebody acknowledges it.</summary>
internal sealed class Delivery(Push push, string messageId)
{
    public Push Push => push;

    public string MessageId { get; set; } = messageId;

    /// <summary>The acknowledgement's data, once one has come that settles the matter.</summary>
    public JsonObject? Acknowledged { get; private set; }

    /// <summary>Ends with the attempt that is under way: true once acknowledged.</summary>
    private TaskCompletionSource<bool> attempt = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<bool> Begin()
    {
        attempt = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        return attempt.Task;
    }

    public void Acknowledge(JsonObject data)
    {
        Acknowledged = data;
        attempt.TrySetResult(true);
    }

    /// <summary>The connection is gone, or the product says no.</summary>
    public void Fail() => attempt.TrySetResult(false);
}
