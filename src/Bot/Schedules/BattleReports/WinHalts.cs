using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>Whether an administrator has paused the telling of wins, or stopped that of a day.</summary>
internal sealed class WinHalts(ScheduleHalts halts, BusinessClock clock)
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestStop = TimeSpan.FromDays(1);

    /// <summary>What holds now.</summary>
    public static async Task<WinHalts> ReadAsync(BusinessClock clock, ISalesSession session, CancellationToken cancellationToken) =>
        new(await ScheduleHalts.ReadAsync(StandardSchedules.Wins, session, cancellationToken), clock);

    /// <summary>Whether the win is not to be told now.</summary>
    public bool Hold(WinRecord win) => halts.IsPaused || halts.Stopped.Any(halt => halt.Day == clock.DateOf(win.ConfirmedAt));

    /// <summary>The win that is held up: what falls due in a pause is not made up for; what was stopped waits to go on, for a day.</summary>
    public WinRecord HeldUp(WinRecord win, DateTimeOffset now) => win with { DueAt = halts.IsPaused || now - win.ConfirmedAt > LongestStop ? null : now + LookAgain };
}
