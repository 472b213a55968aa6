using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Common.Wire.Tokens;

namespace SalesBot.Adapters.Tests.Teams.Files;

/// <summary>Gives another token each time.</summary>
internal sealed class NumberedTokens : ITokenSource
{
    private int given;

    public string Name => "teams/token/test";

    /// <summary>How many were given.</summary>
    public int Given => Volatile.Read(ref given);

    public Task<ApiResult<GrantedToken>> AskAsync(CancellationToken cancellationToken) =>
        Task.FromResult<ApiResult<GrantedToken>>(new ApiResult<GrantedToken>.Ok(new GrantedToken($"t-{Interlocked.Increment(ref given)}", TimeSpan.FromHours(1))));
}
