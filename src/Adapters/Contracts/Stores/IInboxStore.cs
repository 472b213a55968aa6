using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>Messages that came in: stored before the platform has its answer, handled once, in order within a chat.</summary>
public interface IInboxStore
{
    /// <summary>Stores the message, leased to the node that received it; where its id is known, says what became of the first.</summary>
    Task<InboxReceipt> AddAsync(ChatMessage message, string node, DateTimeOffset leasedUntil, CancellationToken cancellationToken);

    /// <summary>The message that came in under this id, and what became of it; null where none did.</summary>
    Task<InboxReceipt?> FindAsync(string platform, string id, CancellationToken cancellationToken);

    /// <summary>Chats with a waiting message that this node may handle: its own, unleased, or with a lease that has ended. The oldest first.</summary>
    Task<IReadOnlyList<ChatAddress>> WaitingChatsAsync(string node, DateTimeOffset now, int take, CancellationToken cancellationToken);

    /// <summary>The oldest waiting message of the chat, or null where there is none or another node's lease on it still runs.</summary>
    Task<InboxEntry?> NextAsync(ChatAddress chat, string node, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>
    /// Marks the entry as handled and keeps its result. Where another unit has done so first, or nobody waits any more for what was to be shown in
    /// place, this unit is run again from its beginning.
    /// </summary>
    /// <param name="id">The entry's id.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="answeredInPlace">Whether it was handled as one whose answer is shown in place (<see cref="ChatMessage.AnswersInPlace"/>).</param>
    /// <param name="handledAt">When.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task CompleteAsync(long id, string result, bool answeredInPlace, DateTimeOffset handledAt, CancellationToken cancellationToken);

    /// <summary>Nobody waits any more for what the entry is answered with in place: it is to be said as anything else is.</summary>
    /// <returns>False where it is handled already; then nothing changes.</returns>
    Task<bool> LetFollowAsync(long id, CancellationToken cancellationToken);

    /// <summary>Counts a failed attempt, and frees the entry's lease.</summary>
    Task FailAsync(long id, string error, CancellationToken cancellationToken);

    /// <summary>The entry's result, or null while it waits.</summary>
    Task<string?> FindResultAsync(long id, CancellationToken cancellationToken);

    /// <summary>Ends all leases: for the one node of a database that only one can use, when it starts.</summary>
    Task ReleaseAllAsync(CancellationToken cancellationToken);
}
