namespace SalesBot.Adapters.WeCom.Hosting;

/// <summary>The intelligent robot, which is mentioned in groups.</summary>
internal sealed class WeComAiBotOptions
{
    /// <summary>How it hears; null for no intelligent robot.</summary>
    public WeComAiBotMode? Mode { get; set; }

    /// <summary>The robot's id.</summary>
    public string BotId { get; set; } = "";

    /// <summary>What the robot is called in WeCom; with it a mention is found wherever it stands in a message, without it at the beginning.</summary>
    public string Name { get; set; } = "";

    /// <summary>The robot's secret, for the long connection.</summary>
    public string Secret { get; set; } = "";

    /// <summary>The token of the robot's callback.</summary>
    public string Token { get; set; } = "";

    /// <summary>The key of the robot's callback, 43 letters and digits.</summary>
    public string EncodingAesKey { get; set; } = "";

    /// <summary>Where the long connection leads.</summary>
    public string WebSocketUrl { get; set; } = "wss://openws.work.weixin.qq.com";
}
