using System.Globalization;
using SalesBot.Bot.Conversation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Texts;

/// <content>Texts: measures, values and days of targets.</content>
internal sealed partial class Wording
{
    /// <summary>What a target counts.</summary>
    public string TargetMeasureName(TargetMeasure measure) => measure switch
    {
        TargetMeasure.Revenue => TargetRevenue,
        TargetMeasure.Wins => TargetWins,
        TargetMeasure.NewCustomers => TargetNewCustomers,
        TargetMeasure.Visits => TargetVisits,
        TargetMeasure.Activities => TargetActivities,
        TargetMeasure.Payments => TargetPayments,
        TargetMeasure.WinRate => TargetWinRate,
        TargetMeasure.Points => TargetPoints,
        TargetMeasure.Repurchase => TargetRepurchase,
        TargetMeasure.Satisfaction => TargetSatisfaction,
        TargetMeasure.Completeness => CompletenessMetric,
        _ => TargetContentRate,
    };

    /// <summary>A value with its unit and every digit.</summary>
    public string Measured(TargetMeasure measure, decimal value) => Measured(measure, value, Amount);

    /// <summary>A value with its unit, money rounded for sums.</summary>
    public string MeasuredShort(TargetMeasure measure, decimal value) => Measured(measure, value, AmountShort);

    /// <summary>A part in percent, with the decimals that it has, two at most.</summary>
    public string Percent(decimal percent) => PercentOf(percent.ToString("0.##", CultureInfo.InvariantCulture));

    /// <summary>A part in whole percent, rounded down as on boards and bars: what is not quite reached is never said to be.</summary>
    public string WholePercent(decimal percent) => Percent(decimal.Floor(percent));

    /// <summary>A month, quarter or year by its name, other days by their dates.</summary>
    public string TargetDays(DayRange days)
    {
        var isOfThisYear = days.From.Year == today.Year;
        var months = days.From.Day == 1 && days.To.AddDays(1).Day == 1 && days.From.Year == days.To.Year ? days.To.Month - days.From.Month + 1 : 0;
        var name = Language == Language.Chinese ? $"{days.From.Month}月" : CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(days.From.Month);
        return months switch
        {
            1 => isOfThisYear ? name : MonthInYear(name, days.From.Year),
            3 when days.To.Month % 3 == 0 => isOfThisYear ? QuarterOf(days.To.Month / 3) : QuarterOfYear(days.To.Month / 3, days.From.Year),
            12 => YearOf(days.From.Year),
            _ => Days(days.From, days.To),
        };
    }

    /// <summary>How a target was split.</summary>
    public string SplitRule(TargetWord rule) => rule switch
    {
        TargetWord.Equal => EqualSplit,
        TargetWord.LastYear => LastYearSplit,
        TargetWord.LastPeriod => LastPeriodSplit,
        TargetWord.Workdays => WorkdaysSplit,
        _ => WeightsSplit,
    };

    /// <summary>What is wrong with a line of a table.</summary>
    public string TableFault(TableFault fault, string cell) => fault switch
    {
        Conversation.TableFault.Who => UnknownWho(cell),
        Conversation.TableFault.Period => UnknownPeriod(cell),
        Conversation.TableFault.Measure => UnknownMeasure(cell),
        Conversation.TableFault.Counted => CountedHere(cell),
        _ => UnknownValue(cell),
    };

    private string Measured(TargetMeasure measure, decimal value, Func<Money, string> amount)
    {
        if (measure.IsMoney())
        {
            return amount(Money.FromYuan(value));
        }

        var number = value.ToString("#,##0.##", CultureInfo.InvariantCulture);
        return measure switch
        {
            TargetMeasure.Wins => WinsOf(number),
            TargetMeasure.NewCustomers => CustomersOf(number),
            TargetMeasure.Visits or TargetMeasure.Activities => TimesOf(number),
            TargetMeasure.Points => PointsOf(number),
            TargetMeasure.Satisfaction => MarkOf(number),
            _ => Percent(value),
        };
    }

    private string TargetRevenue => Text();

    private string TargetWins => Text();

    private string TargetNewCustomers => Text();

    private string TargetVisits => Text();

    private string TargetActivities => Text();

    private string TargetPayments => Text();

    private string TargetWinRate => Text();

    private string TargetPoints => Text();

    private string TargetRepurchase => Text();

    private string TargetSatisfaction => Text();

    private string TargetContentRate => Text();

    private string WinsOf(string number) => Fill([number]);

    private string CustomersOf(string number) => Fill([number]);

    private string TimesOf(string number) => Fill([number]);

    private string MarkOf(string number) => Fill([number]);

    private string PointsOf(string number) => Fill([number]);

    private string PercentOf(string number) => Fill([number]);

    private string MonthInYear(string name, int year) => Fill([name, year]);

    private string QuarterOf(int quarter) => Fill([quarter]);

    private string QuarterOfYear(int quarter, int year) => Fill([quarter, year]);

    private string YearOf(int year) => Fill([year]);
}
