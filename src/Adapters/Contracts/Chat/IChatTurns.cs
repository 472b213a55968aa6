using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>Where adapters hand in a turn whose platform wants the answer at once, such as a press in a card that changes in place.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public interface IChatTurns
{
    /// <summary>Stores the turn, as <see cref="IChatInbox"/> does, and waits until it is handled. A repeated id gets the first one's answer.</summary>
    /// <param name="message">The turn.</param>
    /// <param name="budget">How long to wait.</param>
    /// <param name="cancellationToken">Ends the waiting, not the handling.</param>
    /// <exception cref="DatabaseUnavailableException">It was not stored in time: the platform must not be told that it was received.</exception>
    Task<TurnAnswer> TakeAsync(ChatMessage message, TimeSpan budget, CancellationToken cancellationToken);
}
