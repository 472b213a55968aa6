using SalesBot.Domain.Staleness;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Texts;

/// <content>Texts: deals that do not move.</content>
internal sealed partial class Wording
{
    public string StaleTitle(int red, int yellow) => red == 0 ? StaleYellowTitle(yellow) : yellow == 0 ? StaleRedTitle(red) : Fill([red, yellow]);

    private string StaleRedTitle(int red) => Fill([red]);

    private string StaleYellowTitle(int yellow) => Fill([yellow]);

    public string StaleMore(int deals) => Fill([deals]);

    public string StaleSum(string amount) => Fill([amount]);

    public string StaleKnown(int deals) => Fill([deals]);

    public string StalePausedCount(int deals) => Fill([deals]);

    /// <summary>After how many days a deal is stale, and which days were counted.</summary>
    public string StaleRule(StaleLimits limits) =>
        StaleRule(DaysCounted(limits.YellowAfter), DaysCounted(limits.RedAfter), limits.Counted == DayCount.Calendar ? CalendarDays : Workdays);

    /// <summary>That deals are stale after different days, and after which they are red.</summary>
    public string StaleRules(IEnumerable<StaleLimits> limits) => StaleRules(List(limits.Select(each => each.RedAfter).Distinct().Order().Select(DaysCounted)));

    public string StaleLastProgress(string day) => Fill([day]);

    public string StaleNoProgress => Text();

    public string StaleNext(string next) => Fill([next]);

    private string StaleRules(string days) => Fill([days]);

    private string StaleRule(string yellow, string red, string days) => Fill([yellow, red, days]);

    private string DaysCounted(int days) => Fill([days]);

    private string CalendarDays => Text();

    private string Workdays => Text();
}
