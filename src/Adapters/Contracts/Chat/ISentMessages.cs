using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>What the service has said, for an adapter that showed only the first part of it.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public interface ISentMessages
{
    /// <summary>The message of a key (<see cref="OutgoingMessage.Key"/>); null where it is not kept any more.</summary>
    /// <exception cref="DatabaseUnavailableException">The database does not answer.</exception>
    Task<OutgoingMessage?> FindAsync(string key, CancellationToken cancellationToken);
}
