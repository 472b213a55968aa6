using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>What is to become of each row of a batch.</summary>
/// <threadsafety>Used by one run only.</threadsafety>
internal sealed class SortedBatch
{
    private readonly List<(long Id, string Reason)> dropped = [];
    private readonly List<(long Id, string Reason)> failed = [];
    private readonly List<(long Id, DateTimeOffset Until, string Reason)> held = [];

    /// <summary>What is said, each with the rows that it says besides its own, and with what the person has heard of with it.</summary>
    public List<(long Id, Tidings Tidings, ImmutableArray<long> With, ImmutableArray<DueNotice> Told)> Said { get; } = [];

    /// <summary>What people have heard of with something that an earlier part says.</summary>
    public List<DueNotice> ToldBefore { get; } = [];

    /// <summary>For which it is too late.</summary>
    public List<long> Missed { get; } = [];

    /// <summary>The rows that end, by how and why.</summary>
    private IEnumerable<(DueState State, string? Reason, IReadOnlyCollection<long> Ids)> Ended =>
        ((IEnumerable<(DueState State, string? Reason, IReadOnlyCollection<long> Ids)>)
        [
            (DueState.Said, null, [.. Said.Select(said => said.Id)]),
            (DueState.Missed, null, Missed),
            .. dropped.GroupBy(row => row.Reason, StringComparer.Ordinal).Select(rows => (DueState.Dropped, (string?)rows.Key, (IReadOnlyCollection<long>)[.. rows.Select(row => row.Id)])),
            .. failed.GroupBy(row => row.Reason, StringComparer.Ordinal).Select(rows => (DueState.Failed, (string?)rows.Key, (IReadOnlyCollection<long>)[.. rows.Select(row => row.Id)])),
        ]).Where(ended => ended.Ids.Count > 0);

    /// <summary>The rows that wait, by until when and why.</summary>
    private IEnumerable<(DateTimeOffset Until, string Reason, IReadOnlyCollection<long> Ids)> Held =>
        held.GroupBy(row => (row.Until, row.Reason)).Select(rows => (rows.Key.Until, rows.Key.Reason, (IReadOnlyCollection<long>)[.. rows.Select(row => row.Id)]));

    /// <summary>Whether it is too late for the row; then that becomes of it.</summary>
    public bool IsMissed(DueEntry entry, DateTimeOffset now)
    {
        if (entry.Notice.LatestAt < now)
        {
            Missed.Add(entry.Id);
            return true;
        }

        return false;
    }

    /// <summary>Whether the row is said now; otherwise it waits or is dropped, as the verdict has it.</summary>
    public bool Admits(long id, NoticeVerdict verdict)
    {
        if (verdict.Until is { } until)
        {
            Hold(id, until, verdict.Reason.ToString());
        }
        else if (verdict.IsDropped)
        {
            Drop(id, verdict.Reason.ToString());
        }

        return verdict.IsSaid;
    }

    /// <summary>Keeps within the session's unit what became of each row.</summary>
    public async Task EndRowsAsync(string node, DateTimeOffset at, ISalesSession session, CancellationToken cancellationToken)
    {
        foreach (var (state, reason, ids) in Ended)
        {
            await session.Due.EndAsync(ids, node, state, reason, at, cancellationToken);
        }

        foreach (var said in Said.Where(said => !said.With.IsEmpty))
        {
            await session.Due.EndWithAsync(said.With, node, said.Tidings.Key, at, cancellationToken);
        }

        foreach (var (until, reason, ids) in Held)
        {
            await session.Due.HoldAsync(ids, node, until, reason, cancellationToken);
        }
    }

    /// <summary>They are said, as one message under the key of the first.</summary>
    public void Say(IReadOnlyList<NoticePart> parts)
    {
        var first = parts[0];
        var (entry, writer) = (first.Claimed.Entry, first.Claimed.Writer);
        var written = parts.Count == 1 ? first.Written : MergedNotice.Of([.. parts.Select(part => part.Written)], first.To.Words);
        var tidings = new Tidings(first.To, entry.Notice.Key, parts.Count == 1 ? writer.Kind : OutgoingKind.Brief, written.Card, written.Offered) { Attached = written.Attached };
        Said.Add((
            entry.Id,
            tidings,
            [.. parts.Skip(1).Select(part => part.Claimed.Entry.Id)],
            [.. parts.SelectMany(part => part.Written.Told).Select(told => told.Message is null ? told : told with { Message = tidings.Key })]));
    }

    /// <summary>It is not said.</summary>
    public void Drop(long id, string reason) => dropped.Add((id, reason));

    /// <summary>It cannot be said.</summary>
    public void Fail(long id, string reason) => failed.Add((id, reason));

    /// <summary>It waits.</summary>
    public void Hold(long id, DateTimeOffset until, string reason) => held.Add((id, until, reason));

    /// <summary>
    /// The batch in parts that are written one after another. What a person hears and that they heard it stay together; of more than a part holds, the
    /// rest follows at once: where it breaks off in between, it is told again rather than lost.
    /// </summary>
    /// <param name="rows">How many rows a part has at most.</param>
    public IEnumerable<SortedBatch> InUnits(int rows)
    {
        var (unit, size) = (new SortedBatch(), 0);
        foreach (var said in Said)
        {
            var first = Math.Min(said.Told.Length, rows);
            if (size > 0 && size + 1 + first > rows)
            {
                yield return unit;
                (unit, size) = (new SortedBatch(), 0);
            }

            unit.Said.Add((said.Id, said.Tidings, said.With, [.. said.Told.Take(first)]));
            size += 1 + first;
            foreach (var rest in said.Told.Skip(first).Chunk(rows))
            {
                yield return unit;
                (unit, size) = (new SortedBatch(), rest.Length);
                unit.ToldBefore.AddRange(rest);
            }
        }

        // What is not said costs one update a reason.
        unit.Missed.AddRange(Missed);
        unit.dropped.AddRange(dropped);
        unit.failed.AddRange(failed);
        unit.held.AddRange(held);
        yield return unit;
    }

    /// <summary>What came of it.</summary>
    /// <param name="queued">The keys that are new to the outbox.</param>
    /// <param name="nameOf">The recipients' names.</param>
    public JobReport ReportFor(IReadOnlySet<string> queued, Func<MemberId, string> nameOf) => ReportFor(
        [
            .. Said.Select(said => said.Tidings).Where(tidings => queued.Contains(tidings.Key))
                .Select(tidings => QueuedNotice.Of(tidings, nameOf(tidings.To.Member))),
        ]);

    /// <summary>What came of it, where this is what went to the outbox.</summary>
    public JobReport ReportFor(ImmutableArray<QueuedNotice> queued) => new(queued, held.Count, dropped.Count, Missed.Count, failed.Count);
}
