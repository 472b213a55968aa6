using SalesBot.Domain.BattleReports;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Texts;

/// <content>Texts: the reports of a day, a week, a month.</content>
internal sealed partial class Wording
{
    /// <summary>What the report is of.</summary>
    public string ReportHead(ReportSpan span, string scope, string days) => span switch
    {
        ReportSpan.Day => DayReportHead(scope, days),
        ReportSpan.Week => WeekReportHead(scope, days),
        _ => MonthReportHead(scope, days),
    };

    public string ReportNotYours(string scope, string leader) => Fill([scope, leader]);

    public string ReportSpans => Text();

    public string NoReports => Text();

    /// <summary>The days of a report.</summary>
    public string ReportDays(ReportSpan span, DayRange days) => span switch
    {
        ReportSpan.Day => Day(days.From),
        ReportSpan.Week => DaysFromTo(DayShort(days.From), DayShort(days.To)),
        _ => MonthOfYear(days.From.Year, days.From.Month),
    };

    public string ReportSigned(string head, int count, string sum) => Fill([head, count, sum]);

    public string ReportSignedWithoutSum(string head, int count) => Fill([head, count]);

    /// <summary>The days had no win.</summary>
    public string NothingSigned(ReportSpan span) => span switch { ReportSpan.Day => NothingSignedToday, ReportSpan.Week => NothingSignedInWeek, _ => NothingSignedInMonth };

    /// <summary>Nothing at all happened in the days.</summary>
    public string ReportEmpty(ReportSpan span, DateOnly lastDay) => span switch { ReportSpan.Day when lastDay < today => EmptyPastDay(Day(lastDay)), ReportSpan.Day => EmptyDay, ReportSpan.Week => EmptyWeek, _ => EmptyMonth };

    /// <summary>With what it is compared.</summary>
    public string ComparedLabel(ReportSpan span) => span switch { ReportSpan.Day => ComparedWithWorkday, ReportSpan.Week => ComparedWithWeek, _ => ComparedWithMonth };

    /// <summary>By how much a workday brought more, or less.</summary>
    public string Compared(decimal change) => ComparedBy(FormattableString.Invariant($"{change:+0;-0;0}%"));

    public string TargetOfMonth(int month) => Fill([month]);

    public string SignedTitle => Text();

    public string LateWin(string owner, string what, string day) => Fill([owner, what, day]);

    /// <summary>The head of a list of first places.</summary>
    public string TopTitle(ReportMeasure measure) => measure == ReportMeasure.Revenue ? TopByRevenue : TopByWins;

    public string TeamsTitle => Text();

    /// <summary>Who did most.</summary>
    public string MostOf(ReportMeasure measure, string names, string value) => measure switch
    {
        ReportMeasure.Visits => MostVisits(names, value),
        ReportMeasure.NewCustomers => MostNewCustomers(names, value),
        _ => MostActivities(names, value),
    };

    /// <summary>A figure with its unit.</summary>
    public string CountOf(ReportMeasure measure, long count) => measure switch
    {
        ReportMeasure.Wins => CountOfWins(count),
        ReportMeasure.NewCustomers => CountOfCustomers(count),
        _ => CountOfTimes(count),
    };

    public string Attained(int percent) => Fill([percent]);

    public string Streak(string member, int weeks) => Fill([member, weeks]);

    /// <summary>The best so far was beaten.</summary>
    public string Record(ReportSpan span, string before) => span switch { ReportSpan.Day => RecordOfDay(before), ReportSpan.Week => RecordOfWeek(before), _ => RecordOfMonth(before) };

    /// <summary>Who improved most, and by how much where that may be said.</summary>
    public string MostImproved(string names, string gain) => gain.Length == 0 ? Improved(names) : ImprovedBy(names, gain);

    /// <summary>Whom colleagues have thanked most.</summary>
    public string BestHelper(ReportSpan span, string names, long times) => span == ReportSpan.Day ? HelperOfDay(names, times) : StarOfHelp(names, times);

    public string ReportFoot(string time) => Fill([time]);

    private string DayReportHead(string scope, string days) => Fill([scope, days]);

    private string WeekReportHead(string scope, string days) => Fill([scope, days]);

    private string MonthReportHead(string scope, string days) => Fill([scope, days]);

    private string DaysFromTo(string from, string to) => Fill([from, to]);

    private string MonthOfYear(int year, int month) => Fill([year, month]);

    private string NothingSignedToday => Text();

    private string NothingSignedInWeek => Text();

    private string NothingSignedInMonth => Text();

    private string EmptyDay => Text();

    private string EmptyWeek => Text();

    private string EmptyMonth => Text();

    private string ComparedWithWorkday => Text();

    private string ComparedWithWeek => Text();

    private string ComparedWithMonth => Text();

    private string TopByRevenue => Text();

    private string TopByWins => Text();

    private string ComparedBy(string percent) => Fill([percent]);

    private string MostVisits(string names, string value) => Fill([names, value]);

    private string MostNewCustomers(string names, string value) => Fill([names, value]);

    private string MostActivities(string names, string value) => Fill([names, value]);

    private string CountOfWins(decimal count) => Fill([Count(count)]);

    public string NotYetTold(int count) => Fill([count]);

    private string CountOfCustomers(decimal count) => Fill([Count(count)]);

    private string CountOfTimes(decimal count) => Fill([Count(count)]);

    private string RecordOfDay(string before) => Fill([before]);

    private string RecordOfWeek(string before) => Fill([before]);

    private string RecordOfMonth(string before) => Fill([before]);

    private string Improved(string names) => Fill([names]);

    private string ImprovedBy(string names, string gain) => Fill([names, gain]);

    private string HelperOfDay(string names, long times) => Fill([names, times]);

    private string StarOfHelp(string names, long times) => Fill([names, times]);

    private string EmptyPastDay(string day) => Fill([day]);
}
