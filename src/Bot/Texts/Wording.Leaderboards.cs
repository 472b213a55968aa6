using System.Globalization;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Texts;

/// <content>Texts: rankings.</content>
internal sealed partial class Wording
{
    /// <summary>What is counted, of which days, for whom.</summary>
    public string BoardTitle(RankedParts parts, string period, string metric, string scope) => parts switch
    {
        RankedParts.Groups => BoardOfGroups(period, metric, scope),
        RankedParts.Regions => BoardOfRegions(period, metric, scope),
        _ => BoardOfMembers(period, metric, scope),
    };

    /// <summary>Until when the figures are, what counts, and with what the arrows compare where there are any.</summary>
    public string BoardFoot(string time, string rule, string compared) => compared.Length == 0 ? BoardRule(time, rule) : BoardRuleCompared(time, rule, compared);

    public string BoardCompared(string period) => Fill([period]);

    public string BoardComparedSoFar(string period) => Fill([period]);

    /// <summary>What counts.</summary>
    public string MetricRule(Metric metric, int leastClosed) => metric switch
    {
        Metric.Wins => RuleOfWins,
        Metric.NewCustomers => RuleOfNewCustomers,
        Metric.Visits => RuleOfVisits,
        Metric.Activities => RuleOfActivities,
        Metric.WinRate => RuleOfWinRate(leastClosed),
        Metric.Points => RuleOfPoints,
        Metric.Completeness => RuleOfCompleteness,
        Metric.Improved => RuleOfImproved,
        Metric.Collaboration => RuleOfCollaboration,
        Metric.Payments => RuleOfPayments,
        Metric.Attainment => RuleOfAttainment,
        Metric.Calls => RuleOfCalls,
        Metric.Demos => RuleOfDemos,
        Metric.Quotes => RuleOfQuotes,
        Metric.AverageDeal => RuleOfAverageDeal,
        _ => RuleOfRevenue,
    };

    /// <summary>A figure with its unit.</summary>
    public string CountOf(Metric metric, decimal count) => metric switch
    {
        Metric.Wins => CountOfWins(count),
        Metric.NewCustomers => CountOfCustomers(count),
        Metric.Points => CountOfPoints(count),
        _ => CountOfTimes(count),
    };

    /// <summary>A part of a hundred.</summary>
    public static string PercentOf(decimal percent) => string.Create(CultureInfo.InvariantCulture, $"{percent:0.##}%");

    /// <summary>How far two parts of a hundred are apart.</summary>
    public string PercentPoints(decimal points) => PointsApart(points.ToString("0.##", CultureInfo.InvariantCulture));

    public string Gain(string amount) => Fill([amount]);

    /// <summary>The own place, and with how many it is shared.</summary>
    public string OwnPlace(int rank, int sharers, string figure) => sharers > 1 ? OwnPlaceShared(rank, figure, sharers) : OwnPlaceAlone(rank, figure);

    public string FigureWithAttained(string figure, string attained) => Fill([figure, attained]);

    public string BehindNext(int rank, string distance) => Fill([rank, distance]);

    public string AheadOfNext(int rank, string distance) => Fill([rank, distance]);

    public string NotOnBoard => Text();

    public string OwnWithoutTarget => Text();

    public string OwnWithTooFew(int least) => Fill([least]);

    public string OwnWithoutEarlier => Text();

    public string OwnWithoutData => Text();

    public string SomeWithoutTarget(int count) => Fill([count]);

    public string SomeWithTooFew(int count, int least) => Fill([count, least]);

    public string SomeWithoutEarlier(int count) => Fill([count]);

    public string SomeWithoutData(int count) => Fill([count]);

    public string BoardTies => Text();

    public string BoardAverage(string figure) => Fill([figure]);

    public string NewHiresMetric(string metric) => Fill([metric]);

    public string NewHiresRule(int days) => Fill([days]);

    public string NoNewHires(int days) => Fill([days]);

    public string AverageMetric(string metric) => Fill([metric]);

    public string AverageRule => Text();

    public string FormerTargets(string day) => Fill([day]);

    public string PresentTargets(string day) => Fill([day]);

    public string FormerTargetsButton => Text();

    public string PresentTargetsButton => Text();

    public string BoardUnseen(int count) => Fill([count]);

    public string AttainmentHidden => Text();

    public string BoardIdle(string period, string metric) => Fill([period, metric]);

    public string BoardNotBegun => Text();

    public string BoardNobody => Text();

    public string BoardUnranked(string why) => Fill([why]);

    public string BoardNoData(string metric) => Fill([metric]);

    public string BoardNotYours(string scope, string leader) => Fill([scope, leader]);

    public string AnonymousMember => Text();

    public string NameWithGroup(string name, string group) => Fill([name, group]);

    public string NextPageButton => Text();

    public string OtherMetricButton => Text();

    public string WhyButton => Text();

    public string BoardButton => Text();

    /// <summary>The button that shows the days before: last month only beside this one.</summary>
    public string PeriodBeforeButton(DayRange days) =>
        !days.Contains(today) ? EarlierButton : days == DayRange.MonthOf(days.From) ? MonthBeforeButton : days == DayRange.WeekOf(days.From) ? WeekBeforeButton : EarlierButton;

    public string ChooseMetric => Text();

    public string UnknownBoard(string what) => Fill([what]);

