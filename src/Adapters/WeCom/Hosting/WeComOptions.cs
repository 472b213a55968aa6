namespace SalesBot.Adapters.WeCom.Hosting;

/// <summary>How the service is connected to WeCom: by its self-built app, its intelligent robot, its group robots, or any of them.</summary>
internal sealed class WeComOptions
{
    public const string Section = "WeCom";

    /// <summary>Whether the service speaks with WeCom at all.</summary>
    public bool Enabled { get; set; }

    /// <summary>The company's id, such as <c>ww0123456789abcdef</c>.</summary>
    public string CorpId { get; set; } = "";

    /// <summary>The app's id, such as 1000002; 0 for no app.</summary>
    public int AgentId { get; set; }

    /// <summary>The app's secret.</summary>
    public string Secret { get; set; } = "";

    /// <summary>The token of the app's callback.</summary>
    public string Token { get; set; } = "";

    /// <summary>The key of the app's callback, 43 letters and digits.</summary>
    public string EncodingAesKey { get; set; } = "";

    /// <summary>Where the API is.</summary>
    public string BaseUrl { get; set; } = "https://qyapi.weixin.qq.com";

    /// <summary>The page that cards without buttons lead to, such as the company's CRM; empty for none, and then such cards are markdown.</summary>
    public string Home { get; set; } = "";

    /// <summary>The address of a picture, 1.3 to 2.25 times as wide as high, above reports of several things; empty for none. Needs <see cref="Home"/>.</summary>
    public string Picture { get; set; } = "";

    /// <summary>The userids of those who read in WeChat's plugin, where neither markdown nor cards are shown: they get text.</summary>
    public IList<string> PlainReaders { get; init; } = [];

    /// <summary>The groups' webhook robots.</summary>
    public IList<WeComRobotOptions> Robots { get; init; } = [];

    /// <summary>The intelligent robot.</summary>
    public WeComAiBotOptions AiBot { get; init; } = new();

    /// <summary>Which part of the contacts is the organisation, where it is taken from WeCom.</summary>
    public WeComRosterOptions Roster { get; init; } = new();

    /// <summary>Whether there is a self-built app.</summary>
    internal bool HasApp => AgentId != 0;
}
