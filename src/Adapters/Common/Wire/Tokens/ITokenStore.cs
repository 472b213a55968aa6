namespace SalesBot.Adapters.Common.Wire.Tokens;

/// <summary>Where all nodes keep the one token of an app. It may lose it at any time, and does not throw.</summary>
public interface ITokenStore
{
    /// <summary>The app's token, or null.</summary>
    Task<AccessToken?> FindAsync(string name, CancellationToken cancellationToken);

    /// <summary>Keeps a token for as long as it is fresh.</summary>
    Task KeepAsync(string name, AccessToken token, CancellationToken cancellationToken);

    /// <summary>Drops this token; one that another node has put in its place stays.</summary>
    Task DropAsync(string name, AccessToken token, CancellationToken cancellationToken);
}
