namespace SalesBot.Adapters.WeCom.Protocol.Api.Tokens;

/// <summary>Where all nodes keep the one token of an app. It may lose it at any time, and does not throw.</summary>
internal interface ITokenStore
{
    /// <summary>The app's token, or null.</summary>
    Task<AccessToken?> FindAsync(WeComApp app, CancellationToken cancellationToken);

    /// <summary>Keeps a token for as long as it is fresh.</summary>
    Task KeepAsync(WeComApp app, AccessToken token, CancellationToken cancellationToken);

    /// <summary>Drops this token; one that another node has put in its place stays.</summary>
    Task DropAsync(WeComApp app, AccessToken token, CancellationToken cancellationToken);
}
