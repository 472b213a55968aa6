using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Domain.Organisation;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>Messages to go out: stored with the change that causes them, sent afterwards.</summary>
public interface IOutboxStore
{
    /// <summary>Stores the message.</summary>
    /// <returns>False where one with the same key was stored before; then nothing changes.</returns>
    Task<bool> AddAsync(OutgoingMessage message, CancellationToken cancellationToken);

    /// <summary>Stores the messages, in their order; one whose key was stored before is left out.</summary>
    /// <returns>The keys of those that are new.</returns>
    Task<IReadOnlySet<string>> AddAllAsync(IReadOnlyCollection<OutgoingMessage> messages, CancellationToken cancellationToken);

    /// <summary>Whether there is a message that <see cref="ClaimAsync"/> would take.</summary>
    Task<bool> HasWaitingAsync(OutboxScope scope, CancellationToken cancellationToken);

    /// <summary>
    /// Takes the oldest waiting messages for this node until the lease ends, of each chat its first and its first answer only: what is taken is to be
    /// sent at once, since nobody can say of it afterwards that it was not.
    /// </summary>
    /// <param name="node">Who takes them.</param>
    /// <param name="scope">Which.</param>
    /// <param name="leasedUntil">When the lease ends.</param>
    /// <param name="take">How many at most. It may be fewer where another node takes some at the same moment.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<IReadOnlyList<OutboxEntry>> ClaimAsync(string node, OutboxScope scope, DateTimeOffset leasedUntil, int take, CancellationToken cancellationToken);

    /// <summary>The platform has taken it.</summary>
    Task AcceptAsync(long id, SendOutcome.Accepted accepted, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>To be tried again at or after a time.</summary>
    /// <param name="id">Which.</param>
    /// <param name="notBefore">The time.</param>
    /// <param name="reason">Why, for an operator.</param>
    /// <param name="isAttempt">Whether it was handed over; waiting for a limit is no attempt.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task DeferAsync(long id, DateTimeOffset notBefore, string reason, bool isAttempt, CancellationToken cancellationToken);

    /// <summary>Held until a time, though it was taken to be sent: it was not handed over, and keeps nothing after it waiting.</summary>
    Task WithholdAsync(long id, DateTimeOffset until, string reason, CancellationToken cancellationToken);

    /// <summary>To be sent another way, as if it had been said there.</summary>
    Task RedirectAsync(long id, ChatAddress chat, string reason, CancellationToken cancellationToken);

    /// <summary>The platform will not take it.</summary>
    Task FailAsync(long id, string reason, CancellationToken cancellationToken);

    /// <summary>Nobody knows, and it must not come twice.</summary>
    Task MarkUnknownAsync(long id, string reason, CancellationToken cancellationToken);

    /// <summary>To be sent once more, from the beginning, where it failed: nobody has seen it. One that may have been seen stays as it is.</summary>
    /// <returns>Whether it is sent.</returns>
    Task<bool> RepeatAsync(long id, CancellationToken cancellationToken);

    /// <summary>The messages on a platform that are held until a time that has come, the oldest first.</summary>
    Task<IReadOnlyList<OutboxRecord>> HeldAsync(string platform, DateTimeOffset now, int take, CancellationToken cancellationToken);

    /// <summary>Those that are held wait to be sent from now on; one that is not held stays as it is.</summary>
    Task LetGoAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken);

    /// <summary>Those that are held are held until another time.</summary>
    Task HoldAsync(IReadOnlyCollection<long> ids, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>One that is held tells what others that are held would have told: those are never sent.</summary>
    /// <param name="id">Which.</param>
    /// <param name="card">What it is from now on.</param>
    /// <param name="text">The card as text.</param>
    /// <param name="merged">The others.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task MergeAsync(long id, Card card, string text, IReadOnlyCollection<long> merged, CancellationToken cancellationToken);

    /// <summary>What is held for somebody is looked at again now: when they may be spoken to has changed.</summary>
    Task ReconsiderAsync(MemberId to, IReadOnlyCollection<string> platforms, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Ends all leases: for the one node of a database that only one can use, when it starts. What was leased counts as in flight.</summary>
    Task ReleaseAllAsync(CancellationToken cancellationToken);

    /// <summary>The message of a key; null where there is none.</summary>
    Task<OutboxRecord?> FindAsync(string key, CancellationToken cancellationToken);

    /// <summary>What was said since a time and did not get through, or nobody knows, the newest first.</summary>
    Task<IReadOnlyList<OutboxRecord>> UndeliveredAsync(DateTimeOffset since, int take, CancellationToken cancellationToken);

    /// <summary>What a platform has accepted, in the order of <see cref="OutboxRecord.Id"/>.</summary>
    Task<IReadOnlyList<OutboxRecord>> AcceptedAsync(string platform, CancellationToken cancellationToken);
}
