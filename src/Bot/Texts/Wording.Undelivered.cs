namespace SalesBot.Bot.Texts;

/// <content>Texts: what did not get through.</content>
internal sealed partial class Wording
{
    public string UndeliveredTitle(int count, int days) => Fill([count, days]);

    public string NothingUndelivered(int days) => Fill([days]);

    public string MaybeDelivered => Text();

    public string ReplyKind => Text();

    public string NoticeKind => Text();

    public string ListItem(string who, string what) => Fill([who, what]);

    public string RepeatButton(string who) => Fill([who]);

    public string Repeating(string who) => Fill([who]);

    public string NotRepeated => Text();
}
