namespace SalesBot.Simulators.DingTalk;

/// <summary>Links by which the client says something in the name of whoever presses them.</summary>
public static class DtmdLink
{
    private const string Prefix = "dtmd://dingtalkclient/sendMessage?content=";

    /// <summary>What a press says; null for any other link, and for one that is not spelt exactly so.</summary>
    public static string? ContentOf(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return url.StartsWith(Prefix, StringComparison.Ordinal) ? Uri.UnescapeDataString(url[Prefix.Length..]) : null;
    }
}
