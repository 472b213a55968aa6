namespace SalesBot.Adapters.WeCom.Protocol.Api.Tokens;

/// <summary>The answer of <c>gettoken</c>.</summary>
internal sealed record TokenAnswer : ApiAnswer
{
    public string? AccessToken { get; init; }

    /// <summary>For how many seconds it is valid.</summary>
    public int ExpiresIn { get; init; }
}
