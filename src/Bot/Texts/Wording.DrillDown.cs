namespace SalesBot.Bot.Texts;

/// <content>Texts: what is asked after an answer, and what others earn.</content>
internal sealed partial class Wording
{
    public string NoReason => Text();

    public string NoReasonOfDeal(string deal, string customer) => Fill([deal, customer]);

    public string ReasonOf(string deal, string reason) => Fill([deal, reason]);

    public string NoReasonOfFigures => Text();

    public string OwnedBy(string deal, string name) => Fill([deal, name]);

    public string StaleQuestion => Text();

    public string StepsOverdue => Text();

    public string TeamEarningsTitle(string team, string period, string amount) => Fill([team, period, amount]);

    public string TeamEarningsFoot => Text();

    public string TeamEarningsNotYours(string names) => Fill([names]);

    public string EarningsRow(string total, string commission, string bonus, int points) => Fill([total, commission, bonus, points]);

    public string DealEarningsTitle(string deal, string amount) => Fill([deal, amount]);

    public string ExplainPhones => Text();

    public string ExplainExport => Text();

    public string NoTemplates => Text();

    public string ExplainGroupPosts => Text();

    public string ExplainSummaries => Text();

    public string ExplainPayments => Text();

    public string ExplainPoints(string above) => Fill([above]);
}
