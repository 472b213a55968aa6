using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What is asked of that which is to be said at a time.</summary>
internal static class DueQueries
{
    public static IQueryable<DueRow> ByKeys(SalesContext context, IReadOnlyCollection<string> keys) =>
        context.Due.Where(due => keys.Contains(due.Key));

    /// <summary>What was said of some deals as parts of messages, and still stands.</summary>
    public static IQueryable<DueRow> PartsAbout(SalesContext context, IReadOnlyCollection<string> deals) =>
        context.Due.Where(due => due.Message != null && due.Deal != null && deals.Contains(due.Deal) && !due.IsWithdrawn).OrderBy(due => due.Id);

    /// <summary>The parts of a message.</summary>
    public static IQueryable<DueRow> PartsOf(SalesContext context, string message) =>
        context.Due.Where(due => due.Message == message && due.Deal != null).OrderBy(due => due.Id);

    /// <summary>The oldest of a schedule that wait, and that nobody has taken.</summary>
    public static IQueryable<DueRow> Free(SalesContext context, string schedule, DateTimeOffset now, bool withStaged, int take) =>
        context.Due
            .Where(due => due.State == DueState.Waiting && due.Schedule == schedule && due.NotBefore <= now
                && (withStaged || !due.IsStaged)
                && (due.LeaseUntil == null || due.LeaseUntil <= now))
            .OrderBy(due => due.Id).Take(take);

    /// <summary>Those that nobody has taken meanwhile.</summary>
    public static IQueryable<DueRow> StillFree(SalesContext context, IReadOnlyCollection<long> ids, DateTimeOffset now) =>
        context.Due.Where(due => ids.Contains(due.Id) && due.State == DueState.Waiting && (due.LeaseUntil == null || due.LeaseUntil <= now));

    public static IQueryable<DueRow> TakenBy(SalesContext context, IReadOnlyCollection<long> ids, string node) =>
        context.Due.Where(due => ids.Contains(due.Id) && due.State == DueState.Waiting && due.LeaseOwner == node);

    public static IQueryable<DueRow> Leased(SalesContext context) =>
        context.Due.Where(due => due.State == DueState.Waiting && due.LeaseUntil != null);

    public static IQueryable<ScheduleRow> Schedule(SalesContext context, string name) =>
        context.Schedules.Where(schedule => schedule.Name == name);
}
