namespace SalesBot.Adapters.WeCom.Protocol.Api;

/// <summary>Addresses of calls.</summary>
internal static class ApiAddress
{
    /// <summary>The call's address below the API's; the query is escaped already.</summary>
    public static Uri Of(Uri baseUrl, string api, string query) => new($"{baseUrl.AbsoluteUri.TrimEnd('/')}/cgi-bin/{api}?{query}");
}
