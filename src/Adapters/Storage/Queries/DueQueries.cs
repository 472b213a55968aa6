using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What is asked of that which is to be said at a time.</summary>
internal static class DueQueries
{
    public static IQueryable<DueRow> ByKeys(SalesContext context, IReadOnlyCollection<string> keys) =>
        context.Due.Where(due => keys.Contains(due.Key));

    /// <summary>What goes out under some keys: the notices of the keys, and those that were said with them.</summary>
    public static IQueryable<DueRow> SaidUnder(SalesContext context, IReadOnlyCollection<string> keys) =>
        context.Due.Where(due => keys.Contains(due.Key) || (due.Message != null && keys.Contains(due.Message) && due.Deal == null));

    /// <summary>What was said of some deals as parts of messages, and still stands.</summary>
    public static IQueryable<DueRow> PartsAbout(SalesContext context, IReadOnlyCollection<string> deals) =>
        context.Due.Where(due => due.Message != null && due.Deal != null && deals.Contains(due.Deal) && !due.IsWithdrawn).OrderBy(due => due.Id);

    /// <summary>The parts of a message.</summary>
    public static IQueryable<DueRow> PartsOf(SalesContext context, string message) =>
        context.Due.Where(due => due.Message == message && due.Deal != null).OrderBy(due => due.Id);

    /// <summary>Those of the notices that are no longer true.</summary>
    public static IQueryable<DueRow> WithdrawnOf(SalesContext context, IReadOnlyCollection<string> keys) =>
        context.Due.Where(due => keys.Contains(due.Key) && due.IsWithdrawn);

    /// <summary>The oldest of a schedule that wait, and that nobody has taken.</summary>
    public static IQueryable<DueRow> Free(SalesContext context, string schedule, DateTimeOffset now, bool withStaged, int take) =>
        context.Due
            .Where(due => due.State == DueState.Waiting && due.Schedule == schedule && due.NotBefore <= now
                && (withStaged || !due.IsStaged)
                && (due.LeaseUntil == null || due.LeaseUntil <= now))
            .OrderBy(due => due.Id).Take(take);

    /// <summary>What of a schedule waits for some people, may be said by a time, and nobody has taken.</summary>
    public static IQueryable<DueRow> FreeFor(
        SalesContext context, string schedule, IReadOnlyCollection<Guid> recipients, DateTimeOffset now, DateTimeOffset by, bool withStaged) =>
        context.Due
            .Where(due => due.State == DueState.Waiting && due.Schedule == schedule && due.NotBefore <= by && recipients.Contains(due.Recipient)
                && (withStaged || !due.IsStaged)
                && (due.LeaseUntil == null || due.LeaseUntil <= now))
            .OrderBy(due => due.Id);

    /// <summary>Those that nobody has taken meanwhile.</summary>
    public static IQueryable<DueRow> StillFree(SalesContext context, IReadOnlyCollection<long> ids, DateTimeOffset now) =>
        context.Due.Where(due => ids.Contains(due.Id) && due.State == DueState.Waiting && (due.LeaseUntil == null || due.LeaseUntil <= now));

    public static IQueryable<DueRow> TakenBy(SalesContext context, IReadOnlyCollection<long> ids, string node) =>
        context.Due.Where(due => ids.Contains(due.Id) && due.State == DueState.Waiting && due.LeaseOwner == node);

    public static IQueryable<DueRow> Leased(SalesContext context) =>
        context.Due.Where(due => due.State == DueState.Waiting && due.LeaseUntil != null);

    /// <summary>What of a schedule may be said now and nobody has taken, the oldest first, where it is for somebody.</summary>
    public static IQueryable<WaitingNotice> WaitingFor(SalesContext context, string schedule, DateTimeOffset now, bool withStaged) =>
        context.Due
            .Where(due => due.State == DueState.Waiting && due.Schedule == schedule && due.NotBefore <= now && due.Recipient != Guid.Empty
                && (withStaged || !due.IsStaged)
                && (due.LeaseUntil == null || due.LeaseUntil <= now))
            .OrderBy(due => due.Id)
            .Select(due => new WaitingNotice(due.Id, due.Recipient));

    public static IQueryable<ToldTally> Told(SalesContext context, IReadOnlyCollection<Guid> members, IReadOnlyCollection<string> schedules, DateOnly day) =>
        context.Due
            .Where(due => schedules.Contains(due.Schedule) && due.Day == day && members.Contains(due.Recipient) && due.State == DueState.Said && due.Message == null)
            .GroupBy(due => due.Recipient)
            .Select(told => new ToldTally(told.Key, told.Count()));

    /// <summary>What became of what a schedule brought on a day; of what was said, also what is known of its sending.</summary>
    public static IQueryable<NoticeTally> Tally(SalesContext context, string schedule, DateOnly day) =>
        from due in context.Due
        where due.Schedule == schedule && due.Day == day
        join sent in context.Outbox on due.Message ?? due.Key equals sent.Key into messages
        from message in messages.DefaultIfEmpty()
        group due by new { due.State, due.Reason, Sent = message == null ? (OutboxState?)null : message.State } into same
        orderby same.Key.State, same.Key.Reason, same.Key.Sent
        select new NoticeTally(same.Key.State, same.Key.Reason, same.Key.Sent, same.Count());

    /// <summary>What became of a schedule on some days, and when.</summary>
    public static IQueryable<DayOutcome> Outcomes(SalesContext context, string schedule, DateOnly from, DateOnly before) =>
        context.Due
            .Where(due => due.Schedule == schedule && due.Day >= from && due.Day < before)
            .Select(due => new DayOutcome(due.Day, due.State, due.EndedAt)).Distinct();

    /// <summary>What a schedule brought on a day and that was not said, for a reason, the newest first.</summary>
    public static IQueryable<DueRow> Troubles(SalesContext context, string schedule, DateOnly day, int take) =>
        context.Due
            .Where(due => due.Schedule == schedule && due.Day == day
                && (due.State == DueState.Failed || due.State == DueState.Missed || (due.State == DueState.Waiting && due.Reason != null)))
            .OrderByDescending(due => due.Id).Take(take);

    /// <summary>What found nobody to write to since a day, by person and schedule.</summary>
    public static IQueryable<UnreachedTally> Unreached(SalesContext context, IReadOnlyCollection<string> schedules, DateOnly since) =>
        context.Due
            .Where(due => schedules.Contains(due.Schedule) && due.Day >= since && due.State == DueState.Failed && due.Reason == NoticeTrouble.Unreachable)
            .GroupBy(due => new { due.Recipient, due.Schedule })
            .OrderBy(same => same.Key.Recipient).ThenBy(same => same.Key.Schedule)
            .Select(same => new UnreachedTally(same.Key.Recipient, same.Key.Schedule, same.Count()));

    public static IQueryable<ScheduleRow> Schedule(SalesContext context, string name) =>
        context.Schedules.Where(schedule => schedule.Name == name);
}
