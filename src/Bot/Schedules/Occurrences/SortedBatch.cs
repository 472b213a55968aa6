using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Schedules;

/// <summary>What is to become of each row of a batch.</summary>
/// <threadsafety>Used by one run only.</threadsafety>
internal sealed class SortedBatch
{
    private readonly List<(long Id, string Reason)> dropped = [];
    private readonly List<(long Id, string Reason)> failed = [];
    private readonly List<(long Id, DateTimeOffset Until, string Reason)> held = [];

    /// <summary>What is said.</summary>
    public List<(long Id, Tidings Tidings)> Said { get; } = [];

    /// <summary>What people have heard of with it.</summary>
    public List<DueNotice> Told { get; } = [];

    /// <summary>For which it is too late.</summary>
    public List<long> Missed { get; } = [];

    /// <summary>The rows that end, by how and why.</summary>
    public IEnumerable<(DueState State, string? Reason, IReadOnlyCollection<long> Ids)> Ended =>
        ((IEnumerable<(DueState State, string? Reason, IReadOnlyCollection<long> Ids)>)
        [
            (DueState.Said, null, [.. Said.Select(said => said.Id)]),
            (DueState.Missed, null, Missed),
            .. dropped.GroupBy(row => row.Reason, StringComparer.Ordinal).Select(rows => (DueState.Dropped, (string?)rows.Key, (IReadOnlyCollection<long>)[.. rows.Select(row => row.Id)])),
            .. failed.GroupBy(row => row.Reason, StringComparer.Ordinal).Select(rows => (DueState.Failed, (string?)rows.Key, (IReadOnlyCollection<long>)[.. rows.Select(row => row.Id)])),
        ]).Where(ended => ended.Ids.Count > 0);

    /// <summary>The rows that wait, by until when and why.</summary>
    public IEnumerable<(DateTimeOffset Until, string Reason, IReadOnlyCollection<long> Ids)> Held =>
        held.GroupBy(row => (row.Until, row.Reason)).Select(rows => (rows.Key.Until, rows.Key.Reason, (IReadOnlyCollection<long>)[.. rows.Select(row => row.Id)]));

    /// <summary>It is said.</summary>
    public void Say(long id, Tidings tidings) => Said.Add((id, tidings));

    /// <summary>It is not said.</summary>
    public void Drop(long id, string reason) => dropped.Add((id, reason));

    /// <summary>It cannot be said.</summary>
    public void Fail(long id, string reason) => failed.Add((id, reason));

    /// <summary>It waits.</summary>
    public void Hold(long id, DateTimeOffset until, string reason) => held.Add((id, until, reason));

    /// <summary>What came of it.</summary>
    /// <param name="queued">The keys that are new to the outbox.</param>
    /// <param name="nameOf">The recipients' names.</param>
    public JobReport ReportFor(IReadOnlySet<string> queued, Func<MemberId, string> nameOf) => new(
        [
            .. Said.Select(said => said.Tidings).Where(tidings => queued.Contains(tidings.Key))
                .Select(tidings => new QueuedNotice(tidings.Key, nameOf(tidings.To.Member), tidings.To.Chat.Platform, tidings.Kind, Teller.TextOf(tidings))),
        ],
        held.Count,
        dropped.Count,
        Missed.Count,
        failed.Count);
}
