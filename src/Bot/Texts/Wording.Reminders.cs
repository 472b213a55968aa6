namespace SalesBot.Bot.Texts;

/// <content>Texts: reminders that ring, and what becomes of them.</content>
internal sealed partial class Wording
{
    private const int MinutesOfAnHour = 60;
    private const int HoursOfADay = 24;

    public string ReminderTitle(string what) => Fill([what]);

    public string ReminderTimeLabel => Text();

    public string ReminderDoneButton => Text();

    public string SnoozeTenMinutesButton => Text();

    public string SnoozeHourButton => Text();

    public string SnoozeTomorrowButton => Text();

    public string StepDoneButton => Text();

    public string NextWeekButton => Text();

    public string NotNudged(string deal, string why) => Fill([deal, why]);

    public string ProgressToday => Text();

    public string ReminderOnce => Text();

    public string RemindsOnlyYou => Text();

    public string RemindsNotAllOfYours => Text();

    public string NoStepLeft(string deal) => Fill([deal]);

    public string ReminderCancelButton => Text();

    /// <summary>How late a reminder rings.</summary>
    public string ReminderIsLate(TimeSpan late) => late switch
    {
        { TotalMinutes: < MinutesOfAnHour } => LateByMinutes((int)late.TotalMinutes),
        { TotalHours: < HoursOfADay } => LateByHours((int)late.TotalHours),
        _ => LateByDays((int)late.TotalDays),
    };

    public string ReminderFinished(string what) => Fill([what]);

    public string ReminderCancelled(string what) => Fill([what]);

    public string ReminderPutOff(string moment, string what) => Fill([moment, what]);

    public string ReminderWasFinished(string what) => Fill([what]);

    public string ReminderWasCancelled(string what) => Fill([what]);

    public string NoReminders => Text();

    public string RemindersTitle(int count) => Fill([count]);

    public string WhichReminder => Text();

    public string MoreReminders(int shown) => Fill([shown]);

    public string ReminderHasRung(string moment) => Fill([moment]);

    private string LateByMinutes(int minutes) => Fill([minutes]);

    private string LateByHours(int hours) => Fill([hours]);

    private string LateByDays(int days) => Fill([days]);

    public string ReminderSetFor(string moment, string name) => Fill([moment, name]);

    public string ReminderFrom(string what, string name) => Fill([what, name]);

    public string ReminderToldBy(string name, string moment, string what) => Fill([name, moment, what]);

    public string ReminderTakenBackBy(string name, string what) => Fill([name, what]);

    public string TargetTakenBackBy(string name) => Fill([name]);

    public string ReminderNotYours(string name) => Fill([name]);

    public string PassedOn(string name, string what) => Fill([name, what]);

    public string HasPassedOn(string name, string what) => Fill([name, what]);

    public string BareReminderWhat => Text();

    public string ReminderWhen(string name) => Fill([name]);

    public string ReminderTimeAsked(string what) => Fill([what]);

    public string RemindMeOf(string when, string what) => Fill([when, what]);
}
