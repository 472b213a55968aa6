using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.WeCom.Protocol.Api.Errors;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Transport;

/// <summary>Carries one request to WeCom, which says 200 to everything that it understands.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class WeComTransport(IHttpClientFactory clients, TimeProvider time)
{
    /// <summary>The name of the HTTP client.</summary>
    public const string ClientName = "WeCom";

    private readonly HttpTransport transport = new(clients, ClientName, time);

    /// <summary>Sends the request. Nothing of the network is thrown; only the caller's own cancellation is.</summary>
    public async Task<ApiResult<HttpAnswer>> ExchangeAsync(ApiRequest request, CancellationToken cancellationToken) =>
        (await transport.ExchangeAsync(request, cancellationToken)).Then(answer => answer.IsSuccess
            ? (ApiResult<HttpAnswer>)new ApiResult<HttpAnswer>.Ok(answer)
            : new ApiResult<HttpAnswer>.Failed(WeComErrors.Of(request.Api, (int)answer.Status, "an HTTP status that WeCom does not use")));
}
