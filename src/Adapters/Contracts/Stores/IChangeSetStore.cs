using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>What has happened: the one way to change customers, deals, activities and reminders.</summary>
public interface IChangeSetStore
{
    /// <summary>
    /// Appends the change set and brings the customers, deals, activities and reminders that it is about up to date
    /// (<see cref="SalesProjection"/>). An empty one is not stored; a continuation joins the change set that was stored before.
    /// </summary>
    /// <remarks>Where another unit changed one of the deals after this one read it, the unit is run again.</remarks>
    Task AppendAsync(ChangeSet changes, CancellationToken cancellationToken);

    /// <summary>The change set, or null.</summary>
    Task<ChangeSet?> FindAsync(ChangeSetId id, CancellationToken cancellationToken);

    /// <summary>
    /// The member's newest change set, recorded at or after <paramref name="since"/>, of which something is left to undo and which is no undo itself.
    /// </summary>
    Task<ChangeSet?> FindNewestUndoableAsync(MemberId actor, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>
    /// What the member's change sets, recorded at or after <paramref name="since"/>, hold about the customer and no undo has taken back, the newest first; undos are none of it.
    /// </summary>
    Task<IReadOnlyList<SalesEvent>> UndoableOfAsync(MemberId actor, CustomerId customer, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>The events of the change set that no undo has taken back yet, in their order.</summary>
    Task<IReadOnlyList<SalesEvent>> RemainingAsync(ChangeSetId id, CancellationToken cancellationToken);

    /// <summary>The newest event of one field of one subject, or null: who changed it last, and when.</summary>
    Task<SalesEvent?> FindLatestAsync(Subject subject, SalesEventKind kind, CancellationToken cancellationToken);

    /// <summary>What those of these deals were worth at a moment whose amount was changed since, undone or not; null for what nobody had said.</summary>
    Task<IReadOnlyDictionary<DealId, Money?>> AmountsBeforeAsync(IReadOnlyCollection<DealId> deals, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>The newest changes of one kind of field that still hold, the newest first.</summary>
    /// <param name="kind">The field.</param>
    /// <param name="among">Among how many of the last events they are looked for.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<IReadOnlyList<SalesEvent>> LatelyAsync(SalesEventKind kind, int among, int take, CancellationToken cancellationToken);

    /// <summary>What tells through which stages each of these deals has gone (<see cref="StageHistory.Of"/>), in the order in which it was recorded.</summary>
    Task<ILookup<DealId, SalesEvent>> StageEventsAsync(IReadOnlyCollection<DealId> deals, CancellationToken cancellationToken);

    /// <summary>What has been recorded about each of these deals since a moment, in the order in which it was recorded (<see cref="SalesProjection.Before"/>).</summary>
    Task<ILookup<DealId, SalesEvent>> DealEventsSinceAsync(IReadOnlyCollection<DealId> deals, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>What the member recorded from a moment until another and nobody has taken back, in the order in which it was stored; undoing is not recording.</summary>
    Task<IReadOnlyList<SalesEvent>> RecordedByAsync(MemberId actor, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>When each of these members last recorded anything before a moment that was not undone; who never did is left out.</summary>
    Task<IReadOnlyDictionary<MemberId, DateTimeOffset>> LastRecordedAsync(IReadOnlyCollection<MemberId> members, DateTimeOffset before, CancellationToken cancellationToken);

    /// <summary>Marks the change set as undone as far as it could be, so that the next undo goes further back.</summary>
    Task MarkUndoneAsync(ChangeSetId id, CancellationToken cancellationToken);

    /// <summary>The present state of the subjects of these events, and which of them later change sets have used.</summary>
    Task<SubjectStates> StatesAsync(IReadOnlyList<SalesEvent> events, CancellationToken cancellationToken);

    /// <summary>The present end of the sequence of changes.</summary>
    Task<long> PositionAsync(CancellationToken cancellationToken);

    /// <summary>What has changed among customers and deals since <paramref name="position"/>; 0 is the beginning.</summary>
    Task<CatalogueChanges> SinceAsync(long position, CancellationToken cancellationToken);
}
