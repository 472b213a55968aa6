using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>What an adapter must know of a chat to speak there first, kept over restarts and seen by every node.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public interface IChatReferences
{
    /// <summary>The longest reference, in UTF-16 units.</summary>
    const int MaxLength = 2_000;

    /// <summary>Keeps it in place of what was kept before.</summary>
    /// <param name="chat">The chat.</param>
    /// <param name="reference">What the adapter knows, in a form that only it reads; no secret.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="DatabaseUnavailableException">It was not kept.</exception>
    Task KeepAsync(ChatAddress chat, string reference, CancellationToken cancellationToken);

    /// <summary>
    /// What is kept of the chat. Where nothing is, the address of the platform's service with which a group chat was bound to its scope
    /// (<see cref="BoundChat.ServiceUrl"/>), as it stands; null where there is neither.
    /// </summary>
    /// <exception cref="DatabaseUnavailableException">The database does not answer.</exception>
    Task<string?> FindAsync(ChatAddress chat, CancellationToken cancellationToken);
}
