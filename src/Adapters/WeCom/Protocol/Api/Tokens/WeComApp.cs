namespace SalesBot.Adapters.WeCom.Protocol.Api.Tokens;

/// <summary>In whose name calls are made.</summary>
/// <param name="CorpId">The company.</param>
/// <param name="AgentId">The app; 0 for a secret without one, such as that of contacts.</param>
/// <param name="Secret">The app's secret.</param>
internal sealed record WeComApp(string CorpId, int AgentId, string Secret)
{
    /// <summary>Without the secret.</summary>
    public override string ToString() => $"{CorpId}/{AgentId}";
}
