namespace SalesBot.Adapters.DingTalk.Protocol.Stream;

/// <summary>Whose stream it is.</summary>
/// <param name="Api">Where the new API is.</param>
/// <param name="ClientId">The app's Client ID.</param>
/// <param name="ClientSecret">The app's Client Secret.</param>
internal sealed record StreamAccount(Uri Api, string ClientId, string ClientSecret)
{
    /// <inheritdoc />
    public override string ToString() => ClientId;
}
