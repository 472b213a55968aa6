using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Domain.Organisation;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>What each person last talked of in each chat: an open question, what «it» means.</summary>
public interface IConversationStore
{
    /// <summary>The state as it was saved, or null.</summary>
    Task<string?> FindAsync(MemberId member, ChatAddress chat, CancellationToken cancellationToken);

    /// <summary>The states of these members' direct chats, by member and chat.</summary>
    Task<IReadOnlyDictionary<(MemberId Member, ChatAddress Chat), string>> FindDirectAsync(IReadOnlyCollection<MemberId> members, CancellationToken cancellationToken);

    /// <summary>Saves the states of direct chats, in place of those before.</summary>
    Task SaveDirectAsync(IReadOnlyDictionary<(MemberId Member, ChatAddress Chat), string> states, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Saves the state, in place of the one before.</summary>
    Task SaveAsync(MemberId member, ChatAddress chat, string state, DateTimeOffset at, CancellationToken cancellationToken);
}
