using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Delivery;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Schedules;

/// <summary>Takes the next few rows of a schedule, unless somebody has paused it or stopped their day, on whichever node.</summary>
internal static class HaltedClaim
{
    /// <summary>For how long a node may be about what it takes; after that another takes it over.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>For how many days what waits of a stopped batch is looked for.</summary>
    private const int DaysOfStop = 7;

    /// <summary>Takes them within the session's unit; none where the schedule is paused.</summary>
    public static async Task<IReadOnlyList<DueEntry>> TakeAsync(ConfiguredSchedule configured, Node node, JobTime at, int take, ISalesSession session, CancellationToken cancellationToken) =>
        await MayTakeAsync(configured, at, session, cancellationToken)
            ? await session.Due.ClaimAsync(configured.Schedule.Name, node.Name, at.Now, at.Now + Lease, at.IsStaged, take, cancellationToken)
            : [];

    /// <summary>Takes what of the schedule these people would be told by then, within the session's unit; none where the schedule is paused.</summary>
    public static async Task<IReadOnlyList<DueEntry>> TakeForAsync(
        ConfiguredSchedule configured, IReadOnlyCollection<MemberId> recipients, Node node, JobTime at, TimeSpan within, ISalesSession session, CancellationToken cancellationToken) =>
        await MayTakeAsync(configured, at, session, cancellationToken)
            ? await session.Due.ClaimForAsync(configured.Schedule.Name, recipients, node.Name, at.Now, at.Now + within, at.Now + Lease, at.IsStaged, cancellationToken)
            : [];

    private static async Task<bool> MayTakeAsync(ConfiguredSchedule configured, JobTime at, ISalesSession session, CancellationToken cancellationToken)
    {
        var schedule = configured.Schedule;
        var halts = await ScheduleHalts.ReadAsync(schedule.Name, session, cancellationToken);
        if (halts.IsPaused)
        {
            return false;
        }

        // What came to wait after it was stopped is stopped too; what is older than a few days waits no more.
        foreach (var stopped in halts.Stopped.Where(halt => halt.Day > schedule.Clock.DateOf(at.Now).AddDays(-DaysOfStop)))
        {
            await session.Halts.HaltAsync(stopped, cancellationToken);
        }

        return true;
    }
}
