namespace SalesBot.Adapters.DingTalk.Hosting;

/// <summary>How the service is connected to DingTalk: by its app's robot, by groups' custom robots, or both.</summary>
internal sealed class DingTalkOptions
{
    public const string Section = "DingTalk";

    /// <summary>Where the new API is, unless <see cref="BaseUrl"/> says otherwise.</summary>
    public const string NewApi = "https://api.dingtalk.com";

    /// <summary>Where the legacy API and the webhooks are, unless <see cref="BaseUrl"/> says otherwise.</summary>
    public const string LegacyApi = "https://oapi.dingtalk.com";

    /// <summary>Whether the service speaks with DingTalk at all.</summary>
    public bool Enabled { get; set; }

    /// <summary>How what people say comes in.</summary>
    public DingTalkMode Mode { get; set; }

    /// <summary>The app's Client ID (AppKey); empty for no app.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>The app's Client Secret.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>The robot's code; empty where it is the Client ID, as it is for a company's own app.</summary>
    public string RobotCode { get; set; } = "";

    /// <summary>What the robot is called in DingTalk; with it a mention is found wherever it stands in a message, without it at the beginning.</summary>
    public string RobotName { get; set; } = "";

    /// <summary>One address that stands for both APIs; empty for DingTalk's own two.</summary>
    public string BaseUrl { get; set; } = "";

    /// <summary>The app's number, for work notifications; 0 for none.</summary>
    public long AgentId { get; set; }

    /// <summary>The template of interactive cards; empty where buttons speak for the person instead.</summary>
    public string CardTemplateId { get; set; } = "";

    /// <summary>How many connections are kept open in stream mode.</summary>
    public int Connections { get; set; } = 2;

    /// <summary>How many API calls the organisation may make in a month; 0 for no limit.</summary>
    public int MonthlyApiCalls { get; set; } = 5_000;

    /// <summary>How many messages and events DingTalk pushes and takes by webhook in a month; 0 for no limit.</summary>
    public int MonthlyPushes { get; set; } = 3_000;

    /// <summary>The subscription to events over HTTP.</summary>
    public DingTalkEventsOptions Events { get; init; } = new();

    /// <summary>Presses of interactive cards over HTTP.</summary>
    public DingTalkCardCallbackOptions CardCallbacks { get; init; } = new();

    /// <summary>The groups' custom robots.</summary>
    public IList<DingTalkRobotOptions> Robots { get; init; } = [];

    /// <summary>The contacts as the source of the organisation.</summary>
    public DingTalkRosterOptions Roster { get; init; } = new();

    /// <summary>Whether there is an app.</summary>
    internal bool HasApp => ClientId.Length > 0;

    /// <summary>The code of the app's robot.</summary>
    internal string Robot => RobotCode.Length > 0 ? RobotCode : ClientId;
}
