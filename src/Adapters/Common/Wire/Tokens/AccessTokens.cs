namespace SalesBot.Adapters.Common.Wire.Tokens;

/// <summary>
/// The token of one app: got once for all nodes, renewed before it ends, dropped when the platform refuses it. However many callers find it missing,
/// one of them gets the next.
/// </summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class AccessTokens(ITokenSource source, ITokenStore store, TimeProvider time)
{
    /// <summary>How long before its end a token is replaced.</summary>
    public static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    /// <summary>For how long a wrong secret is not tried again: many wrong ones get the machine's address banned for an hour.</summary>
    public static readonly TimeSpan RefusalHolds = TimeSpan.FromMinutes(1);

    private const int MostAttempts = 3;

    private readonly Lock gate = new();
    private AccessToken? current;
    private string? rejected;
    private Task<ApiResult<AccessToken>>? flight;
    private (ApiError Error, DateTimeOffset Until)? refusal;

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

    /// <summary>The platform did not take this token: it is not used again, here or on another node.</summary>
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

        await store.DropAsync(source.Name, token, cancellationToken);
    }

    /// <summary>Makes a call with a token. One that is refused is renewed, and the call is repeated once.</summary>
    public async Task<ApiResult<T>> CallAsync<T>(Func<AccessToken, Task<ApiResult<T>>> call, CancellationToken cancellationToken)
    {
        for (var isRepeated = false; ; isRepeated = true)
        {
            var got = await GetAsync(cancellationToken);
            if (got is not ApiResult<AccessToken>.Ok { Value: var token })
            {
                return got.Then<T>(_ => new ApiResult<T>.NotDone("no token"));
            }

            var result = await call(token);
            if (isRepeated || result is not ApiResult<T>.Failed { Error.Kind: ApiErrorKind.Token })
            {
                return result;
            }

            await RejectAsync(token, cancellationToken);
        }
    }

    private async Task<ApiResult<AccessToken>> FetchAsync()
    {
        var shared = await store.FindAsync(source.Name, CancellationToken.None);
        if (shared is not null && shared.FreshUntil > time.GetUtcNow() && shared.Value != rejected)
        {
            return Use(shared);
        }

        // All calls wait for it, and asking twice does no harm: a failure that passes is worth another try at once.
        var answer = await AskAsync();
        for (var attempt = 1; attempt < MostAttempts && answer is ApiResult<AccessToken>.NotDone; attempt++)
        {
            answer = await AskAsync();
        }

        if (answer is ApiResult<AccessToken>.Ok { Value: var token })
        {
            await store.KeepAsync(source.Name, token, CancellationToken.None);
            return Use(token);
        }

        if (answer is ApiResult<AccessToken>.Failed { Error: { Kind: ApiErrorKind.Configuration or ApiErrorKind.Quota } error })
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
        var asked = time.GetUtcNow();
        var answer = await source.AskAsync(CancellationToken.None);
        return answer.Then<AccessToken>(granted => new ApiResult<AccessToken>.Ok(new AccessToken(granted.Value, asked + FreshFor(granted.ValidFor))));
    }

    /// <summary>A token that lives shortly is used for half its life.</summary>
    private static TimeSpan FreshFor(TimeSpan valid) => valid > 2 * Margin ? valid - Margin : valid / 2;

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
