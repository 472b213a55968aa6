namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>What became of fetching an attachment.</summary>
public abstract record FetchOutcome
{
    private FetchOutcome()
    {
    }

    /// <summary>Here it is.</summary>
    /// <param name="File">The file.</param>
    public sealed record Fetched(FetchedFile File) : FetchOutcome;

    /// <summary>Not now.</summary>
    /// <param name="Reason">The platform's code and words.</param>
    public sealed record Later(string Reason) : FetchOutcome;

    /// <summary>Never: it has expired, or is too large.</summary>
    /// <param name="Reason">The platform's code and words.</param>
    public sealed record Gone(string Reason) : FetchOutcome;
}
