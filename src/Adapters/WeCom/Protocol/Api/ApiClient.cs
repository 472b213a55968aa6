using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Common.Wire.Tokens;
using SalesBot.Adapters.WeCom.Protocol.Api.Transport;

namespace SalesBot.Adapters.WeCom.Protocol.Api;

/// <summary>Calls in the name of one app. A token that is refused is renewed, and the call is repeated once.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class ApiClient(Uri baseUrl, WeComTransport transport, AccessTokens tokens)
{
    /// <summary>Asks for something.</summary>
    /// <param name="api">The call, such as <c>user/get</c>.</param>
    /// <param name="query">The query without the token, escaped; empty for none.</param>
    /// <param name="type">How the answer is read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<ApiResult<TAnswer>> GetAsync<TAnswer>(string api, string query, JsonTypeInfo<TAnswer> type, CancellationToken cancellationToken)
        where TAnswer : ApiAnswer =>
        CallAsync(api, query, body: null, type, cancellationToken);

    /// <summary>Has something done. The same request is the same bytes.</summary>
    public Task<ApiResult<TAnswer>> PostAsync<TRequest, TAnswer>(
        string api, TRequest request, JsonTypeInfo<TRequest> requestType, JsonTypeInfo<TAnswer> type, CancellationToken cancellationToken)
        where TAnswer : ApiAnswer =>
        CallAsync(api, "", RequestBody.Json(JsonSerializer.SerializeToUtf8Bytes(request, requestType)), type, cancellationToken);

    /// <summary>Asks with a body of any form, such as a file.</summary>
    public Task<ApiResult<TAnswer>> CallAsync<TAnswer>(
        string api, string query, RequestBody? body, JsonTypeInfo<TAnswer> type, CancellationToken cancellationToken)
        where TAnswer : ApiAnswer =>
        tokens.CallAsync(
            async token => (await transport.ExchangeAsync(Request(api, query, token) with { Body = body }, cancellationToken))
                .Then(answer => AnswerReader.Read(api, answer, type)),
            cancellationToken);

    /// <summary>Asks for bytes. An error comes as JSON on the same road.</summary>
    public Task<ApiResult<HttpAnswer>> DownloadAsync(string api, string query, (long From, long To)? range, int mostBytes, CancellationToken cancellationToken) =>
        tokens.CallAsync(
            async token => (await transport.ExchangeAsync(Request(api, query, token) with { Range = range, MostBytes = mostBytes }, cancellationToken))
                .Then(answer => IsError(answer)
                    ? AnswerReader.Read(api, answer, ApiJson.Types.ApiAnswer).Then<HttpAnswer>(_ => new ApiResult<HttpAnswer>.NotDone($"{api}: the answer holds no file"))
                    : new ApiResult<HttpAnswer>.Ok(answer)),
            cancellationToken);

    /// <summary>A file of JSON is told from an error by its name: an error has none.</summary>
    private static bool IsError(HttpAnswer answer) => answer.FileName is null && answer.MediaType is "application/json" or "text/plain" or "";

    private ApiRequest Request(string api, string query, AccessToken token) =>
        new(api, ApiAddress.Of(baseUrl, api, $"access_token={Uri.EscapeDataString(token.Value)}{(query.Length > 0 ? "&" : "")}{query}"));
}
