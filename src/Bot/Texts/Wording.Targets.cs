namespace SalesBot.Bot.Texts;

/// <content>Texts: what is to be reached, and who agrees to it.</content>
internal sealed partial class Wording
{
    public string ProjectTarget => Text();

    public string TargetOf(string who, string days, string measure) => Fill([who, days, measure]);

    public string TargetLabel(string days, string measure) => Fill([days, measure]);

    public string TargetNotYours(string who, string whom) => Fill([who, whom]);

    public string SignedInDays(string name, string days, string amount, int wins) => Fill([name, days, amount, wins]);

    public string SharedTargetNotYours(string whom) => Fill([whom]);

    public string TooFewShare => Text();

    public string SharesNotWhole(string percent) => Fill([percent]);

    public string TargetNoValue => Text();

    public string NobodyBelow(string who) => Fill([who]);

    public string NoTargetToReport(string who, string days, string measure) => Fill([who, days, measure]);

    public string TargetsUnchanged => Text();

    public string BecauseOf(string reason) => Fill([reason]);

    public string TargetsTold(string names) => Fill([names]);

    public string TargetSaved(string who, string days) => Fill([who, days]);

    public string TargetsSaved(int count) => Fill([count]);

    public string ResultSaved => Text();

    public string AndMore(int count) => Fill([count]);

    public string JoinedProRata(string day, int part, int whole, string full) => Fill([day, part, whole, full]);

    public string YourTarget(string who) => Fill([who]);

    public string TargetAcceptButton => Text();

    public string TargetDisputeButton => Text();

    public string TargetProposeButton => Text();

    public string TargetGrantButton => Text();

    public string TargetKeepButton => Text();

    public string TargetChangedMeanwhile => Text();

    public string DisputeTitle => Text();

    public string DisputeInstead(string days, string measure) => Fill([days, measure]);

    public string TargetReasonInstead => Text();

    public string NothingToDispute(string whom) => Fill([whom]);

    public string TargetDisputed(string who) => Fill([who]);

    public string DisputeSent(string who) => Fill([who]);

    public string DisputeGranted(string who) => Fill([who]);

    public string DisputeKept(string who) => Fill([who]);

    public string YourDisputeGranted(string who) => Fill([who]);

    public string YourDisputeKept(string who) => Fill([who]);

    public string NothingToAccept => Text();

    public string TargetsAccepted(int count) => Fill([count]);

    public string NoTargetToSplit(string who, string days) => Fill([who, days]);

    public string TooShortToSplit(string days) => Fill([days]);

    public string TooLongToSplit(string period, int parts) => Fill([period, parts]);

    public string WeightsDoNotFit(int count) => Fill([count]);

    public string NoHistoryToSplit => Text();

    public string SplitTitle(string who, string days, string value) => Fill([who, days, value]);

    public string SplitBy(string rule) => Fill([rule]);

    public string EqualSplit => Text();

    public string LastYearSplit => Text();

    public string LastPeriodSplit => Text();

    public string WeightsSplit => Text();

    public string WorkdaysSplit => Text();

    public string SplitAddsUp(string value) => Fill([value]);

    public string SplitWithReserve(string given, string reserve, string whole) => Fill([given, reserve, whole]);

    public string EqualSplitWarning => Text();

    public string SplitLeavesOut(string names) => Fill([names]);

    public string SplitKeeps(string targets, string sum) => Fill([targets, sum]);

    public string TargetKept(string name, string value) => Fill([name, value]);

    public string WholeStays(string who, string days, string whom) => Fill([who, days, whom]);

    public string TableTitle(int count, int bad) => Fill([count, bad]);

    public string TableSaysNothing => Text();

    public string TableTooLong(int count, int most) => Fill([count, most]);

    public string TableLine(int line, string text) => Fill([line, text]);

    public string UnknownWho(string cell) => Fill([cell]);

    public string UnknownPeriod(string cell) => Fill([cell]);

    public string UnknownMeasure(string cell) => Fill([cell]);

    public string UnknownValue(string cell) => Fill([cell]);

    public string CountedHere(string cell) => Fill([cell]);

    public string ResultOf(string what) => Fill([what]);

    public string TargetSaveButton => Text();

    public string TargetDropButton => Text();

    public string TargetsDropped => Text();

    public string NoTargetsOf(string who, string days) => Fill([who, days]);

    public string TargetHistory(string who) => Fill([who]);

    public string ByWhomWhen(string who, string moment) => Fill([who, moment]);

    public string ValueBecause(string value, string reason) => Fill([value, reason]);

    public string ResultIs(string value) => Fill([value]);

    public string AcceptedValue(string value) => Fill([value]);

    public string CounterValue(string value) => Fill([value]);

    public string KeptValue(string value, string counter, string who) => Fill([value, counter, who]);

    public string TargetUnclear(string part) => Fill([part]);

    public string TargetFormTitle => Text();

    public string TargetWhoLabel => Text();

    public string TargetDaysLabel => Text();

    public string TargetMeasureLabel => Text();

    public string TargetValueLabel => Text();

    public string TargetWeightLabel => Text();

    public string TargetPassLabel => Text();

    public string TargetAnswerLabel => Text();

    public string TargetResultLabel => Text();

    public string TargetInstead => Text();

    public string PassesAt(string percent) => Fill([percent]);

    public string WeightOf(string percent) => Fill([percent]);

    public string ReserveOf(string value) => Fill([value]);

    public string PartsFallShort(string what, string whole, string parts, string difference) => Fill([what, whole, parts, difference]);

    public string PartsExceed(string what, string whole, string parts, string difference) => Fill([what, whole, parts, difference]);

    public string WithMissingTargets(string note, int count) => Fill([note, count]);

    public string MonthsDiffer(string what, string whole, string parts) => Fill([what, whole, parts]);
}