    /// <summary>That nobody here knows what is meant.</summary>
    public string UnknownWords(UnknownPart part, string what) => part switch
    {
        UnknownPart.Time => UnknownTime(what),
        UnknownPart.Scope => UnknownScope(what),
        _ => UnknownMember(what),
    };

    public string UnknownTime(string what) => Fill([what]);

    public string UnknownScope(string what) => Fill([what]);

    public string UnknownMember(string what) => Fill([what]);

    public string UnknownTimeHint => Text();

    public string UnknownReplies(string offers) => Fill([offers]);

    public string IsUnnamed => Text();

    public string IsNamedAgain => Text();

    public string HearsWhenOvertaken => Text();

    public string HearsNoMoreWhenOvertaken => Text();

    public string FollowsNow(string boards, string one) => Fill([boards, one]);

    public string FollowsNoMore(string boards) => Fill([boards]);

    public string FollowsNoneAnyMore => Text();

    public string FollowsThese(string boards) => Fill([boards]);

    public string FollowsNone(string boards) => Fill([boards]);

    public string CannotFollow(string what, string boards) => Fill([what, boards]);

    /// <summary>Rankings that a chat gets by itself.</summary>
    public string OrderedBoard(string days, TimeOnly at, string period, string metrics, int top) => Fill([days, at.ToString("HH:mm", CultureInfo.InvariantCulture), period, metrics, top]);

    public string OrderedBoardIn(string part, string order, string by) => Fill([part, order, by]);

    public string EachWorkday => Text();

    public string EachOn(string days) => Fill([days]);

    public string OfThatDay => Text();

    public string OfTheDayBefore => Text();

    public string BoardOrdered(string orders, string next, string metric) => Fill([orders, next, metric]);

    public string BoardsStopped(string orders) => Fill([orders]);

    public string BoardsOrdered(string orders) => Fill([orders]);

    public string NoBoardsOrdered => Text();

    public string OrderBoardsInTheGroup => Text();

    public string BoardsOrderedBy(string part, string leader) => Fill([part, leader]);

    public string NoBoardsForOutsiders => Text();

    public string CannotOrderBoard(string what, string boards) => Fill([what, boards]);

    /// <summary>The name of a part of the company.</summary>
    public string PartOf(Scope scope, OrganisationChart chart) => scope switch
    {
        { Group: { } group } => chart.Find(group)?.Name ?? Nobody,
        { Region: { } region } => chart.Find(region)?.Name ?? Nobody,
        _ => WholeCompany,
    };

    /// <summary>Several rankings in one message.</summary>
    public string BoardsTitle(string period, string scope) => Fill([period, scope]);

    public string BoardsFoot(string time) => Fill([time]);

    public string OvertakenBy(string name) => Fill([name]);

    public string OvertakenPlace(string metric, int rank) => Fill([metric, rank]);

    public string OvertakenDistance(string metric, int rank, string distance) => Fill([metric, rank, distance]);

    public string OvertakenOnSeveral(int boards) => Fill([boards]);

    public string OvertakenLine(string name, string line) => Fill([name, line]);

    public string OvertakenFoot => Text();

    public string FollowedFoot(string metric) => Fill([metric]);

    private string DailyBoardSchedule => Text();

    private string WeeklyBoardSchedule => Text();

    private string OrderedBoardsSchedule => Text();

    private string BoardOfMembers(string period, string metric, string scope) => Fill([period, metric, scope]);

    private string BoardOfGroups(string period, string metric, string scope) => Fill([period, metric, scope]);

    private string BoardOfRegions(string period, string metric, string scope) => Fill([period, metric, scope]);

    private string BoardRule(string time, string rule) => Fill([time, rule]);

    private string BoardRuleCompared(string time, string rule, string compared) => Fill([time, rule, compared]);

    private string RuleOfRevenue => Text();

    private string RuleOfWins => Text();

    private string RuleOfNewCustomers => Text();

    private string RuleOfVisits => Text();

    private string RuleOfActivities => Text();

    private string RuleOfWinRate(int least) => Fill([least]);

    private string RuleOfPoints => Text();

    private string RuleOfCompleteness => Text();

    private string RuleOfImproved => Text();

    private string RuleOfCollaboration => Text();

    private string RuleOfPayments => Text();

    private string RuleOfAttainment => Text();

    private string RuleOfCalls => Text();

    private string RuleOfDemos => Text();

    private string RuleOfQuotes => Text();

    private string RuleOfAverageDeal => Text();

    /// <summary>A whole number, or an average with one decimal.</summary>
    private static string Count(decimal count) => count.ToString("0.#", CultureInfo.InvariantCulture);

    private string CountOfPoints(decimal count) => Fill([Count(count)]);

    private string PointsApart(string points) => Fill([points]);

    private string OwnPlaceAlone(int rank, string figure) => Fill([rank, figure]);

    private string OwnPlaceShared(int rank, string figure, int sharers) => Fill([rank, figure, sharers]);

    private string MonthBeforeButton => Text();

    private string WeekBeforeButton => Text();

    private string EarlierButton => Text();

    private string CompletenessMetric => Text();

    private string ImprovedMetric => Text();

    private string CollaborationMetric => Text();

    private string PaymentsMetric => Text();

    private string AttainmentMetric => Text();

    private string CallsMetric => Text();

    private string DemosMetric => Text();

    private string QuotesMetric => Text();

    private string AverageDealMetric => Text();
}
