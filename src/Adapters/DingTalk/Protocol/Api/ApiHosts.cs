namespace SalesBot.Adapters.DingTalk.Protocol.Api;

/// <summary>Where DingTalk's two APIs are.</summary>
/// <param name="New">The new API, whose paths begin with <c>v1.0</c>.</param>
/// <param name="Legacy">The legacy API and the webhooks.</param>
internal sealed record ApiHosts(Uri New, Uri Legacy)
{
    /// <summary>The address of a call of the new API.</summary>
    public Uri OfNew(string api) => new($"{New.AbsoluteUri.TrimEnd('/')}/v1.0/{api}");

    /// <summary>The address of a call of the legacy API; the query is escaped already.</summary>
    public Uri OfLegacy(string api, string query) => new($"{Legacy.AbsoluteUri.TrimEnd('/')}/{api}?{query}");

    /// <summary>Whether a file may be asked for at an address: over TLS, wherever DingTalk keeps it, or where the API itself is.</summary>
    public bool MayHoldFiles(Uri address) => IsApi(address) || address.Scheme == Uri.UriSchemeHttps;

    private bool IsApi(Uri address) => (address.Scheme, address.Authority) == (New.Scheme, New.Authority) || (address.Scheme, address.Authority) == (Legacy.Scheme, Legacy.Authority);
}
