using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Texts;

/// <content>Texts: what somebody recorded, and who recorded nothing.</content>
internal sealed partial class Wording
{
    public string DiaryTitle(string name, string period, int entries) => Fill([name, period, entries]);

    public string DiaryOwnEmpty(string period) => Fill([period]);

    public string DiaryEmpty(string name, string period) => Fill([name, period]);

    public string DiaryCountsLabel => Text();

    public string DiaryCount(string kind, int count) => Fill([kind, count]);

    public string DiaryCountWorth(string kind, int count, string amount) => Fill([kind, count, amount]);

    public string DiaryNewCustomers => Text();

    public string DiaryNewDeals => Text();

    public string DiaryMoved => Text();

    public string DiaryWon => Text();

    public string DiaryLost => Text();

    public string DiaryReminders => Text();

    public string DiaryChanges => Text();

    public string DiaryTextButton => Text();

    public string DiaryDaily => Text();

    public string DiaryWeekly => Text();

    public string DiaryReport => Text();

    public string DiaryHead(string name, string period, string title) => Fill([name, period, title]);

    public string DiaryNothing => Text();

    public string DiaryLine(int number, string line) => Fill([number, line]);

    public string DiaryChanged(string label, string value) => Fill([label, value]);

    public string DiaryPlans => Text();

    public string DiaryPlan(string deal, string next) => Fill([deal, next]);

    public string SilenceNotYours(string ask) => Fill([ask]);

    public string SilenceTitle(string of, string period, int wrote, int all) => Fill([of, period, wrote, all]);

    public string SilenceLabel => Text();

    public string SilenceNobody => Text();

    public string SilenceDayOff => Text();

    public string SilenceFoot => Text();

    public string SilenceMore(string names, int all) => Fill([names, all]);

    /// <summary>What kind of activity it is.</summary>
    public string KindOf(ActivityKind kind) => Kind(kind);

    /// <summary>Several things of one sentence.</summary>
    public string Clauses(IEnumerable<string> clauses) => string.Join(ClauseSeparator, clauses);

    private string ClauseSeparator => Text();
}
