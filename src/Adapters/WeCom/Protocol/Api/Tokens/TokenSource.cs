using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Common.Wire.Tokens;
using SalesBot.Adapters.WeCom.Protocol.Api.Transport;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Tokens;

/// <summary>Asks WeCom for the token of an app.</summary>
internal sealed class TokenSource(WeComApp app, Uri baseUrl, WeComTransport transport) : ITokenSource
{
    /// <inheritdoc />
    public string Name => $"wecom/token/{app}";

    /// <inheritdoc />
    public async Task<ApiResult<GrantedToken>> AskAsync(CancellationToken cancellationToken)
    {
        var query = $"corpid={Uri.EscapeDataString(app.CorpId)}&corpsecret={Uri.EscapeDataString(app.Secret)}";
        var answer = await transport.ExchangeAsync(new ApiRequest("gettoken", ApiAddress.Of(baseUrl, "gettoken", query)), cancellationToken);
        return answer.Then(raw => AnswerReader.Read("gettoken", raw, ApiJson.Types.TokenAnswer)) switch
        {
            ApiResult<TokenAnswer>.Ok { Value: { AccessToken: { Length: > 0 } value } read } =>
                new ApiResult<GrantedToken>.Ok(new GrantedToken(value, TimeSpan.FromSeconds(Math.Max(read.ExpiresIn, 0)))),
            ApiResult<TokenAnswer>.Failed failed => new ApiResult<GrantedToken>.Failed(failed.Error),
            ApiResult<TokenAnswer>.NotDone notDone => new ApiResult<GrantedToken>.NotDone(notDone.Reason),
            _ => new ApiResult<GrantedToken>.NotDone("gettoken: the answer holds no token"),
        };
    }
}
