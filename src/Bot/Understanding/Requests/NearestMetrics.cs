using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Finds what is counted that comes nearest to what is not.</summary>
internal static class NearestMetrics
{
    private const int Offered = 3;

    /// <summary>A kinship of meaning weighs as much as this many shared characters.</summary>
    private const int Kinship = 4;

    /// <summary>What is offered where nothing comes near, and first among equals.</summary>
    private static readonly Metric[] Usual = [Metric.Revenue, Metric.Attainment, Metric.Wins, Metric.Payments, Metric.NewCustomers, Metric.Activities, Metric.Visits, Metric.WinRate, Metric.Points, Metric.AverageDeal, Metric.Improved, Metric.Calls, Metric.Collaboration, Metric.Completeness, Metric.Quotes, Metric.Demos];

    private static readonly (string[] Words, Metric[] Kin)[] Meanings =
    [
        Kin("毛利|利润|纯利|净利|费|成本|折扣|单价|均价|gmv|roi|margin|profit|cost|discount", Metric.Revenue, Metric.AverageDeal, Metric.Payments),
        Kin("款|账|欠|应收|逾期|发票|开票|invoice|overdue", Metric.Payments, Metric.Revenue, Metric.Attainment),
        Kin("满意|nps|复购|续约|续费|流失|退货|投诉|老客|客户|客诉|churn|retention|satisfaction|renewal", Metric.NewCustomers, Metric.Activities, Metric.Wins),
        Kin("率|占比|比例|rate|ratio|share", Metric.WinRate, Metric.Attainment, Metric.Completeness),
        Kin("增速|增长|复合|环比|同比|cagr", Metric.Improved, Metric.Revenue, Metric.Attainment),
        Kin("时长|通话|话务|响应|接通|call", Metric.Calls, Metric.Activities, Metric.Visits),
        Kin("出勤|考勤|迟到|加班|打卡|培训|学习|朋友圈|转发|微信|attendance|training", Metric.Activities, Metric.Visits, Metric.Points),
        Kin("线索|商机|漏斗|机会|lead", Metric.NewCustomers, Metric.WinRate, Metric.Activities),
        Kin("周期|速度|时效|快|慢|cycle", Metric.WinRate, Metric.Wins, Metric.AverageDeal),
        Kin("市占|份额|规模|合同|订单|销", Metric.Revenue, Metric.Wins, Metric.AverageDeal),
        Kin("方案|标书|投标|报告", Metric.Quotes, Metric.Demos, Metric.Activities),
    ];

    /// <summary>The three that come nearest, the nearest first.</summary>
    /// <param name="what">What is asked for, in folded text.</param>
    public static ImmutableArray<Metric> Of(string what)
    {
        var scores = new int[Usual.Length];
        foreach (var (word, metric) in Lexicon.Metrics.Words)
        {
            scores[(int)metric] = Math.Max(scores[(int)metric], word.Count(what.Contains) > 1 ? word.Count(what.Contains) : 0);
        }

        foreach (var (words, kin) in Meanings)
        {
            if (Array.Exists(words, word => what.Contains(word, StringComparison.Ordinal)))
            {
                for (var i = 0; i < kin.Length; i++)
                {
                    scores[(int)kin[i]] += Kinship - i;
                }
            }
        }

        return [.. Usual.OrderByDescending(metric => scores[(int)metric]).Take(Offered)];
    }

    private static (string[] Words, Metric[] Kin) Kin(string words, params Metric[] kin) => (words.Split('|'), kin);
}
