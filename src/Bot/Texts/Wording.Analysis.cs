using SalesBot.Domain.ProcessMetrics;

namespace SalesBot.Bot.Texts;

/// <content>Texts: the funnel, forecasts, how complete data is, and what work is measured by.</content>
internal sealed partial class Wording
{
    public string FiguresNotYours(string of, string ask) => Fill([of, ask]);

    public string FunnelTitle(string of, int deals, string amount) => Fill([of, deals, amount]);

    public string FunnelEmpty(string of) => Fill([of]);

    public string FunnelNow => Text();

    public string FunnelStock(int deals, string amount) => Fill([deals, amount]);

    public string FunnelUnpriced(int deals) => Fill([deals]);

    public string FunnelOnwards(string period) => Fill([period]);

    public string FunnelNoCases => Text();

    public string FunnelStagesWithoutCases(string stages) => Fill([stages]);

    public string FunnelFewCases(int advanced, int cases) => Fill([advanced, cases]);

    public string FunnelConversion(int percent, int advanced, int cases) => Fill([percent, advanced, cases]);

    public string FunnelWithDays(string conversion, int days, int stays) => Fill([conversion, days, stays]);

    public string FunnelFoot(string days) => Fill([days]);

    public string LeakTitle(string stage) => Fill([stage]);

    public string LeakFound(string now, string period, string before, int points) => Fill([now, period, before, points]);

    public string LeakNone(string period, int points) => Fill([period, points]);

    public string LeakUnknown(int cases) => Fill([cases]);

    public string ForecastTitle(string of, string period) => Fill([of, period]);

    public string ForecastPastTitle(string of, string period) => Fill([of, period]);

    public string ForecastStated => Text();

    public string ForecastWeighted => Text();

    public string ForecastGap => Text();

    public string ForecastWorst => Text();

    public string ForecastBest => Text();

    public string ForecastCame => Text();

    public string ForecastWon(string amount) => Fill([amount]);

    public string ForecastWithOverdue(string amount, int deals) => Fill([amount, deals]);

    public string ForecastLeftOut(string what) => Fill([what]);

    public string ForecastUndated(int deals) => Fill([deals]);

    public string ForecastUnpriced(int deals) => Fill([deals]);

    public string ForecastResting(int deals) => Fill([deals]);

    public string ForecastGapTitle => Text();

    public string ForecastGapRest(int deals, string amount) => Fill([deals, amount]);

    public string ForecastLine(string stated, decimal percent, string weighted, string why) => Fill([stated, percent, weighted, why]);

    public string ForecastMeasured(string stage, int percent, int cases) => Fill([stage, percent, cases]);

    public string ForecastSupposed(string stage, int percent) => Fill([stage, percent]);

    public string ForecastLacks(string criteria) => Fill([criteria]);

    public string ForecastStale => Text();

    public string ForecastOverdue(string day) => Fill([day]);

    public string ForecastErrorTitle(int weeks) => Fill([weeks]);

    public string ForecastError(int percent) => Fill([percent]);

    public string ForecastErrorUnknown(int weeks) => Fill([weeks]);

    public string ForecastWeek(string week, string stated, string weighted, string came) => Fill([week, stated, weighted, came]);

    public string ForecastTooMany => Text();

    public string ForecastFoot(int cases, int unmet, int stale, int overdue) => Fill([cases, unmet, stale, overdue]);

    public string ForecastPastFoot(string day) => Fill([day]);

    public string ContactLabel => Text();

    public string CompletenessTitle(string of, int percent, int deals, int missing) => Fill([of, percent, deals, missing]);

    public string CompletenessFull(string of, int deals) => Fill([of, deals]);

    public string CompletenessNoDeals(string of) => Fill([of]);

    public string CompletenessSaved => Text();

    public string CompletenessDeal(char number, string label) => Fill([number, label]);

    public string CompletenessLacks(int percent, string missing) => Fill([percent, missing]);

    public string CompletenessMore(int deals) => Fill([deals]);

    public string CompletenessQuestion(string label, string question) => Fill([label, question]);

    public string CompletenessAsk(string field) => Fill([field]);

    public string CompletenessInput(string customer, string field) => Fill([customer, field]);

    public string CompletenessInstead(int number, string example) => Fill([number, example]);

