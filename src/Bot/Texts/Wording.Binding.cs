namespace SalesBot.Bot.Texts;

/// <content>Texts: binding a platform's account to a member.</content>
internal sealed partial class Wording
{
    public string BindTitle(string platform, string account, string name) => Fill([platform, account, name]);

    public string BindTakesFrom(string name) => Fill([name]);

    public string BindReplaces(string name, string account) => Fill([name, account]);

    public string BindAlready(string platform, string account, string name) => Fill([platform, account, name]);

    public string BindNobody(string name) => Fill([name]);

    public string BindButton => Text();

    public string LeaveUnboundButton => Text();

    public string BoundNow(string platform, string account, string name) => Fill([platform, account, name]);

    public string LeftUnbound => Text();

    public string BindCodeSent(string platform, string account) => Fill([platform, account]);

    public string BindCodeWait => Text();

    public string BindCode(string platform, string account, string code) => Fill([platform, account, code]);

    public string BindCodeWrong => Text();

    public string BoundByCode(string name) => Fill([name]);

    public string TakenFor(string name) => Fill([name]);

    public string TakeForTitle => Text();

    public string TakeForNote => Text();

    public string TakeForLabel => Text();

    public string TakeForInstead(string name) => Fill([name]);

    public string TakeForButton => Text();

    public string TakeForNobody(string name) => Fill([name]);
}
