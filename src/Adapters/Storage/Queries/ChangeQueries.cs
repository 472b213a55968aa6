using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What is asked of change sets and their events.</summary>
internal static class ChangeQueries
{
    public static IQueryable<ChangeSetRow> ById(SalesContext context, Guid id) =>
        context.ChangeSets.Where(changes => changes.Id == id);

    public static IQueryable<EventRow> EventsOf(SalesContext context, Guid changeSet) =>
        context.Events.Where(change => change.ChangeSet == changeSet).OrderBy(change => change.Ordinal);

    public static IQueryable<EventRow> RemainingEventsOf(SalesContext context, Guid changeSet) =>
        NotTakenBack(context).Where(change => change.ChangeSet == changeSet).OrderBy(change => change.Ordinal);

    /// <summary>What became of one field of one subject, the newest first.</summary>
    /// <remarks>Which deal is concerned leads to the index of deals and kinds: of ten million events, all would be gone through.</remarks>
    public static IQueryable<EventRow> OfField(SalesContext context, SubjectKind subjectKind, string subjectId, SalesEventKind kind)
    {
        var events = context.Events.Where(change => change.SubjectKind == subjectKind && change.SubjectId == subjectId && change.Kind == kind);
        return (subjectKind == SubjectKind.Deal ? events.Where(change => change.Deal == subjectId) : events).OrderByDescending(change => change.Sequence);
    }

    /// <summary>What became of the amounts of some deals since a moment, in order.</summary>
    public static IQueryable<EventRow> AmountsSince(SalesContext context, IReadOnlyCollection<string> deals, DateTimeOffset since) =>
        context.Events
            .Where(change => change.Deal != null && deals.Contains(change.Deal) && change.Kind == SalesEventKind.DealAmount && change.RecordedAt >= since)
            .OrderBy(change => change.Sequence);

    /// <summary>What became of some deals' own fields since a moment, in the order in which it was stored.</summary>
    public static IQueryable<EventRow> OfDealsSince(SalesContext context, IReadOnlyCollection<string> deals, DateTimeOffset since) =>
        context.Events
            .Where(change => change.Deal != null && deals.Contains(change.Deal) && change.SubjectKind == SubjectKind.Deal && change.RecordedAt >= since)
            .OrderBy(change => change.Sequence);

    /// <summary>Changes of one kind of field that still hold, after a place in the sequence, the newest first.</summary>
    public static IQueryable<EventRow> Lately(SalesContext context, SalesEventKind kind, long sequence, int take) =>
        NotTakenBack(context).Where(change => change.Sequence > sequence && change.Kind == kind && change.ReversesChangeSet == null)
            .OrderByDescending(change => change.Sequence).Take(take);

    /// <summary>How deals came to be, moved through stages and ended, in the order in which it was stored.</summary>
    public static IQueryable<EventRow> OfStages(SalesContext context, IReadOnlyCollection<string> deals) =>
        context.Events
            .Where(change => change.Deal != null && deals.Contains(change.Deal)
                && (change.Kind == SalesEventKind.DealCreated || change.Kind == SalesEventKind.DealStage || change.Kind == SalesEventKind.DealState || change.Kind == SalesEventKind.DealDetour))
            .OrderBy(change => change.Sequence);

    /// <summary>What tells for whom deals count, in the order in which it was stored; the kinds of <see cref="Domain.Leaderboards.CreditRule.ConcernsDeal"/>.</summary>
    public static IQueryable<EventRow> OfResults(SalesContext context, IReadOnlyCollection<string> deals) =>
        context.Events
            .Where(change => change.Deal != null && deals.Contains(change.Deal)
                && (change.Kind == SalesEventKind.DealCreated || change.Kind == SalesEventKind.DealAmount || change.Kind == SalesEventKind.DealState || change.Kind == SalesEventKind.DealPayments || change.Kind == SalesEventKind.DealSplit))
            .OrderBy(change => change.Sequence);

    /// <summary>The newest first.</summary>
    public static IQueryable<ChangeSetRow> Undoable(SalesContext context, Guid actor, DateTimeOffset since) =>
        context.ChangeSets
            .Where(changes => changes.Actor == actor && changes.RecordedAt >= since && changes.Undoes == null && !changes.IsUndone)
            .Where(changes => NotTakenBack(context).Any(change => change.ChangeSet == changes.Id))
            .OrderByDescending(changes => changes.Sequence);

