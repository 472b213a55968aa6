using SalesBot.Adapters.WeCom.Protocol.Api.Errors;
using SalesBot.Adapters.WeCom.Protocol.Api.Transport;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Tokens;

/// <summary>
/// The token of one app: got once for all nodes, renewed before it ends, dropped when WeCom refuses it. However many callers find it missing,
/// one of them gets the next.
/// </summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class AccessTokens(WeComApp app, Uri baseUrl, WeComTransport transport, ITokenStore store, TimeProvider time)
{
    /// <summary>How long before its end a token is replaced.</summary>
    public static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    /// <summary>For how long a wrong secret is not tried again: many wrong ones get the machine's address banned for an hour.</summary>
    public static readonly TimeSpan RefusalHolds = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private AccessToken? current;
    private string? rejected;
    private Task<ApiResult<AccessToken>>? flight;
    private (WeComError Error, DateTimeOffset Until)? refusal;

    /// <summary>A token that is believed to be valid.</summary>
    public Task<ApiResult<AccessToken>> GetAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            if (current is not null && current.FreshUntil > now)
            {
                return Task.FromResult<ApiResult<AccessToken>>(new ApiResult<AccessToken>.Ok(current));
            }

            if (refusal is (var error, var until) && until > now)
            {
                return Task.FromResult<ApiResult<AccessToken>>(new ApiResult<AccessToken>.Failed(error));
            }

            // It runs for all who wait, so that none of them ends it for the others.
            flight = flight is null or { IsCompleted: true } ? Task.Run(FetchAsync, CancellationToken.None) : flight;
            return flight.WaitAsync(cancellationToken);
        }
    }

    /// <summary>WeCom did not take this token: it is not used again, here or on another node.</summary>
    public async Task RejectAsync(AccessToken token, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (current != token)
            {
                // Somebody was quicker, and there may be a new one already.
                return;
            }

            current = null;
            rejected = token.Value;
        }

        await store.DropAsync(app, token, cancellationToken);
    }

    private async Task<ApiResult<AccessToken>> FetchAsync()
    {
        var shared = await store.FindAsync(app, CancellationToken.None);
        if (shared is not null && shared.FreshUntil > time.GetUtcNow() && shared.Value != rejected)
        {
            return Use(shared);
        }

        var answer = await AskAsync();
        if (answer is ApiResult<AccessToken>.Ok { Value: var token })
        {
            await store.KeepAsync(app, token, CancellationToken.None);
            return Use(token);
        }

        if (answer is ApiResult<AccessToken>.Failed { Error: { Kind: WeComErrorKind.Configuration or WeComErrorKind.Quota } error })
        {
            lock (gate)
            {
                refusal = (error, time.GetUtcNow() + RefusalHolds);
            }
        }

        return answer;
    }

    private async Task<ApiResult<AccessToken>> AskAsync()
    {
        var query = $"corpid={Uri.EscapeDataString(app.CorpId)}&corpsecret={Uri.EscapeDataString(app.Secret)}";
        var asked = time.GetUtcNow();
        var answer = await transport.ExchangeAsync(new ApiRequest("gettoken", ApiAddress.Of(baseUrl, "gettoken", query)), CancellationToken.None);
        return answer.Then(raw => AnswerReader.Read("gettoken", raw, ApiJson.Types.TokenAnswer)) switch
        {
            ApiResult<TokenAnswer>.Ok { Value: { AccessToken: { Length: > 0 } value } read } =>
                new ApiResult<AccessToken>.Ok(new AccessToken(value, asked + FreshFor(read.ExpiresIn))),
            ApiResult<TokenAnswer>.Failed failed => new ApiResult<AccessToken>.Failed(failed.Error),
            ApiResult<TokenAnswer>.NotDone notDone => new ApiResult<AccessToken>.NotDone(notDone.Reason),

            // Whatever became of this request, the one that needs the token was not made.
            _ => new ApiResult<AccessToken>.NotDone("gettoken: the answer holds no token"),
        };
    }

    private static TimeSpan FreshFor(int expiresIn)
    {
        var valid = TimeSpan.FromSeconds(Math.Max(expiresIn, 0));

        // A token that lives shortly is used for half its life.
        return valid > 2 * Margin ? valid - Margin : valid / 2;
    }

    private ApiResult<AccessToken>.Ok Use(AccessToken token)
    {
        lock (gate)
        {
            current = token;
            refusal = null;
        }

        return new ApiResult<AccessToken>.Ok(token);
    }
}
