namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Reads what a ranking counts.</summary>
internal static class MetricReader
{
    /// <summary>The plainer a metric's word, the later it counts: 谁签的新客户最多 counts new customers.</summary>
    private static readonly Metric[] Order =
    [
        Metric.Completeness, Metric.AverageDeal, Metric.Payments, Metric.NewCustomers, Metric.WinRate, Metric.Collaboration, Metric.Points,
        Metric.Calls, Metric.Demos, Metric.Quotes, Metric.Visits, Metric.Activities, Metric.Improved,
    ];

    /// <summary>The metric that the phrases name, or null.</summary>
    public static Slot<Metric>? Read(IEnumerable<Phrase> phrases)
    {
        var tokens = phrases.SelectMany(phrase => phrase.Tokens).ToList();
        if (tokens.Find(token => token.Word == RequestWord.Attainment) is { } attained)
        {
            return new Slot<Metric>(Metric.Attainment, attained.Span, 0.95);
        }

        var named = tokens.FindAll(token => token.Metric is not null);
        foreach (var metric in Order)
        {
            if (named.Find(token => token.Metric == metric) is { } told)
            {
                return new Slot<Metric>(metric, told.Span, 0.95);
            }
        }

        // 签单业绩 are amounts, 业绩里签单最多 are deals: the last word counts.
        return named is [.., var last] ? new Slot<Metric>(last.Metric!.Value, last.Span, 0.9) : null;
    }
}
