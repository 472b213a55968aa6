namespace SalesBot.Adapters.WeCom.Protocol.Api;

/// <summary>Addresses that WeCom hands out in a callback.</summary>
internal static class TrustedAddress
{
    /// <summary>Whether it may be called: over TLS, or where the API itself is.</summary>
    public static bool Is(Uri address, Uri baseUrl) => address.Scheme == Uri.UriSchemeHttps || address.Authority == baseUrl.Authority;
}
