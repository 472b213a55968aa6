using System.Collections.Immutable;
using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Schedules;

/// <summary>The schedules that a company has until it sets its own.</summary>
public static class StandardSchedules
{
    /// <summary>The names, which keys begin with and settings and administrators speak of.</summary>
    public const string
        Brief = "brief",
        Stale = "stale",
        DailyReport = "report-day",
        WeeklyReport = "report-week",
        MonthlyReport = "report-month",
        DailyBoard = "board-day",
        WeeklyBoard = "board-week",
        Agenda = "agenda",
        GroupAgenda = "agenda-group",
        Lifecycle = "lifecycle",
        Undelivered = "undelivered",
        CalendarYear = "calendar-year",
        Advance = "advance",
        Settlement = "settlement",
        Awards = "awards",
        Challenges = "challenges",
        FollowedBoards = "board-follow",
        OrderedBoards = "board-order";

    /// <summary>No schedule: under this name is kept what became of the reminders that people set.</summary>
    public const string Reminder = "reminder";

    /// <summary>No schedule either: under this name the telling of wins is paused and stopped.</summary>
    public const string Wins = "wins";

    /// <summary>All of them, in the zone of the clock.</summary>
    public static ImmutableArray<Schedule> In(BusinessClock clock) =>
    [
        // Before the morning meeting; after noon a morning brief is noise.
        Of(Brief, new TimeOnly(8, 50), ScheduleDays.Workdays, new TimeOnly(12, 0), clock),
        Of(Stale, new TimeOnly(9, 0), ScheduleDays.Workdays, null, clock),
        Of(Agenda, new TimeOnly(9, 0), ScheduleDays.WeekStart, null, clock),
        Of(GroupAgenda, new TimeOnly(9, 0), ScheduleDays.WeekStart, new TimeOnly(18, 0), clock),
        Of(Lifecycle, new TimeOnly(9, 0), ScheduleDays.Workdays, null, clock),
        Of(WeeklyReport, new TimeOnly(9, 0), ScheduleDays.WeekStart, new TimeOnly(21, 0), clock),
        Of(MonthlyReport, new TimeOnly(9, 0), ScheduleDays.MonthStart, new TimeOnly(21, 0), clock),

        Of(DailyBoard, new TimeOnly(12, 0), ScheduleDays.Workdays, new TimeOnly(18, 0), clock),
        Of(WeeklyBoard, new TimeOnly(17, 30), ScheduleDays.WeekEnd, new TimeOnly(21, 0), clock),

        // The day's work is nearly done, and there is time yet to do something about it.
        Of(FollowedBoards, new TimeOnly(17, 30), ScheduleDays.Workdays, new TimeOnly(20, 0), clock),

        // Each at the time that somebody has said in its chat.
        new() { Name = OrderedBoards, Times = new DailyTimes(), Days = ScheduleDays.Workdays, Clock = clock },

        // Pay and awards wait for somebody's approval: late is better than not at all.
        Of(Advance, new TimeOnly(10, 0), ScheduleDays.WeekEnd, null, clock),
        Of(Settlement, new TimeOnly(10, 0), ScheduleDays.MonthStart, null, clock),
        Of(Awards, new TimeOnly(10, 0), ScheduleDays.MonthStart, null, clock),
        Of(Challenges, new TimeOnly(9, 0), ScheduleDays.Workdays, null, clock),

        // For those who run the service, when the morning's rush is over.
        Of(Undelivered, new TimeOnly(9, 10), ScheduleDays.Workdays, new TimeOnly(18, 0), clock),
        Of(CalendarYear, new TimeOnly(9, 10), ScheduleDays.Workdays, new TimeOnly(18, 0), clock),
        Of(DailyReport, new TimeOnly(18, 0), ScheduleDays.Workdays, new TimeOnly(21, 0), clock),
    ];

    private static Schedule Of(string name, TimeOnly at, ScheduleDays days, TimeOnly? latest, BusinessClock clock) =>
        new() { Name = name, Times = new DailyTimes(at), Days = days, Latest = latest, Clock = clock };
}
