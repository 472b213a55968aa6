namespace SalesBot.Adapters.DingTalk.Hosting;

/// <summary>How presses of interactive cards come over HTTP.</summary>
internal sealed class DingTalkCardCallbackOptions
{
    /// <summary>The name under which the address is registered with DingTalk; cards name it.</summary>
    public string RouteKey { get; set; } = "salesbot";

    /// <summary>The public address that is registered; empty where somebody registers it by hand.</summary>
    public string Url { get; set; } = "";

    /// <summary>The secret under which it is registered.</summary>
    public string ApiSecret { get; set; } = "";
}
