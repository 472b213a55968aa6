using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Domain.Organisation;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>What each person last talked of in each chat: an open question, what «it» means.</summary>
public interface IConversationStore
{
    /// <summary>The state as it was saved, or null.</summary>
    Task<string?> FindAsync(MemberId member, ChatAddress chat, CancellationToken cancellationToken);

    /// <summary>Makes of the states of direct chats what follows from each, or from null where none was saved; read and saved with one question for all.</summary>
    Task ChangeDirectAsync(
        IReadOnlyDictionary<(MemberId Member, ChatAddress Chat), Func<string?, string>> changes, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Saves the state, in place of the one before.</summary>
    Task SaveAsync(MemberId member, ChatAddress chat, string state, DateTimeOffset at, CancellationToken cancellationToken);
}
