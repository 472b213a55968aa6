using SalesBot.Domain.Incentives;

namespace SalesBot.Bot.Texts;

/// <content>Texts: rewards, income, questions about them, awards.</content>
internal sealed partial class Wording
{
    /// <summary>What a customers' rating has brought somebody, or taken back.</summary>
    public string RatingRewarded(string changes) => Fill([changes]);

    public string RatingFoot => Text();

    /// <summary>The month by its name.</summary>
    public string MonthName(DateOnly month) => MonthOfYear(month.Year, month.Month);

    /// <summary>The name of an award.</summary>
    public string AwardName(AwardKind kind) => kind switch
    {
        AwardKind.MostImproved => MostImprovedName,
        AwardKind.Growth => GrowthName,
        AwardKind.Team => TeamName,
        _ => CollaborationName,
    };

    /// <summary>How an award is computed.</summary>
    public string AwardFormula(AwardKind kind) => kind switch
    {
        AwardKind.MostImproved => MostImprovedFormula,
        AwardKind.Growth => GrowthFormula,
        AwardKind.Team => TeamFormula,
        _ => CollaborationFormula,
    };

    public string RewardPercent(decimal percent) => Fill([percent]);

    public string RewardPoints(string points) => Fill([points]);

    public string RewardMedal(string medal) => Fill([medal]);

    public string RewardMedalTaken(string medal) => Fill([medal]);

    public string RewardPointsSum(string points) => Fill([points]);

    public string RewardMoneySum(string money) => Fill([money]);

    public string Rewarded(string what) => Fill([what]);

    public string RewardNeedsEvidence(string rule, string gives) => Fill([rule, gives]);

    public string RewardsTakenBack(string sum) => Fill([sum]);

    public string NoRewardRules => Text();

    public string EarningsTitle(string period, string amount) => Fill([period, amount]);

    public string EarningsSettledTitle(string period, string amount) => Fill([period, amount]);

    public string EarningsOf(string name, string title) => Fill([name, title]);

    public string EarningsLines(int shown, int all) => Fill([shown, all]);

    public string EarningsFoot => Text();

    public string EarningsFootSettled => Text();

    public string EarningsNotYours(string name, string whom) => Fill([name, whom]);

    public string NothingEarned(string period, string rules) => Fill([period, rules]);

    public string PointsTitle(string name, string period, int points) => Fill([name, period, points]);

    public string PointsBalanceLabel => Text();

    public string PayNotShown(string whom) => Fill([whom]);

    public string CommissionLabel => Text();

    public string SharedCommissionLabel => Text();

    public string RatedBonusLabel => Text();

    public string BonusLabel => Text();

    public string PointsLabel => Text();

    public string PointsAndBalance(int points, int balance) => Fill([points, balance]);

    public string CompletenessCostLabel => Text();

    public string Expected(string what) => Fill([what]);

    public string MedalsLabel => Text();

    public string RewardTaken(string rule) => Fill([rule]);

    public string RewardFileButton => Text();

    public string RewardGone => Text();

    public string WhyRewarded(string rule) => Fill([rule]);

    public string WorthLabel => Text();

    public string DayLabel => Text();

    public string BasisLabel => Text();

    public string Basis(string amount, decimal percent) => Fill([amount, percent]);

    public string SharedBasis(string amount, decimal percent, int share) => Fill([amount, percent, share]);

    public string RewardWithdrawn(string name) => Fill([name]);

    public string RewardTakenNote(string before, string day, string why) => Fill([before, day, why]);

    public string RewardChangedNote(string before, string now, string why) => Fill([before, now, why]);

    public string RewardTakenLabel => Text();

    public string RewardTakenOn(string day, string why) => Fill([day, why]);

    public string TakenByUndo => Text();

    public string TakenWithWin => Text();

    public string TakenWithShare => Text();

    public string TakenByRule => Text();

    public string ChangedByCorrection(string name) => Fill([name]);

    public string ChangedByShare => Text();

    public string ChangedByRule => Text();

    public string ChangedByAmount => Text();

    public string SaidLabel => Text();

    public string RuleLabel => Text();

    public string RuleVersion(string rule, int version) => Fill([rule, version]);

    public string RuleSince(string rule, int version, string day) => Fill([rule, version, day]);

    public string CorrectedLabel => Text();

    public string CorrectedBy(string name, string day, string why) => Fill([name, day, why]);

    public string RewardAskButton => Text();

    public string NoMedals => Text();

    public string MedalsTitle(int count) => Fill([count]);

    public string OpenMedals(string rules) => Fill([rules]);

    public string WhichReward => Text();

    public string RewardAskTitle(string rule) => Fill([rule]);

    public string RewardAskLabel => Text();

    public string RewardAskInstead => Text();

    public string RewardAskSend => Text();

    public string RewardAsked(string name) => Fill([name]);

    public string RewardNotYours(string name) => Fill([name]);

    public string NobodyDecides => Text();

    public string RewardQuestioned(string name, string rule) => Fill([name, rule]);

    public string CorrectMoneyLabel => Text();

    public string CorrectPointsLabel => Text();

    public string CorrectInstead => Text();

    public string CorrectButton => Text();

    public string KeepButton => Text();

    public string CorrectionLacksWhat => Text();

    public string RewardDecidedAlready(string name, string what) => Fill([name, what]);

    public string RewardCorrected(string name, string rule, string sum) => Fill([name, rule, sum]);

    public string RewardKept(string name, string rule) => Fill([name, rule]);

    public string YourRewardCorrected(string by, string rule, string sum) => Fill([by, rule, sum]);

    public string YourRewardKept(string by, string rule) => Fill([by, rule]);

    public string OnlyLeadersAward(string whom) => Fill([whom]);

    public string AwardsDropped => Text();

    public string NoAwards(string month) => Fill([month]);

    public string AwardsTitle(string month) => Fill([month]);

    public string AwardsTold(string month) => Fill([month]);

    public string AwardHow(string name, string formula) => Fill([name, formula]);

    public string AwardWinner => Text();

    public string AwardValue => Text();

    public string AwardDistance(string distance) => Fill([distance]);

    public string AwardAlone => Text();

    public string AwardsGiveButton => Text();

    public string AwardsDropButton => Text();

    public string AwardsEarly => Text();

    public string AwardsGivenAlready(string month) => Fill([month]);

    public string AwardsGiven(string month, int chats) => Fill([month, chats]);

    public string AwardMedal(string month, string award) => Fill([month, award]);

    public string CountOfThanks(long times) => Fill([times]);

    private string MostImprovedName => Text();

    private string GrowthName => Text();

    private string TeamName => Text();

    private string CollaborationName => Text();

    private string MostImprovedFormula => Text();

    private string GrowthFormula => Text();

    private string TeamFormula => Text();

    private string CollaborationFormula => Text();
}
