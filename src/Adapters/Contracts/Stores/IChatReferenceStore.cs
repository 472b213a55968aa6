using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>What adapters must know of chats to speak there first (<see cref="IChatReferences"/>).</summary>
public interface IChatReferenceStore
{
    /// <summary>Keeps the reference in place of the one that was kept before.</summary>
    Task KeepAsync(ChatAddress chat, string reference, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>The reference; where none was kept, the address of the service with which a group chat was bound to its scope; null where there is neither.</summary>
    Task<string?> FindAsync(ChatAddress chat, CancellationToken cancellationToken);
}