    public string CompletenessAmountExample => Text();

    public string CompletenessCloseExample => Text();

    public string CompletenessStepDayExample => Text();

    public string CompletenessStepExample => Text();

    public string CompletenessContactExample => Text();

    public string CompletenessSkipButton => Text();

    public string CompletenessFiller(string text) => Fill([text]);

    public string CompletenessFoot => Text();

    public string CompletenessOf(int percent, int deals, int missing) => Fill([percent, deals, missing]);

    public string CompletenessMorePeople(int people) => Fill([people]);

    public string CompletenessWithoutDeals(int people) => Fill([people]);

    public string ProcessTitle(string of) => Fill([of]);

    public string ProcessMorePeople(int people) => Fill([people]);

    public string ProcessIsOff => Text();

    public string LossReasonsTitle(string team, string period, int deals, string amount) => Fill([team, period, deals, amount]);

    public string LossReasonUnsaid => Text();

    public string LossReasonsOthers(int reasons, string deals) => Fill([reasons, deals]);

    public string LossReasonsFoot => Text();

    public string NothingLost(string team, string period) => Fill([team, period]);

    public string LargestTitle(string team, string period) => Fill([team, period]);

    public string LargestOf(string deal, string owner) => Fill([deal, owner]);

    public string LargestOpen(string deal, string amount) => Fill([deal, amount]);

    public string LargestFoot => Text();

    public string NothingSignedIn(string team, string period) => Fill([team, period]);

    public string NoLastPlaces => Text();

    public string NoLastPlacesInstead => Text();

    public string ProcessSwitchedOn => Text();

    public string ProcessSwitchedOff => Text();

    public string ProcessSwitchedOnFor(string group) => Fill([group]);

    public string ProcessSwitchedOffFor(string group) => Fill([group]);

    public string ProcessNoSuchGroup(string name, string groups) => Fill([name, groups]);

    public string ProcessSwitchIsFor(string administrators) => Fill([administrators]);

    public string ProcessMeanings => Text();

    public string ProcessAsked(string threshold) => Fill([threshold]);

    public string ProcessNoData(string threshold) => Fill([threshold]);

    private string TalksADay => Text();

    private string TalksADayFigure(string figure) => Fill([figure]);

    private string TalksADayMeaning(string days) => Fill([days]);

    private string ResponseRate => Text();

    private string ResponseRateMeaning => Text();

    private string LongCalls => Text();

    private string LongCallsMeaning => Text();

    private string LeadsAWeek => Text();

    private string LeadsAWeekFigure(string figure) => Fill([figure]);

    private string LeadsAWeekMeaning(string days) => Fill([days]);

    private string PercentFigure(string figure) => Fill([figure]);

    private string ProcessEnough(string figure, string threshold) => Fill([figure, threshold]);

    private string ProcessShort(string figure, string threshold) => Fill([figure, threshold]);

    /// <summary>What the figure is called.</summary>
    public string ProcessName(ProcessMetricKind kind) => kind switch
    {
        ProcessMetricKind.TalksADay => TalksADay,
        ProcessMetricKind.ResponseRate => ResponseRate,
        ProcessMetricKind.LongCalls => LongCalls,
        _ => LeadsAWeek,
    };

    /// <summary>What it counts, over which days, and where that comes from.</summary>
    public string ProcessMeaning(ProcessMetricKind kind, string days) => kind switch
    {
        ProcessMetricKind.TalksADay => TalksADayMeaning(days),
        ProcessMetricKind.ResponseRate => ResponseRateMeaning,
        ProcessMetricKind.LongCalls => LongCallsMeaning,
        _ => LeadsAWeekMeaning(days),
    };

    /// <summary>The figure with its unit.</summary>
    public string ProcessFigure(ProcessMetricKind kind, string figure) => kind switch
    {
        ProcessMetricKind.TalksADay => TalksADayFigure(figure),
        ProcessMetricKind.LeadsAWeek => LeadsAWeekFigure(figure),
        _ => PercentFigure(figure),
    };

    /// <summary>The figure against its threshold.</summary>
    public string ProcessReached(string figure, string threshold, bool isReached) => isReached ? ProcessEnough(figure, threshold) : ProcessShort(figure, threshold);
}
