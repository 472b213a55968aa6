namespace SalesBot.Bot.Texts;

/// <content>Texts: what is refused at the border, and why.</content>
internal sealed partial class Wording
{
    public string AsMissing => Text();

    public string IdLength(int most) => Fill([most]);

    public string IdControl => Text();

    public string ChatForm => Text();

    public string NowRange => Text();

    public string TextOrAction => Text();

    public string Working => Text();

    public string AnsweredBelow => Text();

    public string AnsweredElsewhere => Text();

    public string TextTooLong(int most) => Fill([most]);

    public string TextControl => Text();

    public string VerbLength(int most) => Fill([most]);

    public string DataTooMany(int most) => Fill([most]);

    public string DataForm(int most) => Fill([most]);

    public string PersonUnknown(string name) => Fill([name]);

    public string GroupUnknown(string name) => Fill([name]);

    public string NotInGroup(string person, string group) => Fill([person, group]);

    public string AfterForm => Text();

    public string BodyTooLarge => Text();

    public string BodyNotJson => Text();

    public string StillWorking => Text();

    public string NotStored => Text();

    public string NotNow => Text();

    public string NotKeptAnyMore => Text();

    public string NotForYou => Text();

    public string ForColleaguesOnly => Text();

    public string JobNowForm => Text();

    public string JobUnknown(string name) => Fill([name]);
}
