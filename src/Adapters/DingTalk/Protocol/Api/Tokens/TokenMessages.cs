namespace SalesBot.Adapters.DingTalk.Protocol.Api.Tokens;

/// <summary>Asks for a token.</summary>
internal sealed record TokenRequest(string AppKey, string AppSecret)
{
    /// <summary>Without the secret.</summary>
    public override string ToString() => AppKey;
}

/// <summary>The token.</summary>
/// <param name="AccessToken">It.</param>
/// <param name="ExpireIn">For how many seconds it is valid.</param>
internal sealed record TokenAnswer(string? AccessToken, int ExpireIn)
{
    /// <summary>Without the token.</summary>
    public override string ToString() => $"for {ExpireIn} s";
}
