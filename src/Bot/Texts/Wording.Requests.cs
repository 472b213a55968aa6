using SalesBot.Bot.Understanding;

namespace SalesBot.Bot.Texts;

/// <content>Texts: what was asked for, said back.</content>
internal sealed partial class Wording
{
    public string WholeCompany => Text();

    public string ThisWeek => Text();

    public string LastWeek => Text();

    public string ThisMonth => Text();

    public string LastMonth => Text();

    public string ThisQuarter => Text();

    public string LastQuarter => Text();

    public string ThisYear => Text();

    public string LastYear => Text();

    private string Revenue => Text();

    private string Wins => Text();

    private string NewCustomers => Text();

    private string Visits => Text();

    private string Activities => Text();

    private string WinRate => Text();

    private string Points => Text();

    /// <summary>What a ranking counts.</summary>
    public string MetricName(Metric metric) => metric switch
    {
        Metric.Wins => Wins,
        Metric.NewCustomers => NewCustomers,
        Metric.Visits => Visits,
        Metric.Activities => Activities,
        Metric.WinRate => WinRate,
        Metric.Points => Points,
        Metric.Completeness => CompletenessMetric,
        Metric.Improved => ImprovedMetric,
        Metric.Collaboration => CollaborationMetric,
        Metric.Payments => PaymentsMetric,
        Metric.Attainment => AttainmentMetric,
        Metric.Calls => CallsMetric,
        Metric.Demos => DemosMetric,
        Metric.Quotes => QuotesMetric,
        Metric.AverageDeal => AverageDealMetric,
        _ => Revenue,
    };

    /// <summary>A period's name with its days, as short as they can be read.</summary>
    public string NamedWithDates(string name, DateOnly from, DateOnly to) => NameAndDates(name, Dates.Span(from, to, today, Language));

    /// <summary>The days from one to another.</summary>
    public string Days(DateOnly from, DateOnly to) =>
        from == to ? Dates.Short(from, today, Language) : $"{Dates.Short(from, today, Language)}–{Dates.Short(to, today, Language)}";

    private string NameAndDates(string name, string dates) => Fill([name, dates]);
}
