using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>
/// When the scheduler looks after which job. It does so every day, at the schedule's times, and in between for what was missed or held: whether something
/// is due, the tables and the calendar say.
/// </summary>
internal static class TickPlan
{
    /// <summary>Every ten minutes: what quiet hours hold is said when they end.</summary>
    private const string InBetween = "0 0/10 * * * ?";

    /// <summary>Every minute: rankings come at the times that people have said in their chats.</summary>
    private const string EachMinute = "0 * * * * ?";

    /// <summary>Every ten seconds: a reminder rings when asked, and what was held goes out when its time has come.</summary>
    private const string Reminders = "0/10 * * * * ?";

    /// <summary>All ticks, each once.</summary>
    /// <param name="jobs">The jobs that there are.</param>
    /// <param name="schedules">When they come.</param>
    public static ImmutableArray<Tick> Of(IEnumerable<string> jobs, ImmutableArray<ConfiguredSchedule> schedules) =>
    [
        // Wins have a clock of their own, which looks every second.
        .. jobs.Where(job => job is not JobNames.Wins).SelectMany(job => schedules.FirstOrDefault(schedule => string.Equals(schedule.Job, job, StringComparison.Ordinal)) is { } schedule
            ? Of(schedule)
            : [new Tick(job, Reminders, TimeZoneInfo.Utc)]).Distinct(),
    ];

    private static IEnumerable<Tick> Of(ConfiguredSchedule schedule)
    {
        IEnumerable<string> times = schedule.Schedule.Name == StandardSchedules.OrderedBoards ? [EachMinute]
            : schedule.Cron is { } cron ? [cron]
            : schedule.Schedule.Times is DailyTimes daily ? daily.On(DateOnly.MinValue).Select(At)
            : [];
        return times.Append(InBetween).Select(expression => new Tick(schedule.Job, expression, schedule.Zone));
    }

    private static string At(TimeOnly time) => string.Create(CultureInfo.InvariantCulture, $"0 {time.Minute} {time.Hour} * * ?");
}