    /// <summary>What those of them hold about one customer and nobody has taken back, the newest first.</summary>
    public static IQueryable<EventRow> UndoableOf(SalesContext context, Guid actor, Guid customer, DateTimeOffset since) =>
        context.ChangeSets
            .Where(changes => changes.Actor == actor && changes.RecordedAt >= since && changes.Undoes == null && !changes.IsUndone)
            .SelectMany(changes => NotTakenBack(context).Where(change => change.ChangeSet == changes.Id && change.Customer == customer))
            .OrderByDescending(change => change.Sequence);

    /// <summary>What somebody's change sets of some time still tell; whether an event takes back another is not asked, since SQLite would look through all that take back none.</summary>
    public static IQueryable<EventRow> RecordedBy(SalesContext context, Guid actor, DateTimeOffset from, DateTimeOffset until) =>
        context.ChangeSets
            .Where(changes => changes.Actor == actor && changes.RecordedAt >= from && changes.RecordedAt < until && changes.Undoes == null)
            .SelectMany(changes => NotTakenBack(context).Where(change => change.ChangeSet == changes.Id))
            .OrderBy(change => change.Sequence);

    /// <summary>When some members last recorded anything before a moment: one look into the index of each.</summary>
    public static IQueryable<LastEntry> LastRecorded(SalesContext context, IReadOnlyCollection<Guid> members, DateTimeOffset before) =>
        context.Members.Where(member => members.Contains(member.Id)).Select(member => new LastEntry
        {
            Member = member.Id,
            At = context.ChangeSets
                .Where(changes => changes.Actor == member.Id && changes.RecordedAt < before && changes.Undoes == null && !changes.IsUndone)
                .OrderByDescending(changes => changes.Sequence)
                .Select(changes => (DateTimeOffset?)changes.RecordedAt)
                .FirstOrDefault(),
        });

    /// <summary>The sequences of some change sets' events.</summary>
    public static IQueryable<EventTrace> Traces(SalesContext context, IReadOnlyCollection<Guid> changeSets) =>
        Trace(context.Events.Where(change => changeSets.Contains(change.ChangeSet)));

    /// <summary>
    /// Events of other change sets, stored later, that still hold and concern one of these subjects, deals or customers.
    /// </summary>
    public static IQueryable<EventTrace> StandingSince(
        SalesContext context,
        long sequence,
        IReadOnlyCollection<Guid> changeSets,
        IReadOnlyCollection<string> subjects,
        IReadOnlyCollection<string> deals,
        IReadOnlyCollection<Guid> customers) =>
        Trace(NotTakenBack(context)
            .Where(change => change.Sequence > sequence && change.ReversesChangeSet == null && !changeSets.Contains(change.ChangeSet))
            .Where(change => subjects.Contains(change.SubjectId)
                || (change.Deal != null && deals.Contains(change.Deal))
                || (change.Customer != null && customers.Contains(change.Customer.Value))));

    /// <summary>What was stored after a place in the sequence, in its order.</summary>
    public static IQueryable<EventTrace> After(SalesContext context, long sequence, int take) =>
        Trace(context.Events.Where(change => change.Sequence > sequence)).OrderBy(change => change.Sequence).Take(take);

    /// <summary>What tells for whom anything counts, after a place in the sequence, in its order; the kinds of <see cref="Domain.Leaderboards.CreditRule.Concerns"/>.</summary>
    public static IQueryable<EventRow> CountedAfter(SalesContext context, IReadOnlyCollection<SalesEventKind> kinds, long sequence, int take) =>
        context.Events.Where(change => change.Sequence > sequence && kinds.Contains(change.Kind)).OrderBy(change => change.Sequence).Take(take);

    /// <summary>The events at some places in the sequence, as far as there are any.</summary>
    public static IQueryable<EventTrace> At(SalesContext context, IReadOnlyCollection<long> sequences) =>
        Trace(context.Events.Where(change => sequences.Contains(change.Sequence)));

    private static IQueryable<EventRow> NotTakenBack(SalesContext context) =>
        context.Events.Where(change => !context.Events.Any(reverse =>
            reverse.ReversesChangeSet == change.ChangeSet && reverse.ReversesOrdinal == change.Ordinal));

    private static IQueryable<EventTrace> Trace(IQueryable<EventRow> events) =>
        events.Select(change => new EventTrace
        {
            Sequence = change.Sequence,
            ChangeSet = change.ChangeSet,
            Ordinal = change.Ordinal,
            SubjectKind = change.SubjectKind,
            SubjectId = change.SubjectId,
            Customer = change.Customer,
            Deal = change.Deal,
        });

    /// <summary>The events, the last to be appended first.</summary>
    public static IQueryable<EventRow> Newest(SalesContext context) =>
        context.Events.OrderByDescending(change => change.Sequence);
}
