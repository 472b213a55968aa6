using System.Collections.Immutable;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>A schedule's place in the settings, and the names by which it is known elsewhere.</summary>
/// <param name="Key">Its key in the settings.</param>
/// <param name="Job">The name by which it is run by hand.</param>
/// <param name="Schedule">The name that its occurrences' keys begin with.</param>
/// <param name="Options">What is set.</param>
internal sealed record ScheduleSetting(string Key, string Job, string Schedule, ScheduleOptions Options)
{
    /// <summary>What stands in the settings where late is better than not at all.</summary>
    public const string NeverTooLate = "never";

    /// <summary>All schedules.</summary>
    public static ImmutableArray<ScheduleSetting> Of(SchedulesOptions options) =>
    [
        new(nameof(options.MorningBrief), JobNames.MorningBrief, StandardSchedules.Brief, options.MorningBrief),
        new(nameof(options.StaleDeals), JobNames.StaleDeals, StandardSchedules.Stale, options.StaleDeals),
        new(nameof(options.BattleReportDaily), JobNames.BattleReportDaily, StandardSchedules.DailyReport, options.BattleReportDaily),
        new(nameof(options.BattleReportWeekly), JobNames.BattleReportWeekly, StandardSchedules.WeeklyReport, options.BattleReportWeekly),
        new(nameof(options.BattleReportMonthly), JobNames.BattleReportMonthly, StandardSchedules.MonthlyReport, options.BattleReportMonthly),
        new(nameof(options.LeaderboardDaily), JobNames.LeaderboardDaily, StandardSchedules.DailyBoard, options.LeaderboardDaily),
        new(nameof(options.LeaderboardWeekly), JobNames.LeaderboardWeekly, StandardSchedules.WeeklyBoard, options.LeaderboardWeekly),
        new(nameof(options.OrderedBoards), JobNames.OrderedBoards, StandardSchedules.OrderedBoards, options.OrderedBoards),
        new(nameof(options.FollowedBoards), JobNames.FollowedBoards, StandardSchedules.FollowedBoards, options.FollowedBoards),
        new(nameof(options.ReviewAgenda), JobNames.ReviewAgenda, StandardSchedules.Agenda, options.ReviewAgenda),
        new(nameof(options.ReviewGroupAgenda), JobNames.ReviewGroupAgenda, StandardSchedules.GroupAgenda, options.ReviewGroupAgenda),
        new(nameof(options.Lifecycle), JobNames.Lifecycle, StandardSchedules.Lifecycle, options.Lifecycle),
        new(nameof(options.Undelivered), JobNames.Undelivered, StandardSchedules.Undelivered, options.Undelivered),
        new(nameof(options.CalendarYear), JobNames.CalendarYear, StandardSchedules.CalendarYear, options.CalendarYear),
        new(nameof(options.Advance), JobNames.Advance, StandardSchedules.Advance, options.Advance),
        new(nameof(options.Settlement), JobNames.Settlement, StandardSchedules.Settlement, options.Settlement),
        new(nameof(options.Awards), JobNames.Awards, StandardSchedules.Awards, options.Awards),
        new(nameof(options.Challenges), JobNames.Challenges, StandardSchedules.Challenges, options.Challenges),
    ];
}
