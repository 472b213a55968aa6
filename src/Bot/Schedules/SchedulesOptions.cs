namespace SalesBot.Bot.Schedules;

/// <summary>What is said without being asked, and when. Each schedule has its standard where nothing is set.</summary>
internal sealed class SchedulesOptions
{
    public const string Section = "Schedules";

    /// <summary>When nothing is said that is not urgent.</summary>
    public QuietHoursOptions QuietHours { get; init; } = new();

    /// <summary>How many unasked messages a person gets on a day at most; what waits comes as one on the next. What leads to a leader is always said.</summary>
    public int MostADay { get; set; } = 20;

    /// <summary>Within how many minutes brief, warnings, review agenda and customers' dates of a person are one message; 0 for each by itself.</summary>
    public int TogetherMinutes { get; set; } = 30;

    /// <summary>The brief of each rep and manager.</summary>
    public ScheduleOptions MorningBrief { get; init; } = new();

    /// <summary>Warnings of deals that do not move.</summary>
    public ScheduleOptions StaleDeals { get; init; } = new();

    /// <summary>The day's report.</summary>
    public ScheduleOptions BattleReportDaily { get; init; } = new();

    /// <summary>The week's report.</summary>
    public ScheduleOptions BattleReportWeekly { get; init; } = new();

    /// <summary>The month's report.</summary>
    public ScheduleOptions BattleReportMonthly { get; init; } = new();

    /// <summary>The month's rankings so far, in the chats that want them.</summary>
    public ScheduleOptions LeaderboardDaily { get; init; } = new();

    /// <summary>The week's rankings, in the chats that want them.</summary>
    public ScheduleOptions LeaderboardWeekly { get; init; } = new();

    /// <summary>What to speak of in the weekly review.</summary>
    public ScheduleOptions ReviewAgenda { get; init; } = new();

    /// <summary>The same in the group chats that want it.</summary>
    public ScheduleOptions ReviewGroupAgenda { get; init; } = new();

    /// <summary>Contracts that end, birthdays, customers nobody has spoken with.</summary>
    public ScheduleOptions Lifecycle { get; init; } = new();

    /// <summary>For administrators: what did not get through.</summary>
    public ScheduleOptions Undelivered { get; init; } = new();

    /// <summary>For administrators: that the next year's working days are missing.</summary>
    public ScheduleOptions CalendarYear { get; init; } = new();

    /// <summary>For directors: the week's advance, to be approved.</summary>
    public ScheduleOptions Advance { get; init; } = new() { Enabled = false };

    /// <summary>For directors: the settlement of the month that is over, to be approved.</summary>
    public ScheduleOptions Settlement { get; init; } = new() { Enabled = false };

    /// <summary>For who leads: the awards of the month that is over, to be approved.</summary>
    public ScheduleOptions Awards { get; init; } = new() { Enabled = false };

    /// <summary>For those who follow rankings: that somebody has overtaken them on one.</summary>
    public ScheduleOptions FollowedBoards { get; init; } = new();

    /// <summary>The rankings that chats get because somebody who leads them has said so there, at the times said there.</summary>
    public ScheduleOptions OrderedBoards { get; init; } = new();

    /// <summary>How challenges that are over ended.</summary>
    public ScheduleOptions Challenges { get; init; } = new();
}
