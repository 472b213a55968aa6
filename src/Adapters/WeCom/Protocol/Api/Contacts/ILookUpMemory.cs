namespace SalesBot.Adapters.WeCom.Protocol.Api.Contacts;

/// <summary>Remembers who was found, and that nobody was. It may forget at any time, and does not throw.</summary>
internal interface ILookUpMemory
{
    /// <summary>The userid, empty where nobody was found, null where it is not remembered.</summary>
    Task<string?> FindAsync(string question, CancellationToken cancellationToken);

    /// <summary>Remembers an answer for a time.</summary>
    Task KeepAsync(string question, string userId, TimeSpan lifetime, CancellationToken cancellationToken);
}
