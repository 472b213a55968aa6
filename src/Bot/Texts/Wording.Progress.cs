namespace SalesBot.Bot.Texts;

/// <content>Texts: how far targets are.</content>
internal sealed partial class Wording
{
    /// <summary>What will be reached in the end at the pace so far.</summary>
    public string OutlookByPace(string value, string percent, int days) => Fill([value, percent, days]);

    public string You => Text();

    public string OwnTargets => Text();

    public string EachBelow(string measure) => Fill([measure]);

    public string NoTarget => Text();

    public string NoData => Text();

    public string NoDataOf(string target) => Fill([target]);

    public string RowReached(string percent) => Fill([percent]);

    public string RowStanding(string value, string standing) => Fill([value, standing]);

    public string StandingCount(int count, string standing) => Fill([count, standing]);

    /// <summary>Whether somebody agrees to a target, in a word.</summary>
    public string StandingName(Domain.Targets.TargetStanding standing) => standing switch
    {
        Domain.Targets.TargetStanding.Confirmed => StandingConfirmed,
        Domain.Targets.TargetStanding.Disputed => StandingDisputed,
        Domain.Targets.TargetStanding.Kept => StandingKept,
        _ => StandingUnanswered,
    };

    public string SharedCounts(string title) => Fill([title]);

    public string RowMissing(string percent, string gap) => Fill([percent, gap]);

    public string ShareOf(string percent, string value) => Fill([percent, value]);

    public string ProgressTitle(string who, string days, string percent, string expected) => Fill([who, days, percent, expected]);

    public string ProgressTitleOver(string who, string days, string percent) => Fill([who, days, percent]);

    public string ProgressOf(string who, string days) => Fill([who, days]);

    public string ProgressFoot => Text();

    public string ProgressFootOwnCalendar => Text();

    public string ReachedOnDay(string who, string day, string measure, string value) => Fill([who, day, measure, value]);

    public string DayFoot => Text();

    public string NoTargetYouSet(string who, string days) => Fill([who, days]);

    public string NoTargetYet(string who, string days, string whom) => Fill([who, days, whom]);

    public string ReachedOf(string achieved, string target, string mark) => Fill([achieved, target, mark]);

    public string HasPassed => Text();

    public string PaceLabel => Text();

    public string PaceOf(string expected, string actual) => Fill([expected, actual]);

    public string PaceIsReached(string pace) => Fill([pace]);

    public string PaceNeeds(string pace, string needed, int days) => Fill([pace, needed, days]);

    public string PaceFromNow(string needed, int days) => Fill([needed, days]);

    public string PaceOver(string pace) => Fill([pace]);

    public string GapLabel => Text();

    public string TotalLabel => Text();

    public string TotalOf(string percent, int count) => Fill([percent, count]);

    public string TotalWithout(string percent, int count, int unknown) => Fill([percent, count, unknown]);

    public string OutlookLabel => Text();

    /// <summary>By what the outlook weighs open deals.</summary>
    public string OutlookBasis(int measured, int deals, int least) =>
        measured == deals ? OutlookMeasured(least) : measured == 0 ? OutlookSupposed(least) : OutlookPartlyMeasured(measured, deals, least);

    private string OutlookMeasured(int least) => Fill([least]);

    private string OutlookSupposed(int least) => Fill([least]);

    private string OutlookPartlyMeasured(int measured, int deals, int least) => Fill([measured, deals, least]);

    public string OutlookOfNone => Text();

    public string OutlookElsewhere(string question) => Fill([question]);

    public string ForecastQuestion => Text();

    public string OutlookOf(string amount, string percent, int count) => Fill([amount, percent, count]);

    public string RangeLabel => Text();

    public string RangeOf(string best, string bestPercent, string worst, string worstPercent) => Fill([best, bestPercent, worst, worstPercent]);

    public string UndatedDeals(int count) => Fill([count]);

    public string PathLabel => Text();

    public string PathGap(string gap) => Fill([gap]);

    public string PathDeals(int count) => Fill([count]);

    public string PathQuotes(int count) => Fill([count]);

    public string PathConversations(int count) => Fill([count]);

    public string PathOwnRates(int days, int wins) => Fill([days, wins]);

    public string PathOfTeam(string name, int days, int wins) => Fill([name, days, wins]);

    public string PathVisits(int count) => Fill([count]);

    public string PathDemos(int count) => Fill([count]);

    public string PathConversationsWith(int count, string kinds) => Fill([count, kinds]);

    public string NoPath(int days) => Fill([days]);

    public string PathTeamRates(int own, int days, int wins) => Fill([own, days, wins]);

    public string SumOfPeople(string measure) => Fill([measure]);

    public string SumOfParts(string measure) => Fill([measure]);

    public string SumOfSomeParts(string measure) => Fill([measure]);

    public string PartOfLonger(string measure, string days, string value) => Fill([measure, days, value]);

    public string IsConfirmed(string measure) => Fill([measure]);

    public string IsDisputed(string measure, string counter) => Fill([measure, counter]);

    public string IsKept(string measure, string counter) => Fill([measure, counter]);

    public string TargetChanged(string day, string before, string after, string percent) => Fill([day, before, after, percent]);

    private string StandingUnanswered => Text();

    private string StandingConfirmed => Text();

    private string StandingDisputed => Text();

    private string StandingKept => Text();
}
