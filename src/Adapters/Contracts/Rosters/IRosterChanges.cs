using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Adapters.Contracts.Rosters;

/// <summary>Is told by a platform that something in its contacts has changed.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public interface IRosterChanges
{
    /// <summary>Something has changed: the roster is soon read again, once for many changes. Returns at once.</summary>
    void Changed(string platform);

    /// <summary>A person's account was changed. No later reading tells so, hence the binding has moved when the task completes.</summary>
    /// <exception cref="DatabaseUnavailableException">It could not be stored; the platform should tell it again.</exception>
    Task AccountChangedAsync(string platform, string account, string newAccount, CancellationToken cancellationToken);
}
