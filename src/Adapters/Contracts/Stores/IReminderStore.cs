using SalesBot.Domain.Organisation;
using SalesBot.Domain.Reminders;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>What people want to be reminded of, and what has become of it. They are set and taken back by change sets (<see cref="IChangeSetStore"/>).</summary>
public interface IReminderStore
{
    /// <summary>The reminder, or null.</summary>
    Task<ReminderEntry?> FindAsync(ReminderId id, CancellationToken cancellationToken);

    /// <summary>Those that have to ring, the longest due first.</summary>
    /// <param name="now">The time.</param>
    /// <param name="withStaged">Whether with those that were asked for at a given time (<see cref="Reminder.IsStaged"/>).</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<IReadOnlyList<ReminderEntry>> DueAsync(DateTimeOffset now, bool withStaged, int take, CancellationToken cancellationToken);

    /// <summary>Those of a member that are neither done nor cancelled, the earliest first.</summary>
    Task<IReadOnlyList<ReminderEntry>> OpenAsync(MemberId member, int take, CancellationToken cancellationToken);

    /// <summary>Those of these members that will ring within a time, the earliest first.</summary>
    Task<IReadOnlyList<ReminderEntry>> WaitingAsync(IReadOnlyCollection<MemberId> members, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>Those of these members that rang within a time and are neither done nor cancelled, the earliest first.</summary>
    Task<IReadOnlyList<ReminderEntry>> RungAsync(IReadOnlyCollection<MemberId> members, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>What reviews decided that these members do (<see cref="Reminder.Decided"/>) and that is neither done nor cancelled, the longest due first.</summary>
    Task<IReadOnlyList<ReminderEntry>> DecidedAsync(IReadOnlyCollection<MemberId> members, CancellationToken cancellationToken);

    /// <summary>They have rung, all of them; where another unit has moved one since it was read, this unit is run again from its beginning.</summary>
    Task RingAsync(IReadOnlyCollection<ReminderCourse> waiting, CancellationToken cancellationToken);

    /// <summary>Keeps what has become of one; where another unit has moved it since it was read, this unit is run again from its beginning.</summary>
    Task SaveAsync(ReminderCourse before, ReminderCourse after, CancellationToken cancellationToken);
}
