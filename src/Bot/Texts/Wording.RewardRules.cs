namespace SalesBot.Bot.Texts;

/// <content>Texts: the rules of rewards as they are kept in a chat.</content>
internal sealed partial class Wording
{
    public string RuleDropped => Text();

    public string RuleChangedMeanwhile => Text();

    public string RulesNotYours(string whom) => Fill([whom]);

    public string RulesTitle(int count) => Fill([count]);

    public string CompletenessWeighs(string percent) => Fill([percent]);

    public string AdvanceTerms(string percent, string cap) => Fill([percent, cap]);

    public string RuleLine(string rule, string gives) => Fill([rule, gives]);

    public string RuleLeast(string amount) => Fill([amount]);

    public string RuleWins(int wins) => Fill([wins]);

    public string RuleOncePerDeal => Text();

    public string RuleOncePerMember => Text();

    public string RuleOncePerMonth => Text();

    public string RuleMostADay(int most) => Fill([most]);

    public string RuleNeedsEvidence => Text();

    public string RuleNotRead => Text();

    public string TooMuchHistory(int most) => Fill([most]);

    public string PastTooMuch(int most) => Fill([most]);

    public string PastInParts(int most) => Fill([most]);

    public string PastBegins(string rule, string from) => Fill([rule, from]);

    public string PastGoesOn(string rule, string from, string reached) => Fill([rule, from, reached]);

    public string PastDone(string rule, string from) => Fill([rule, from]);

    public string PastDoneFoot => Text();

    public string RuleGivesLabel => Text();

    public string RuleEnds => Text();

    public string RuleFromLabel => Text();

    public string RuleWithPastButton => Text();

    public string RuleFromNowButton => Text();

    public string RuleDropButton => Text();

    public string BackfillTitle(string rule) => Fill([rule]);

    public string NewRuleTitle(string rule) => Fill([rule]);

    public string ChangedRuleTitle(string rule) => Fill([rule]);

    public string NothingInPast => Text();

    public string PastPreview(int count, int people, string sum) => Fill([count, people, sum]);

    public string Backfilled(string rule) => Fill([rule]);

    public string RuleEnded(string rule) => Fill([rule]);

    public string RuleSaved(string rule, int version) => Fill([rule, version]);
}
