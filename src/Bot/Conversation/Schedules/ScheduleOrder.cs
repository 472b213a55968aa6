using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>An administrator pauses a schedule, stops what it brought on a day, or lets it go on.</summary>
/// <param name="Schedule">The schedule's name.</param>
/// <param name="Day">The day; null for the schedule itself.</param>
/// <param name="IsHalt">Whether it is to stop; otherwise it is to go on.</param>
/// <param name="By">Who.</param>
/// <param name="At">When, UTC.</param>
internal sealed record ScheduleOrder(string Schedule, DateOnly? Day, bool IsHalt, MemberId By, DateTimeOffset At)
{
    /// <summary>Makes it so within the session's unit.</summary>
    public Task ApplyAsync(ISalesSession session, CancellationToken cancellationToken) => IsHalt
        ? session.Halts.HaltAsync(new ScheduleHalt(Schedule, Day, By, At), cancellationToken)
        : session.Halts.GoOnAsync(Schedule, Day, By, At, cancellationToken);
}
