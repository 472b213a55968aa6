namespace SalesBot.Adapters.Teams.Protocol.Login;

/// <summary>In whose name tokens are asked for, and where.</summary>
/// <param name="AppId">The bot's app (client) id.</param>
/// <param name="Login">Where the login service is.</param>
/// <param name="TenantId">The tenant of a single-tenant bot; empty for a multi-tenant one.</param>
/// <param name="Credential">By what it proves that it is the app; null where it cannot.</param>
internal sealed record LoginAccount(string AppId, Uri Login, string TenantId, BotCredential? Credential)
{
    private const string AllTenants = "botframework.com";

    /// <summary>The tenant that answers for the app.</summary>
    public string Authority => TenantId.Length > 0 ? TenantId : AllTenants;
}
