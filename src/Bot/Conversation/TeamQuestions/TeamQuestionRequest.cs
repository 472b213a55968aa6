using System.Collections.Frozen;
using System.Collections.Immutable;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Dates;

namespace SalesBot.Bot.Conversation;

/// <summary>Reads questions about a team's days: 「丢单原因」, 「本月最大的单」, 「我们组今天怎么样」. A text is one only as a whole.</summary>
internal static class TeamQuestionRequest
{
    private const int Longest = 50;

    /// <summary>Of whom and of which days, in either order; what of it nobody knows makes the text no question.</summary>
    private const string Of = "(?<whom>[^，,。\\s]{0,20}?)(?:的)?";

    private const string Number = "第?[一二三四五六七八九十两几0-9]{1,2}";

    private const string In = "(?: (?:of |in |for )?(?<days>today|yesterday|this week|last week|this month|last month|this quarter|last quarter|this year|last year))?$";

    private static readonly ImmutableArray<(TeamQuestionKind Kind, RequestForm Form)> Forms =
    [
        (TeamQuestionKind.LossReasons, new RequestForm($"^{Of}(?:丢单|输单|丢的单子?|丢掉的单子?|失单)(?:的)?(?:都|主要)?(?:是|有)?(?:什么|哪些|啥|主要)?(?:的)?原因(?:都)?(?:有哪些|有什么|是什么|是啥|分析|统计|分布|汇总)?$", "原因")),
        (TeamQuestionKind.LossReasons, new RequestForm($"^{Of}(?:为什么|为啥|为何)(?:会|老|总|总是|老是)?(?:丢单|输单)$|^{Of}(?:单子)?(?:都)?(?:是)?怎么丢的(?:单)?$", "丢", "输单")),
        (TeamQuestionKind.LossReasons, new RequestForm("^(?:what are |show )?(?:the |our |my )?(?:loss reasons|reasons for losing(?: deals)?|reasons for lost deals)" + In + "|^why (?:do|did|are) we (?:lose|losing)(?: deals)?" + In, "los")),
        (TeamQuestionKind.LargestDeals, new RequestForm($"^{Of}(?:签的|签下的|成交的|赢的|成的)?最大的?(?:一|那|一个|一笔)?(?:单子?|订单|合同)(?:是)?(?:哪个|哪单|哪一单|哪一个|哪家|谁的|谁签的|什么|多少|多大)?$|^{Of}谁(?:签)?的?(?:单子?|订单|合同)(?:是)?最大$", "最大")),
        (TeamQuestionKind.LargestDeals, new RequestForm("^(?:what|which|who)?(?:'s| is| has| was| signed)? ?(?:the |our |my )?(?:biggest|largest) (?:deal|contract|win|order)" + In, "biggest", "largest")),
        (TeamQuestionKind.LastPlaces, new RequestForm(
            $"^{Of}(?:(?:排名|业绩|排行|榜上)(?:倒数|最后|垫底)(?:的)?(?:{Number})?(?:名|个|位|个人)?|倒数(?:的)?{Number}(?:名|个|位|个人)?|最后(?:的)?{Number}(?:名|位|个人)|垫底(?:的)?(?:人)?)(?:的)?(?:是谁|有谁|是哪些|是哪几个|都有谁)?$"
            + $"|^{Of}谁(?:在)?(?:垫底|排最后|倒数第一|最差|业绩最差)$|^(?:排名|排行|业绩|排)(?:垫底|最后|最差)的?(?:人|同事)?(?:是谁|是哪个)?$",
            "倒数",
            "最后",
            "垫底",
            "最差")),
        (TeamQuestionKind.LastPlaces, new RequestForm("^(?:who(?:'s| is| are) (?:the )?(?:last|at the bottom|worst(?: performers?)?)|(?:who(?:'s| is| are) )?(?:the )?bottom (?:one|two|three|five|ten|[0-9]{1,2}))" + In, "last", "bottom", "worst")),
        (TeamQuestionKind.NewCustomers, new RequestForm($"^{Of}(?:一共|总共|共)?(?:新增|新增加|新开|新开发|开发|拓展|新签)了?(?:多少|几)(?:个|家)?(?:新)?(?:客户|新客)$|^{Of}(?:新客户?|新增客户)(?:数)?(?:有|是)?(?:多少|几)(?:个|家)?$", "客")),
        (TeamQuestionKind.NewCustomers, new RequestForm("^how many new (?:customers|clients|accounts)(?: (?:did|have) (?:we|i) (?:win|won|get|got|add|added))?" + In, "how many")),
        (TeamQuestionKind.Visits, new RequestForm($"^{Of}(?:一共|总共|共)?(?:拜访|跑|走访)了?(?:多少|几)(?:家|个|次)?(?:客户)?了?$", "拜访", "跑", "走访")),
        (TeamQuestionKind.Visits, new RequestForm($"^{Of}(?:都)?(?:拜访|跑|走访|见)了?(?:谁|哪些客户|哪几家|哪些人|哪家)$", "拜访", "跑", "走访", "见")),
        (TeamQuestionKind.LaggingGroups, new RequestForm($"^{Of}哪(?:个|些|几个)?(?:小)?组(?:在)?(?:拖后腿|落后|掉队|最慢|最差|完成得?最差|没跟上)(?:了)?$", "组")),
        (TeamQuestionKind.Lagging, new RequestForm($"^{Of}(?:谁|哪个人|哪些人)(?:在)?(?:拖后腿|落后|掉队|没跟上|进度慢|进度落后)(?:了)?$", "拖后腿", "落后", "掉队", "没跟上", "进度")),
        (TeamQuestionKind.Wins, new RequestForm($"^{Of}(?:一共|总共|共)?(?:签|成|赢)了?(?:多少|几)(?:单|个单子?)了?$", "单")),
        (TeamQuestionKind.Wins, new RequestForm("^who (?:has )?(?:signed|closed|won)(?: (?:a |any )?(?:deals?|contracts?|anything))?" + In, "who")),
        (TeamQuestionKind.Attainment, new RequestForm("^who (?:has(?:n't| not)|have(?:n't| not)|did(?:n't| not)|is not|isn't) (?:yet )?(?:reach|reached|met|meet|hit|made|make|at) (?:the |their |its )?(?:target|quota|goal)s?(?: yet)?" + In, "target", "quota", "goal")),
        (TeamQuestionKind.Signed, new RequestForm($"^{Of}(?:一共|总共|共)?(?:签|卖|成交)了?多少(?:钱|业绩)?$|^{Of}(?:业绩|签约额)(?:是)?(?:多少|怎么样)$", "多少", "怎么样")),
        (TeamQuestionKind.Situation, new RequestForm($"^{Of}(?:的)?(?:业绩|表现|进展|干得|做得|整体|总体)?(?:怎么样|怎样|如何|情况如何|情况怎么样|情况|有啥动静|有什么动静|有啥情况|有什么情况|有什么进展)$", "怎么样", "怎样", "如何", "情况", "动静", "进展")),
        (TeamQuestionKind.Situation, new RequestForm("^how (?:are|is|'s) (?<whom>we|my team|our team|the team|my group|our group) doing" + In, "how")),
    ];

