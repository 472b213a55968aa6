using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>What is to be said at a time without being asked. Each is taken by one node at a time and said once, however often a clock ticks.</summary>
public interface IDueStore
{
    /// <summary>Up to when the schedule's occurrences have been settled; null where they never were.</summary>
    Task<DateTimeOffset?> SettledAsync(string schedule, CancellationToken cancellationToken);

    /// <summary>All of the schedule's occurrences up to then are settled. An earlier time than the one that stands changes nothing.</summary>
    Task SettleAsync(string schedule, DateTimeOffset upTo, CancellationToken cancellationToken);

    /// <summary>Adds what has fallen due; what has a key that was added before is left out.</summary>
    Task AddAsync(IReadOnlyCollection<DueNotice> notices, CancellationToken cancellationToken);

    /// <summary>Marks an occurrence that is not said to anybody, for those who look after the service; once.</summary>
    Task AddMissedAsync(DueNotice occurrence, string reason, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Which of these keys stand here, whatever became of them, save those that were withdrawn.</summary>
    Task<IReadOnlySet<string>> KnownAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    /// <summary>The notices that go out under these keys, whatever became of them: those of the keys, and those that were said with them.</summary>
    Task<IReadOnlyList<DueNotice>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    /// <summary>Keeps that something was said as a part of something else, so that it is not said again; what has a key that was added before is left out, unless it was withdrawn.</summary>
    Task AddSaidAsync(IReadOnlyCollection<DueNotice> notices, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>What people were told of these deals as parts of messages (<see cref="DueNotice.Deal"/>), and that still stands.</summary>
    Task<IReadOnlyList<ToldPart>> ToldOfAsync(IReadOnlyCollection<DealId> deals, CancellationToken cancellationToken);

    /// <summary>All parts of a message (<see cref="DueNotice.Message"/>), those that were withdrawn too.</summary>
    Task<IReadOnlyList<ToldPart>> PartsOfAsync(string message, CancellationToken cancellationToken);

    /// <summary>Marks parts of messages as no longer true. Their keys stay known.</summary>
    Task WithdrawAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    /// <summary>Whether something of the schedule waits that <see cref="ClaimAsync"/> would take.</summary>
    Task<bool> HasWaitingAsync(string schedule, DateTimeOffset now, bool withStaged, CancellationToken cancellationToken);

    /// <summary>Takes the oldest of a schedule that wait, until the lease ends; those with an ended lease are taken over.</summary>
    /// <param name="schedule">The schedule's name.</param>
    /// <param name="node">Who takes them.</param>
    /// <param name="now">The time.</param>
    /// <param name="leasedUntil">When the lease ends.</param>
    /// <param name="withStaged">Whether with those that came by a job for a given time.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<IReadOnlyList<DueEntry>> ClaimAsync(
        string schedule,
        string node,
        DateTimeOffset now,
        DateTimeOffset leasedUntil,
        bool withStaged,
        int take,
        CancellationToken cancellationToken);

    /// <summary>Takes what of a schedule waits for some people and may be said by a time, until the lease ends; those with an ended lease are taken over.</summary>
    /// <param name="schedule">The schedule's name.</param>
    /// <param name="recipients">For whom.</param>
    /// <param name="node">Who takes them.</param>
    /// <param name="now">The time.</param>
    /// <param name="by">By when they may be said.</param>
    /// <param name="leasedUntil">When the lease ends.</param>
    /// <param name="withStaged">Whether with those that came by a job for a given time.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<IReadOnlyList<DueEntry>> ClaimForAsync(
        string schedule,
        IReadOnlyCollection<MemberId> recipients,
        string node,
        DateTimeOffset now,
        DateTimeOffset by,
        DateTimeOffset leasedUntil,
        bool withStaged,
        CancellationToken cancellationToken);

    /// <summary>Ends some of those that the node has taken: they were said with a message of another key, and count as said with it (<see cref="DueNotice.Message"/>).</summary>
    Task EndWithAsync(IReadOnlyCollection<long> ids, string node, string message, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Ends some of those that the node has taken; where another has taken one over, this unit is run again from its beginning.</summary>
    Task EndAsync(IReadOnlyCollection<long> ids, string node, DueState state, string? reason, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Lets some of those that the node has taken wait until a time.</summary>
    Task HoldAsync(IReadOnlyCollection<long> ids, string node, DateTimeOffset until, string reason, CancellationToken cancellationToken);

    /// <summary>Ends what waits of a schedule for somebody for whom something newer of it waits too and may be said: that says it all.</summary>
    Task SupersedeAsync(string schedule, DateTimeOffset now, bool withStaged, CancellationToken cancellationToken);

    /// <summary>How many messages each of these members was told that these schedules brought on that day; one who was told none is left out.</summary>
    Task<IReadOnlyDictionary<MemberId, int>> ToldAsync(
        IReadOnlyCollection<MemberId> members, IReadOnlyCollection<string> schedules, DateOnly day, CancellationToken cancellationToken);

    /// <summary>What became of what the schedule brought on a day.</summary>
    Task<IReadOnlyList<NoticeCount>> CountAsync(string schedule, DateOnly day, CancellationToken cancellationToken);

    /// <summary>The days from one on and before another on which the schedule came, each with when it was last said to anybody, UTC; null where it never was.</summary>
    Task<IReadOnlyDictionary<DateOnly, DateTimeOffset?>> SaidAtAsync(string schedule, DateOnly from, DateOnly before, CancellationToken cancellationToken);

    /// <summary>Of what the schedule brought on a day, what could not be said, was too late or is held, the newest first.</summary>
    Task<IReadOnlyList<NoticeTrouble>> TroublesAsync(string schedule, DateOnly day, int take, CancellationToken cancellationToken);

    /// <summary>Of what these schedules brought since a day, what found nobody to write to (<see cref="NoticeTrouble.Unreachable"/>), by person and schedule.</summary>
    Task<IReadOnlyList<UnreachedCount>> UnreachedAsync(IReadOnlyCollection<string> schedules, DateOnly since, CancellationToken cancellationToken);

    /// <summary>Keeps that somebody could not be told at all, for those who look after the service; what has a key that was added before is left out.</summary>
    Task AddUnreachedAsync(IReadOnlyCollection<DueNotice> notices, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Ends all leases: for the one node of a database that only one can use, when it starts.</summary>
    Task ReleaseAllAsync(CancellationToken cancellationToken);
}
