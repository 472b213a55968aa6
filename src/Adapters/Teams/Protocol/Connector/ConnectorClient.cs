using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Common.Wire.Tokens;
using SalesBot.Adapters.Teams.Protocol.Tokens;

namespace SalesBot.Adapters.Teams.Protocol.Connector;

/// <summary>
/// Calls connectors in the name of the bot. Where they are is said by messages, so each address is checked before a token is asked for: whoever
/// gets the token can speak as the bot. A token that is refused is renewed, and the call is repeated once.
/// </summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class ConnectorClient(ServiceHosts hosts, HttpTransport transport, AccessTokens tokens)
{
    /// <summary>Makes the call.</summary>
    /// <param name="request">The call.</param>
    /// <param name="type">What an answer of success holds.</param>
    /// <param name="empty">What stands for one that holds nothing; null where it must.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<ApiResult<TAnswer>> CallAsync<TAnswer>(ConnectorRequest request, JsonTypeInfo<TAnswer> type, TAnswer? empty, CancellationToken cancellationToken)
        where TAnswer : class =>
        hosts.TrustIn(request.Address) switch
        {
            HostTrust.WithToken => tokens.CallAsync(token => ExchangeAsync(request, [new("Authorization", $"Bearer {token.Value}")], type, empty, cancellationToken), cancellationToken),
            HostTrust.WithoutToken => ExchangeAsync(request, [], type, empty, cancellationToken),
            _ => Task.FromResult<ApiResult<TAnswer>>(new ApiResult<TAnswer>.Failed(ConnectorErrors.ForeignHost(request.Api))),
        };

    private async Task<ApiResult<TAnswer>> ExchangeAsync<TAnswer>(
        ConnectorRequest request, ImmutableArray<KeyValuePair<string, string>> headers, JsonTypeInfo<TAnswer> type, TAnswer? empty, CancellationToken cancellationToken)
        where TAnswer : class
    {
        var sent = new ApiRequest(request.Api, request.Address)
        {
            Method = request.Method,
            Headers = headers,
            Body = request.Body is { } body ? RequestBody.Json(body) : null,
            ReadsEveryStatus = true,
        };
        return await transport.ExchangeAsync(sent, cancellationToken) switch
        {
            ApiResult<HttpAnswer>.Ok { Value: var answer } => ConnectorAnswerReader.Read(request, answer, type, empty),
            ApiResult<HttpAnswer>.Unclear unclear => ConnectorAnswerReader.Broken<TAnswer>(request, unclear.Reason),
            var broken => broken.Then<TAnswer>(_ => throw new InvalidOperationException("It broke.")),
        };
    }
}
