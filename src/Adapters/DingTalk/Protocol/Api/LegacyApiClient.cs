using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Common.Wire.Tokens;

namespace SalesBot.Adapters.DingTalk.Protocol.Api;

/// <summary>Calls of the legacy API in the name of the app. A token that is refused is renewed, and the call is repeated once.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class LegacyApiClient(ApiHosts hosts, HttpTransport transport, AccessTokens tokens)
{
    /// <summary>Asks for something, or has it done. The same request is the same bytes.</summary>
    public Task<ApiResult<TAnswer>> PostAsync<TRequest, TAnswer>(
        string api, TRequest request, JsonTypeInfo<TRequest> requestType, JsonTypeInfo<TAnswer> type, CancellationToken cancellationToken)
        where TAnswer : LegacyAnswer =>
        CallAsync(api, query: "", RequestBody.Json(JsonSerializer.SerializeToUtf8Bytes(request, requestType)), type, cancellationToken);

    /// <summary>Sends anything but JSON.</summary>
    /// <param name="api">The call.</param>
    /// <param name="query">What stands behind the token in the address, with its leading &amp;; empty for nothing.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="type">The answer.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<ApiResult<TAnswer>> CallAsync<TAnswer>(string api, string query, RequestBody body, JsonTypeInfo<TAnswer> type, CancellationToken cancellationToken)
        where TAnswer : LegacyAnswer =>
        tokens.CallAsync(
            async token =>
            {
                var address = hosts.OfLegacy(api, $"access_token={Uri.EscapeDataString(token.Value)}{query}");
                return (await transport.ExchangeAsync(new ApiRequest(api, address) { Body = body, ReadsTrouble = true }, cancellationToken))
                    .Then(answer => LegacyAnswerReader.Read(api, answer, type));
            },
            cancellationToken);
}
