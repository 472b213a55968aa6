namespace SalesBot.Adapters.Common.Wire.Tokens;

/// <summary>Asks a platform for a token.</summary>
public interface ITokenSource
{
    /// <summary>Under which name all nodes keep the token: the platform and the app, nothing secret.</summary>
    string Name { get; }

    /// <summary>Asks once. Whatever became of a request that broke off, the call that needs the token was not made: that is not done, never unclear.</summary>
    Task<ApiResult<GrantedToken>> AskAsync(CancellationToken cancellationToken);
}
