using System.Collections.Immutable;

namespace SalesBot.Adapters.Teams.Protocol.Tokens;

/// <summary>Which hosts the bot speaks with. What a message says of them, or what was kept of an earlier one, is believed no further.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class ServiceHosts
{
    /// <summary>Where Microsoft's connectors are.</summary>
    private static readonly ImmutableArray<string> Connectors = ["botframework.com", "smba.trafficmanager.net", "teams.microsoft.com", "teams.microsoft.us"];

    /// <summary>Where files are kept, also a stranger's: there no token goes, whatever the settings say.</summary>
    private static readonly ImmutableArray<string> Storage = ["graph.microsoft.com", "sharepoint.com", "svc.ms", "blob.core.windows.net"];

    private readonly ImmutableArray<string> connectors;
    private readonly ImmutableArray<string> files;
    private readonly bool isLoopbackOpen;

    /// <param name="configured">The hosts of the settings; none for Microsoft's own.</param>
    /// <param name="isLoopbackOpen">Whether this machine may be called, without a token.</param>
    public ServiceHosts(IReadOnlyCollection<string> configured, bool isLoopbackOpen)
    {
        connectors = configured.Count == 0 ? Connectors : [.. configured.Select(Spelled).Where(host => !Storage.Any(place => IsWithin(host, place)))];
        files = configured.Count == 0 ? [.. Connectors, .. Storage] : [.. configured.Select(Spelled)];
        this.isLoopbackOpen = isLoopbackOpen;
    }

    /// <summary>How a connector at an address may be called.</summary>
    public HostTrust TrustIn(Uri address) =>
        isLoopbackOpen && IsWeb(address) && address.IsLoopback ? HostTrust.WithoutToken
        : IsListed(address, connectors) ? HostTrust.WithToken
        : HostTrust.None;

    /// <summary>Whether a file may be fetched from an address.</summary>
    public bool MayHoldFiles(Uri address) => IsListed(address, files) || TrustIn(address) != HostTrust.None;

    /// <summary>On this machine there is nobody between; everywhere else only TLS says who answers.</summary>
    private static bool IsListed(Uri address, ImmutableArray<string> hosts) =>
        IsWeb(address) && (address.Scheme == Uri.UriSchemeHttps || address.IsLoopback) && hosts.Any(host => IsWithin(Spelled(address.IdnHost), host));

    private static bool IsWeb(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) && address.UserInfo.Length == 0;

    /// <summary>Whether it is the host itself, or one below it.</summary>
    private static bool IsWithin(string host, string above) =>
        host == above || (host.Length > above.Length && host[^(above.Length + 1)] == '.' && host.EndsWith(above, StringComparison.Ordinal));

    private static string Spelled(string host) => host.Trim().TrimEnd('.').ToLowerInvariant();
}
