namespace SalesBot.Adapters.DingTalk.Hosting;

/// <summary>How events that come over HTTP are signed and encrypted.</summary>
internal sealed class DingTalkEventsOptions
{
    /// <summary>The token of the subscription.</summary>
    public string Token { get; set; } = "";

    /// <summary>The key of the subscription, 43 letters and digits.</summary>
    public string AesKey { get; set; } = "";
}
