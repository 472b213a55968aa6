using System.Text.Json;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Common.Wire.Tokens;

namespace SalesBot.Adapters.DingTalk.Protocol.Api.Tokens;

/// <summary>Asks for the app's token, which both APIs take.</summary>
internal sealed class TokenSource(DingTalkApp app, ApiHosts hosts, HttpTransport transport) : ITokenSource
{
    private const string Api = "oauth2/accessToken";

    /// <inheritdoc />
    public string Name => $"dingtalk/token/{app}";

    /// <inheritdoc />
    public async Task<ApiResult<GrantedToken>> AskAsync(CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new TokenRequest(app.ClientId, app.ClientSecret), ApiJson.New.TokenRequest);
        var request = new ApiRequest(Api, hosts.OfNew(Api)) { Body = RequestBody.Json(body), Headers = [new("Accept", "application/json")] };
        var answer = (await transport.ExchangeAsync(request, cancellationToken)).Then(raw => NewAnswerReader.Read(Api, raw, ApiJson.New.TokenAnswer));
        return answer switch
        {
            ApiResult<TokenAnswer>.Ok { Value: { AccessToken: { Length: > 0 } value } read } =>
                new ApiResult<GrantedToken>.Ok(new GrantedToken(value, TimeSpan.FromSeconds(Math.Max(read.ExpireIn, 0)))),
            ApiResult<TokenAnswer>.Failed failed => new ApiResult<GrantedToken>.Failed(failed.Error),
            ApiResult<TokenAnswer>.NotDone notDone => new ApiResult<GrantedToken>.NotDone(notDone.Reason),

            // Whatever became of this request, the one that needs the token was not made.
            _ => new ApiResult<GrantedToken>.NotDone($"{Api}: the answer holds no token"),
        };
    }
}
