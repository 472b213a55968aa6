namespace SalesBot.Bot.Schedules;

/// <summary>The names by which jobs are run by hand; scripts use them, so they stay.</summary>
internal static class JobNames
{
    public const string Reminders = "reminders";
    public const string HeldNotices = "held-notices";
    public const string Wins = "wins";
    public const string MorningBrief = "morning-brief";
    public const string StaleDeals = "stale-deals";
    public const string BattleReportDaily = "battle-report-daily";
    public const string BattleReportWeekly = "battle-report-weekly";
    public const string BattleReportMonthly = "battle-report-monthly";
    public const string LeaderboardDaily = "leaderboard-daily";
    public const string LeaderboardWeekly = "leaderboard-weekly";
    public const string ReviewAgenda = "review-agenda";
    public const string Lifecycle = "lifecycle";
    public const string Undelivered = "undelivered";
    public const string CalendarYear = "calendar-year";
    public const string Advance = "advance";
    public const string Settlement = "settlement";
    public const string Awards = "awards";
    public const string OrderedBoards = "ordered-boards";
    public const string FollowedBoards = "followed-boards";
    public const string PastRewards = "past-rewards";
    public const string ReviewGroupAgenda = "review-group-agenda";
    public const string Challenges = "challenges";
}
