using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether a figure is only what the customer would pay, or for what somebody would do it: 想75万拿, 愿意出72万, 70万就签, 鑫茂65万就做了.</summary>
internal static class CustomersFigure
{
    /// <summary>What may stand between wishing and the figure.</summary>
    private const string Between = " 要以按用花给出到压在价个俾";

    /// <summary>What customers say and want.</summary>
    private static readonly WordSearch Saying = new(["就要", "只要", "才要", "能给", "能出", "可给", "肯给", "说要", "意思", "希望", "觉得", "认为", "建议", "让", "叫我", "非要", "想", "嫌", "的底线", "的上限"]);

    /// <summary>Who is named again behind the figure: 70万他就拍板.</summary>
    private const string Again = " 的他她们客户对方那边";

    /// <summary>What may be said of the figure between the word and it.</summary>
    private const string Little = " 了约大概个";

    /// <summary>Behind these it is what is paid or asked for at the most or the least.</summary>
    private static readonly WordEnds Limits = new(["出到", "愿出", "意出", "肯出", "只出", "能出", "最多出", "开到", "最高", "最低", "最便宜", "最贵", "最高的", "最低的", "最便宜的", "最贵的", "少说", "保底", "起码", "多要", "再要", "人家", "就给", "只有", "手里就", "额度", "批下来", "批准", "能签", "能签到", "可以签", "可以签到", "俾", "还", "回", "手上有", "手里有", "喊", "喊价", "开口", "张口就", "杀到", "杀价到", "一口价", "死咬", "坚持", "不止", "不到", "那家", "能做", "写着", "超过", "潜力", "底线", "非要", "硬要", "就认", "心理预期", "拨", "立项", "立项金额", "计划投", "打算花", "打算投", "手上就", "账上就", "就剩", "有人", "有份", "收到一份", "收到了一份", "拿到一份", "拿到了一份", "一家", "朋友说", "max", "max of", "maximum", "maximum of", "at most", "no more than", "not more than", "tops out at", "capped at", "ceiling is", "ceiling of", "limit is", "limit of", "红线", "红线是", "底牌", "底牌是", "口子", "口子是", "超不过", "心理价位", "也就", "估的", "估过", "撑死", "顶多", "不超过", "至多", "上限", "上限是", "wants it at", "can do", "would pay", "will pay", "another quote at", "another quote of"]);

    /// <summary>So much may stand between whoever speaks and what is told of others: 说Beckman报了.</summary>
    private const int LongestTold = 16;

    /// <summary>How it is said that a figure is settled after all.</summary>
    private static readonly WordSearch Settled = new(["定了", "成了", "谈成", "谈妥", "敲定", "同意", "成交", "答应"]);

    /// <summary>Whether the figure is only wished for, or a condition.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="isAgreed">Whether somebody is said to agree: what is offered then stands.</param>
    public static bool Is(Clause clause, AmountMention figure, bool isAgreed)
    {
        if (clause.Find(Cue.Me) is { } me && me.End <= figure.Start)
        {
            return false;
        }

        var before = clause.WholeText[clause.Start..figure.Start].TrimEnd(Little);
        return IsWished(clause, figure) || IsCondition(clause, figure) || (!isAgreed && IsTheirWord(clause, figure)) || (!isAgreed && ((before.EndsWithAny(Limits) && before is not [.., '改' or '调', '回']) || before is [.., not ('一' or '这' or '那' or '上' or '两' or '几' or '大' or '小' or '首' or '每'), '批']));
    }

    /// <summary>Whether it is somebody's wish: 想75万拿下, 只肯60万.</summary>
    public static bool IsWished(Clause clause, AmountMention figure) =>
        clause.WholeText[clause.Start..figure.Start].TrimEnd(Between) is [.., '想' or '肯' or '愿' or '拟'] or [.., '愿', '意'];

