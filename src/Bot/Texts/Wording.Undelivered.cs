using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Bot.Texts;

/// <content>Texts: what did not get through.</content>
internal sealed partial class Wording
{
    public string UndeliveredTitle(int count, int days) => Fill([count, days]);

    public string NothingUndelivered(int days) => Fill([days]);

    public string MaybeDelivered => Text();

    /// <summary>What kind of message it was.</summary>
    public string KindOf(OutgoingKind kind) => kind switch
    {
        OutgoingKind.Reply => ReplyKind,
        OutgoingKind.Reminder => ReminderKind,
        OutgoingKind.Brief => BriefKind,
        OutgoingKind.Warning => WarningKind,
        OutgoingKind.Win => WinKind,
        OutgoingKind.Report => ReportKind,
        OutgoingKind.Agenda => AgendaKind,
        _ => NoticeKind,
    };

    private string ReplyKind => Text();

    private string NoticeKind => Text();

    private string ReminderKind => Text();

    private string BriefKind => Text();

    private string WarningKind => Text();

    private string WinKind => Text();

    private string ReportKind => Text();

    private string AgendaKind => Text();

    public string TooLateToDeliver => Text();

    public string NowhereToWrite => Text();

    public string SeveralOf(string what, int count) => Fill([what, count]);

    public string AndMorePeople(int count) => Fill([count]);

    public string ListItem(string who, string what) => Fill([who, what]);

    public string RepeatButton(string who) => Fill([who]);

    public string Repeating(string who) => Fill([who]);

    public string NotRepeated => Text();
}
