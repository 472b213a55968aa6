namespace SalesBot.Adapters.DingTalk.Mapping.Receiving;

/// <summary>Which addresses are DingTalk's own. What the service has to say is posted to them, and over HTTP nobody has signed them.</summary>
/// <param name="baseUrl">The address that stands for DingTalk's; null where it is DingTalk's.</param>
internal sealed class WebhookHosts(Uri? baseUrl)
{
    private const string Domain = ".dingtalk.com";

    /// <summary>Whether an address is DingTalk's.</summary>
    public bool IsDingTalks(Uri address) => baseUrl is not null
        ? address.Scheme == baseUrl.Scheme && address.Authority == baseUrl.Authority
        : address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort && address.Host.EndsWith(Domain, StringComparison.OrdinalIgnoreCase);
}
