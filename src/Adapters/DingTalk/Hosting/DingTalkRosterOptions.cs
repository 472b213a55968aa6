namespace SalesBot.Adapters.DingTalk.Hosting;

/// <summary>What of DingTalk's contacts is the organisation.</summary>
internal sealed class DingTalkRosterOptions
{
    /// <summary>The department whose people use the service, with all below it; 1 for the whole company.</summary>
    public long RootDepartment { get; set; } = 1;

    /// <summary>The userids of those who run the service.</summary>
    public IList<string> Administrators { get; init; } = [];
}
