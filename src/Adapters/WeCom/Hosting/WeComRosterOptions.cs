namespace SalesBot.Adapters.WeCom.Hosting;

/// <summary>Which part of the company's contacts is the organisation, where it is taken from WeCom.</summary>
internal sealed class WeComRosterOptions
{
    /// <summary>The department at the top: those below it are regions, and those below them groups. 0 for the top of what the app sees.</summary>
    public long RootDepartment { get; set; }

    /// <summary>The userids of those who run the service.</summary>
    public IList<string> Administrators { get; init; } = [];
}
