using SalesBot.Domain.Schedules;
using Reason = SalesBot.Domain.Schedules.NoticeReason;

namespace SalesBot.Bot.Texts;

/// <content>Texts: what comes without being asked, as administrators see it.</content>
internal sealed partial class Wording
{
    /// <summary>The schedule as people call it.</summary>
    public string ScheduleName(string schedule) => schedule switch
    {
        StandardSchedules.Brief => BriefKind,
        StandardSchedules.Stale => StaleSchedule,
        StandardSchedules.DailyReport => DailyReportSchedule,
        StandardSchedules.WeeklyReport => WeeklyReportSchedule,
        StandardSchedules.MonthlyReport => MonthlyReportSchedule,
        StandardSchedules.DailyBoard => DailyBoardSchedule,
        StandardSchedules.WeeklyBoard => WeeklyBoardSchedule,
        StandardSchedules.OrderedBoards => OrderedBoardsSchedule,
        StandardSchedules.Agenda => AgendaSchedule,
        StandardSchedules.GroupAgenda => GroupAgendaSchedule,
        StandardSchedules.Lifecycle => LifecycleKind,
        StandardSchedules.Undelivered => UndeliveredSchedule,
        StandardSchedules.CalendarYear => CalendarSchedule,
        StandardSchedules.Advance => AdvanceSchedule,
        StandardSchedules.Settlement => SettlementSchedule,
        StandardSchedules.Awards => AwardsSchedule,
        StandardSchedules.FollowedBoards => FollowedBoardsSchedule,
        StandardSchedules.Challenges => ChallengesSchedule,
        StandardSchedules.Reminder => ReminderKind,
        StandardSchedules.Wins => WinsSchedule,
        _ => schedule,
    };

    /// <summary>Why something was not said, by the name under which it is kept; a name that is none is what an operator reads.</summary>
    public string NoticeReason(string reason) => reason switch
    {
        nameof(Reason.QuietHours) => QuietHoursReason,
        nameof(Reason.Muted) => MutedReason,
        nameof(Reason.OptedOut) => OptedOutReason,
        nameof(Reason.DayOff) => DayOffReason,
        nameof(Reason.OnLeave) => OnLeaveReason,
        nameof(Reason.EnoughForToday) => EnoughReason,
        nameof(OccurrenceFate.Superseded) => SupersededReason,
        nameof(OccurrenceFate.Paused) => PausedReason,
        nameof(OccurrenceFate.Missed) => TooLate,
        "Unreachable" => UnreachableReason,
        "Left" => LeftReason,
        "Nothing" => NothingReason,
        _ => reason,
    };

    /// <summary>When something comes that has no time of its own: so long after a win, or not at all.</summary>
    public string NoNext(TimeSpan? afterWin) => afterWin is not { } hold ? NoneSet : hold <= TimeSpan.Zero ? AtOnceAfterAWin : AfterAWin(Math.Max(1, (int)hold.TotalMinutes));

    private string AfterAWin(int minutes) => Fill([minutes]);

    private string AtOnceAfterAWin => Text();

    private string WinsSchedule => Text();

    private string GroupAgendaSchedule => Text();

    private string StaleSchedule => Text();

    private string DailyReportSchedule => Text();

    private string WeeklyReportSchedule => Text();

    private string MonthlyReportSchedule => Text();

    private string AgendaSchedule => Text();

    private string UndeliveredSchedule => Text();

    private string CalendarSchedule => Text();

    private string AdvanceSchedule => Text();

    private string SettlementSchedule => Text();

    private string AwardsSchedule => Text();

    private string FollowedBoardsSchedule => Text();

    private string ChallengesSchedule => Text();

    private string QuietHoursReason => Text();

    private string MutedReason => Text();

    private string OptedOutReason => Text();

    private string DayOffReason => Text();

    private string OnLeaveReason => Text();

    private string EnoughReason => Text();