    /// <summary>「华辰要60万」, 「周总意思是60万」, 「周总让降到60万」: whoever is named, and that it is what they say.</summary>
    private static bool IsTheirWord(Clause clause, AmountMention figure)
    {
        var end = -1;
        foreach (var mention in clause.Mentions)
        {
            end = mention.End <= figure.Start && mention is CustomerMention or PersonMention or CueMention { Cue: Cue.Them } ? mention.End : end;
        }

        if (end < 0 || clause.HasAny(Cue.SignDone, Cue.Shift))
        {
            return false;
        }

        var between = clause.WholeText[end..figure.Start].TrimStart(Again).Trim(" 了是");
        return (between.Length <= LongestTold && IsToldOfOthers(between)) || (between.Length is >= 1 and <= 6 && (between is "就" or "才" or "要" or "给" or "出" or "只" or "说" || between.StartsWithAny(Saying)));
    }

    /// <summary>「华辰说鑫茂给了60万」.</summary>
    private static bool IsToldOfOthers(ReadOnlySpan<char> between) => between is ['说', not ('我' or '咱'), .., '给' or '出' or '要' or '报'];

    /// <summary>「70万才考虑」, 「65万就做了」, and not 80万就80万, 78万就定了.</summary>
    private static bool IsCondition(Clause clause, AmountMention figure)
    {
        var behind = clause.WholeText[figure.End..clause.End];
        var after = behind.TrimStart(Again);

        // 给75万他们就签了: named again, they are who would sign.
        if (after is ['就', '签' or '定' or '拍' or '买', ..] && behind.TrimStart(' ') is ['他' or '她' or '客' or '对', ..])
        {
            return true;
        }

        // 给到65万当场签, 65万他愿意马上走合同
        if (IsPromised(clause.WholeText[clause.Start..figure.Start].TrimEnd(' '), behind.TrimStart(' ')))
        {
            return true;
        }

        if (after is not ['就' or '才' or '能', _, ..] || clause.HasAny(Cue.SignDone, Cue.Quote) || after.ContainsAny(Settled))
        {
            return false;
        }

        return after[0] == '能' ? after[1] is '做' or '接' or '签' or '拿' or '拍' or '定' or '批' : !char.IsAsciiDigit(after[1]) && !StartsAmount(clause, clause.End - after.Length + 1);
    }

    /// <summary>Whether they would sign for the figure, once it were so.</summary>
    private static bool IsPromised(ReadOnlySpan<char> before, ReadOnlySpan<char> behind) =>
        behind is ['他' or '她' or '客' or '对', .. { Length: <= 12 } rest] && rest.TrimStart("们户方那边") is ['愿' or '肯' or '马', ..]
        || IsPromisedAtOnce(behind)
        || (before.EndsWithAny("做到", "给到", "降到", "压到", "砍到", "减到", "说", "讲") && behind.StartsWithAny("当场", "马上", "立马", "立刻", "现场", "今天就", "就") && behind.TrimStart("当场马上立刻现今天就能可以 ") is ['签' or '定' or '拍' or '成', not '了' and not '好', ..] or ['签' or '定']);

    /// <summary>「65万今天就签」, 「78万我就签」: what somebody says they would do, and not that it is done.</summary>
    private static bool IsPromisedAtOnce(ReadOnlySpan<char> behind)
    {
        var deed = behind.TrimStart("的话他她们我当场马上立刻立马现今天明");
        return deed.Length < behind.Length && deed.TrimStart('就') is ['签' or '定' or '拍', .. var rest] && (deed[0] == '就' || behind[0] is '当' or '马' or '立' or '现') && rest.TrimStart("板字单合同") is not ['了' or '好' or '完' or '下' or '的', ..];
    }

    private static bool StartsAmount(Clause clause, int place)
    {
        foreach (var amount in clause.All<AmountMention>())
        {
            if (amount.Start == place)
            {
                return true;
            }
        }

        return false;
    }
}
