using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Common.Wire.Tokens;

namespace SalesBot.Adapters.DingTalk.Protocol.Api;

/// <summary>Calls of the new API in the name of the app. A token that is refused is renewed, and the call is repeated once.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class NewApiClient(ApiHosts hosts, HttpTransport transport, AccessTokens tokens)
{
    private const string TokenHeader = "x-acs-dingtalk-access-token";

    // Without it some answers are XML.
    private static readonly KeyValuePair<string, string> AcceptsJson = new("Accept", "application/json");

    /// <summary>Has something done. The same request is the same bytes.</summary>
    public Task<ApiResult<TAnswer>> PostAsync<TRequest, TAnswer>(
        string api, TRequest request, JsonTypeInfo<TRequest> requestType, JsonTypeInfo<TAnswer> type, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, api, JsonSerializer.SerializeToUtf8Bytes(request, requestType), type, cancellationToken);

    /// <summary>Has something changed.</summary>
    public Task<ApiResult<TAnswer>> PutAsync<TRequest, TAnswer>(
        string api, TRequest request, JsonTypeInfo<TRequest> requestType, JsonTypeInfo<TAnswer> type, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Put, api, JsonSerializer.SerializeToUtf8Bytes(request, requestType), type, cancellationToken);

    private Task<ApiResult<TAnswer>> CallAsync<TAnswer>(HttpMethod method, string api, byte[] body, JsonTypeInfo<TAnswer> type, CancellationToken cancellationToken) =>
        tokens.CallAsync(
            async token =>
            {
                var request = new ApiRequest(api, hosts.OfNew(api)) { Method = method, ReadsTrouble = true, Body = RequestBody.Json(body), Headers = [AcceptsJson, new(TokenHeader, token.Value)] };
                return (await transport.ExchangeAsync(request, cancellationToken)).Then(answer => NewAnswerReader.Read(api, answer, type));
            },
            cancellationToken);
}