    private string SupersededReason => Text();

    private string PausedReason => Text();

    private string UnreachableReason => Text();

    private string LeftReason => Text();

    private string NothingReason => Text();

    public string TooLate => Text();

    public string SchedulesTitle(int count, int paused) => Fill([count, paused]);

    public string SchedulesQuiet(string hours) => Fill([hours]);

    public string NextAt(string moment) => Fill([moment]);

    public string SwitchedOff => Text();

    public string SwitchedOffBy(string setting) => Fill([setting]);

    public string Paused(string by, string moment) => Fill([by, moment]);

    public string NextLabel => Text();

    public string ScopeLabel => Text();

    public string PlatformLabel => Text();

    public string TodayLabel => Text();

    public string OwnZoneFirst(string zone) => Fill([zone]);

    public string Batch(int sent, int unsent, int failed) => Fill([sent, unsent, failed]);

    public string PreviewHint(string schedule) => Fill([schedule]);

    public string PauseButton => Text();

    public string ResumeButton => Text();

    public string StopButton => Text();

    public string GoOnButton => Text();

    public string OutcomeButton => Text();

    public string SchedulePaused(string schedule) => Fill([schedule]);

    public string ScheduleResumed(string schedule, string next) => Fill([schedule, next]);

    public string ScheduleIsOff(string schedule, string setting) => Fill([schedule, setting]);

    public string ScheduleMissing(string schedule) => Fill([schedule]);

    public string SchedulesAreFor(string whom) => Fill([whom]);

    public string AnAdministrator => Text();

    public string BatchStopped(string day, string schedule, int sent, int unsent) => Fill([day, schedule, sent, unsent]);

    public string BatchGoesOn(string day, string schedule, int rest) => Fill([day, schedule, rest]);

    public string NothingThatDay(string schedule, string day) => Fill([schedule, day]);

    public string OutcomeTitle(string schedule, string day, int sent, int others) => Fill([schedule, day, sent, others]);

    public string SentLabel => Text();

    public string UnknownLabel => Text();

    public string WaitingLabel => Text();

    public string StoppedLabel => Text();

    public string DroppedLabel => Text();

    public string FailedLabel => Text();

    public string ReasonCount(string reason, int count) => Fill([reason, count]);

    public string CountBecause(int count, string reasons) => Fill([count, reasons]);

    public string HeldUntil(string reason, string moment) => Fill([reason, moment]);

    public string PreviewTitle(string title) => Fill([title]);

    public string PreviewAt(string schedule, string name, string moment) => Fill([schedule, name, moment]);

    public string PreviewHeld(string schedule, string name, string reason, string moment) => Fill([schedule, name, reason, moment]);

    public string PreviewFoot => Text();

    public string PreviewCoveredFoot => Text();

    public string PreviewOfOthers(string name) => Fill([name]);

    public string PreviewNotThatDay(string schedule, string day) => Fill([schedule, day]);

    public string PreviewToGroups(string schedule) => Fill([schedule]);

    public string PreviewNotFor(string schedule, string name) => Fill([schedule, name]);

    public string PreviewNothing(string schedule, string day, string name) => Fill([schedule, day, name]);

    public string PreviewDropped(string schedule, string day, string name, string reason) => Fill([schedule, day, name, reason]);

    public string UndeliveredSince(int count, string day) => Fill([count, day]);

    public string CalendarYearMissing(int year) => Fill([year]);

    /// <summary>The missing year of a calendar; of the company's, which has no name, the year alone.</summary>
    public string CalendarYearOf(string calendar, int year) => calendar.Length == 0 ? CalendarYearOfCompany(year) : CalendarYearOfNamed(calendar, year);

    private string CalendarYearOfCompany(int year) => Fill([year]);

    private string CalendarYearOfNamed(string calendar, int year) => Fill([calendar, year]);

    public string CalendarYearHowTo => Text();
}
