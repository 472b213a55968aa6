using SalesBot.Domain.Briefs;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Texts;

/// <content>Texts: the morning's brief.</content>
internal sealed partial class Wording
{
    /// <summary>The day without its weekday.</summary>
    public string DayShort(DateOnly day) => Dates.Short(day, today, Language);

    /// <summary>The day of a brief; a day of rest that is worked says so, and so does a year whose calendar is not known.</summary>
    public string BriefDay(DateOnly day, WorkCalendar calendar)
    {
        var isMoved = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && calendar.IsWorkday(day);
        var said = isMoved ? MovedWorkday(Day(day)) : Day(day);
        return calendar.IsKnown(day) ? said : CalendarUnknown(said);
    }

    public string BriefTitle(string name, int count) => Fill([name, count]);

    public string TeamBriefTitle(string name, int count) => Fill([name, count]);

    public string BriefTitleWithoutItems(string name) => Fill([name]);

    public string BriefNothing(string name) => Fill([name]);

    /// <summary>The heading of a part of one message, with the numbers of its rows.</summary>
    public string PartTitle(string title, int first, int last) => first == last ? PartTitleOfOne(title, first) : Fill([title, first, last]);

    private string PartTitleOfOne(string title, int row) => Fill([title, row]);

    public string BriefHowToAct(int row) => Fill([row]);

    public string BriefHowToNudge(int row) => Fill([row]);

    public string TodayTitle => Text();

    public string NothingToday => Text();

    public string SinceDay(string day) => Fill([day]);

    /// <summary>How far the month's target is reached, how far it should be, and what each workday left has to bring.</summary>
    public string MonthPace(Pace pace)
    {
        // Rounded up, what is nearly reached would read as reached.
        var attained = (long)Math.Floor(pace.Attained);
        return pace switch
        {
            { Gap.Fen: 0 } => PaceReached(attained),
            { NeededADay: { } needed } => PaceOnTheWay(attained, (int)Math.Round(pace.Expected), AmountShort(needed), pace.Passed, pace.Workdays),
            _ => PaceMissed(attained, AmountShort(pace.Gap)),
        };
    }

    public string TeamMonthPace(string pace) => Fill([pace]);

    public string BriefMore(int count) => Fill([count]);

    public string MoreDeals(int count) => Fill([count]);

    public string LastWorkdayLabel => Text();

    /// <summary>What was done on the last workday.</summary>
    public string DayResult(DayResult result) =>
        result.Wins > 0 ? DayWithWins(result.Wins, AmountShort(result.Won), result.Activities) : DayWithoutWins(result.Activities);

    public string BriefRed(int days) => Fill([days]);

    public string BriefYellow(int days) => Fill([days]);

    public string BriefCloseOverdue(string day) => Fill([day]);

    public string BriefCloseSoon(string day) => Fill([day]);

    public string BriefStepOverdue(string what) => Fill([what]);

    public string BriefStepToday(string what) => Fill([what]);

    public string BriefStageOver(string stage, int days, int usual) => Fill([stage, days, usual]);

    public string BriefReminder(string time) => Fill([time]);

    public string BriefMissing(string customer, string fields) => Fill([customer, fields]);

    /// <summary>The names of what nobody has said about a deal.</summary>
    public IEnumerable<string> Missing(BriefDeal deal)
    {
        if ((deal.Missing & MissingFields.Amount) != MissingFields.None)
        {
            yield return AmountLabel;
        }

        if ((deal.Missing & MissingFields.ExpectedClose) != MissingFields.None)
        {
            yield return ExpectedCloseLabel;
        }

        if ((deal.Missing & MissingFields.NextStep) != MissingFields.None)
        {
            yield return NextStepLabel;
        }

        foreach (var criterion in deal.Unmet)
        {
            yield return criterion.Name;
        }
    }

    public string BriefSuggestion(string what) => Fill([what]);

    public string SuggestBreakingSilence(int days) => Fill([days]);

    public string SuggestAskingForDecision(string day) => Fill([day]);

    public string SuggestPlanning => Text();

    public string SuggestCriterion(string criterion) => Fill([criterion]);

    public string TeamStateLabel => Text();

    public string TeamState(int red, int yellow, int paused) => Fill([red, yellow, paused]);

    public string AtRiskLabel => Text();

    public string AtRisk(int deals, string amount) => Fill([deals, amount]);

    public string NeedsHelp(string name, string why) => Fill([name, why]);

    /// <summary>Why somebody may need help.</summary>
    public IEnumerable<string> ReasonsForHelp(NeedOfHelp need)
    {
        if ((need.Reasons & HelpReasons.RedDeals) != HelpReasons.None)
        {
            yield return HelpRedDeals(need.RedDeals);
        }

        if ((need.Reasons & HelpReasons.BehindPace) != HelpReasons.None)
        {
            yield return HelpBehindPace((int)Math.Round(need.Lag));
        }

        if ((need.Reasons & HelpReasons.Silent) != HelpReasons.None)
        {
            yield return HelpSilent(need.Member.SilentWorkdays);
        }
    }

    public string MoreNeedHelp(int people) => Fill([people]);

    public string GatesUnmet(int deals) => Fill([deals]);

    private string PaceReached(long attained) => Fill([attained]);

    private string PaceOnTheWay(long attained, int expected, string needed, int passed, int workdays) => Fill([attained, expected, needed, passed, workdays]);

    private string PaceMissed(long attained, string gap) => Fill([attained, gap]);

    private string MovedWorkday(string day) => Fill([day]);

    private string CalendarUnknown(string day) => Fill([day]);

    private string DayWithWins(int wins, string amount, int activities) => Fill([wins, amount, activities]);

    private string DayWithoutWins(int activities) => Fill([activities]);

    private string HelpRedDeals(int deals) => Fill([deals]);

    private string HelpBehindPace(int percent) => Fill([percent]);

    private string HelpSilent(int days) => Fill([days]);
}
