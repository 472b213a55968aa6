namespace SalesBot.Bot.Texts;

/// <content>Texts: what counts for colleagues who took part.</content>
internal sealed partial class Wording
{
    public string CreditTitle(string name, string customer) => Fill([name, customer]);

    public string CreditQuestion(string activity) => Fill([activity]);

    public string AcceptCreditButton => Text();

    public string DeclineCreditButton => Text();

    public string CreditAsked(string name) => Fill([name]);

    public string CreditUnreachable(string name) => Fill([name]);

    public string CreditAccepted(string name) => Fill([name]);

    public string CreditTaken => Text();

    public string CreditGone(string name) => Fill([name]);

    public string CreditDeclined => Text();

    public string CreditAcceptedBy(string name, string customer) => Fill([name, customer]);

    public string CreditDeclinedBy(string name, string customer) => Fill([name, customer]);
}
