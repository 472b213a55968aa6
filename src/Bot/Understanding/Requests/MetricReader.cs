using SalesBot.Bot.Understanding.Lexing;

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
        var asked = phrases as IReadOnlyList<Phrase> ?? [.. phrases];
        var tokens = asked.SelectMany(phrase => phrase.Tokens).ToList();
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

        if (named.Count == 0 && asked.Select(Implied).FirstOrDefault(implied => implied is not null) is { } goes)
        {
            return goes;
        }

        // 谁签的单最大: not how many.
        if (named.Count > 0 && named.TrueForAll(token => token.Metric == Metric.Wins) && asked.SelectMany(phrase => phrase.Tokens.Where(token => token.Word == RequestWord.Superlative && phrase.TextOf(token) is "最大")).FirstOrDefault() is { } largest)
        {
            return new Slot<Metric>(Metric.AverageDeal, largest.Span, 0.9);
        }

        if (named.Count > 0 && asked.FirstOrDefault(IsOfAmount) is not null)
        {
            return new Slot<Metric>(Metric.Revenue, named[^1].Span, 0.9);
        }

        // 签单业绩 are amounts, 业绩里签单最多 are deals: the last word counts.
        return named is [.., var last] ? new Slot<Metric>(last.Metric!.Value, last.Span, 0.9) : null;
    }

    /// <summary>「资料最全」, 「最勤快」, 「单子大」: what most is said of tells what is counted.</summary>
    private static Slot<Metric>? Implied(Phrase phrase)
    {
        foreach (var token in phrase.Tokens.Where(token => token.Word is RequestWord.Superlative or RequestWord.More))
        {
            var most = phrase.TextOf(token);
            var metric = phrase.Has(RequestWord.Data) && most.ContainsAny("全齐整") ? Metric.Completeness
                : phrase.Has(RequestWord.Deals) && most.Contains('大') ? Metric.AverageDeal
                : phrase.Has(RequestWord.Who) && phrase.Tokens.Exists(named => named.Word == RequestWord.Income && phrase.TextOf(named) is "分" or "分数" or "得分") ? Metric.Points
                : most.ContainsAny("热帮助") ? Metric.Collaboration
                : most.Contains('勤') ? Metric.Activities
                : (Metric?)null;
            if (metric is { } counted)
            {
                return new Slot<Metric>(counted, token.Span, 0.9);
            }
        }

        return null;
    }

    /// <summary>「签|多少」 asks for money, 「签几单」 for deals.</summary>
    private static bool IsOfAmount(Phrase phrase)
    {
        for (var i = 1; i < phrase.Tokens.Count; i++)
        {
            if (phrase.Tokens[i].Word == RequestWord.HowMuch && phrase.TextOf(phrase.Tokens[i]).StartsWith("多少", StringComparison.Ordinal) && phrase.TextOf(phrase.Tokens[i - 1]) is "签" or "签了" or "签得"
                && !phrase.Clause.WholeText[phrase.Tokens[i].End..phrase.Clause.End].StartsWithAny("单", "个", "家", "笔"))
            {
                return true;
            }
        }

        return false;
    }
}
