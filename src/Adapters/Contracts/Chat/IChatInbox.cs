using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>Where adapters hand in what came from their platform.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public interface IChatInbox
{
    /// <summary>Stores the message; when the task completes it is durable and will be handled once. A repeated id is the message that came first.</summary>
    /// <exception cref="DatabaseUnavailableException">
    /// It was not stored in time: the platform must not be told that it was received, nor its sender that it was not, where <see cref="DatabaseUnavailableException.MayBeStored"/>.
    /// </exception>
    Task<InboxReceipt> ReceiveAsync(ChatMessage message, CancellationToken cancellationToken);
}