    private static readonly FrozenDictionary<string, Func<DateOnly, Period>> Periods = new (Func<DateOnly, Period> Of, string Words)[]
    {
        (today => new Period(today, today), "今天|今日|today"),
        (today => new Period(today.AddDays(-1), today.AddDays(-1)), "昨天|昨日|yesterday"),
        (today => CalendarDays.Week(today, 0), "本周|这周|这一周|这个星期|这星期|this week"),
        (today => CalendarDays.Week(today, -1), "上周|上一周|上个星期|上星期|last week"),
        (today => CalendarDays.Month(today, 0), "本月|这个月|这月|当月|this month"),
        (today => CalendarDays.Month(today, -1), "上个月|上月|last month"),
        (today => CalendarDays.Quarter(today, 0), "本季度|这个季度|这季度|this quarter"),
        (today => CalendarDays.Quarter(today, -1), "上季度|上个季度|last quarter"),
        (today => CalendarDays.Year(today, 0), "今年|本年|this year"),
        (today => CalendarDays.Year(today, -1), "去年|last year"),
    }.SelectMany(period => period.Words.Split('|').Select(word => (word, period.Of))).ToFrozenDictionary(period => period.word, period => period.Of, StringComparer.OrdinalIgnoreCase);

    /// <summary>Their words, the longest first: 「这个月」 is not 「这个」.</summary>
    private static readonly string[] DayWords = [.. Periods.Keys.OrderByDescending(word => word.Length)];

    /// <summary>The question; null where the text is none.</summary>
    public static TeamQuestion? Read(string text, DateOnly today)
    {
        var bare = text.Trim(' ', '?', '？', '。', '.', '！', '!', '呢', '啊', '呀', '吗', '嘛').Replace('’', '\'');
        if (bare.Length > Longest)
        {
            return null;
        }

        foreach (var (kind, form) in Forms)
        {
            if (form.Match(bare) is { Success: true } match)
            {
                var (word, whom) = match.Groups["days"] is { Success: true, Value: var named } ? (named, match.Groups["whom"].Value) : Parted(match.Groups["whom"].Value);
                return new TeamQuestion(kind, Periods.TryGetValue(word, out var period) ? period(today) : null, whom);
            }
        }

        return null;
    }

    /// <summary>「我们组今天」, 「今天我们组」: the days, and of whom.</summary>
    private static (string Days, string Whom) Parted(string words)
    {
        var bare = words.Trim('谁', '的');
        var days = DayWords.FirstOrDefault(word => bare.StartsWith(word, StringComparison.Ordinal) || bare.EndsWith(word, StringComparison.Ordinal)) ?? "";
        var whom = days.Length == 0 ? bare : bare.StartsWith(days, StringComparison.Ordinal) ? bare[days.Length..] : bare[..^days.Length];
        return (days, whom.Trim('谁', '的'));
    }
}
