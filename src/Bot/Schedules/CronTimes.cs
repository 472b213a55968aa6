using System.Collections.Immutable;
using Quartz;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>Times by a cron expression: of each day the times at which it comes. Which days are worked is asked elsewhere.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class CronTimes(string expression) : ScheduleTimes
{
    // In UTC no day has a gap: the schedule's own zone is put on the times afterwards.
    private readonly CronExpression cron = new CronExpression(expression).WithTimeZone(TimeZoneInfo.Utc);

    /// <inheritdoc />
    public override ImmutableArray<TimeOnly> On(DateOnly day)
    {
        var times = ImmutableArray.CreateBuilder<TimeOnly>();
        var end = new DateTimeOffset(day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);
        for (var next = cron.GetNextValidTimeAfter(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero).AddSeconds(-1)); next < end; next = cron.GetNextValidTimeAfter(next.Value))
        {
            times.Add(TimeOnly.FromDateTime(next.Value.UtcDateTime));
        }

        return times.ToImmutable();
    }
}
