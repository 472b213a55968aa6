using System.Globalization;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.WorkCalendars;
using Told = SalesBot.Domain.Schedules.NoticeKind;

namespace SalesBot.Bot.Texts;

/// <content>Texts: when people want to be spoken to.</content>
internal sealed partial class Wording
{
    public string HeldTitle(int count) => Fill([count]);

    public string AttentionTitle => Text();

    public string AttentionFoot => Text();

    public string NoneSet => Text();

    public string QuietLabel => Text();

    public string MutedLabel => Text();

    public string OptedOutLabel => Text();

    public string LeaveLabel => Text();

    public string ZoneLabel => Text();

    public string MuteButton => Text();

    public string UnmuteButton => Text();

    public string EndLeaveButton => Text();

    /// <summary>What somebody has not set, and the company has.</summary>
    public string OfCompany(string value) => Fill([value]);

    /// <summary>Quiet hours, such as 21:00–08:30.</summary>
    public string Hours(QuietHours quiet) =>
        quiet.From == quiet.To ? NoneSet : string.Create(CultureInfo.InvariantCulture, $"{quiet.From:HH:mm}–{quiet.To:HH:mm}");

    /// <summary>Some days in a row with their weekdays; one day alone.</summary>
    public string Days(DayRange days) => days.From == days.To ? Day(days.From) : $"{Day(days.From)}–{Day(days.To)}";

    /// <summary>What comes without being asked, as people call it.</summary>
    public string NoticeName(Told kind) => kind switch
    {
        Told.Brief => BriefKind,
        Told.Warning or Told.Escalation => WarningKind,
        Told.Win => WinKind,
        Told.Report => ReportKind,
        Told.Agenda => AgendaKind,
        Told.Lifecycle => LifecycleKind,
        Told.Reminder => ReminderKind,
        _ => NoticeKind,
    };

    private string LifecycleKind => Text();

    public string MutedUntil(string moment) => Fill([moment]);

    public string MutedKindUntil(string kinds, string moment) => Fill([kinds, moment]);

    public string Muted(string moment) => Fill([moment]);

    public string MutedOf(string kind, string moment) => Fill([kind, moment]);

    /// <summary>A mute, of somebody who leads.</summary>
    public string WithEscalations(string said) => Fill([said]);

    public string MuteTooLong(int days) => Fill([days]);

    public string Unmuted => Text();

    public string OptedOutOf(string kind) => Fill([kind]);

    public string OptedInto(string kind) => Fill([kind]);

    public string EscalationStays => Text();

    /// <summary>Why what a leader hears of the team comes in spite of a mute.</summary>
    public string EscalationFoot => Text();

    public string RemindersStay(int most) => Fill([most]);

    public string QuietSet(string hours) => Fill([hours]);

    public string NoQuiet => Text();

    public string QuietReset(string hours) => Fill([hours]);

    public string ZoneSet(string zone, string moment) => Fill([zone, moment]);

    public string ZoneReset(string zone) => Fill([zone]);

    public string ZoneUnknown(string zone) => Fill([zone]);

    public string LeaveEntered(string days, string back) => Fill([days, back]);

    public string LeaveEnteredFor(string name, string days, string back) => Fill([name, days, back]);

    public string LeaveEnteredBy(string name, string days) => Fill([name, days]);

    public string LeaveDaysWrong => Text();

    public string LeaveOfOthers(string name) => Fill([name]);

    public string LeaveEnded(string days) => Fill([days]);

    public string LeaveEndedOf(string name, string days) => Fill([name, days]);

    public string LeaveEndedBy(string name, string days) => Fill([name, days]);

    public string NoLeave => Text();

    public string NoLeaveOf(string name) => Fill([name]);
}
