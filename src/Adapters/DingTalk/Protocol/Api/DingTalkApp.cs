namespace SalesBot.Adapters.DingTalk.Protocol.Api;

/// <summary>In whose name calls are made.</summary>
/// <param name="ClientId">The app's Client ID.</param>
/// <param name="ClientSecret">The app's Client Secret.</param>
/// <param name="RobotCode">The code of its robot.</param>
/// <param name="AgentId">Its number, for work notifications; 0 for none.</param>
internal sealed record DingTalkApp(string ClientId, string ClientSecret, string RobotCode, long AgentId)
{
    /// <summary>Without the secret.</summary>
    public override string ToString() => ClientId;
}
