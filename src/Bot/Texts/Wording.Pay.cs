namespace SalesBot.Bot.Texts;

/// <content>Texts: settlements, advances and the files that tell of them.</content>
internal sealed partial class Wording
{
    public string LedgerColumns => Text();

    public string LedgerHead(string name, int count) => Fill([name, count]);

    public string LedgerMore(int count) => Fill([count]);

    public string LedgerFileName(string name, string day) => Fill([name, day]);

    public string SettlementFileName(string day) => Fill([day]);

    public string AdvanceFileName(string day) => Fill([day]);

    public string AdvanceColumns => Text();

    public string LineExpected => Text();

    public string LineSettled => Text();

    public string OnlyDirectorsPay(string whom) => Fill([whom]);

    public string SettlementTitle(string month, int people, string amount) => Fill([month, people, amount]);

    public string SettleButton => Text();

    public string PayNothingButton => Text();

    public string NothingPaid => Text();

    public string SettlementFoot => Text();

    public string CompletenessOfToday => Text();

    public string MonthNotOver(string month, string day) => Fill([month, day]);

    public string AlreadySettled(string month) => Fill([month]);

    public string NothingToSettle(string month) => Fill([month]);

    public string NotSettledYet(string month) => Fill([month]);

    public string Settled(string month, string amount) => Fill([month, amount]);

    public string SettledFoot => Text();

    public string LinesLabel => Text();

    public string LinesOfPeople(int lines, int people) => Fill([lines, people]);

    public string EarnedLabel => Text();

    public string AdvancedLabel => Text();

    public string PaidOf(string paid, string earned) => Fill([paid, earned]);

    public string NoAdvance => Text();

    public string AdvanceTitle(int people, string amount) => Fill([people, amount]);

    public string AdvanceButton => Text();

    public string AdvancePaid(int people, string amount) => Fill([people, amount]);

    public string AdvanceFoot(decimal percent, string cap) => Fill([percent, cap]);

    public string OwnAdvance(string amount) => Fill([amount]);

    public string UnsettledLabel => Text();
}
