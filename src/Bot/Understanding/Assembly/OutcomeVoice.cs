using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides, by what stands before a word of winning or losing, whether it is the speaker's own and certain word of now: 小李说华辰签了, 必须拿下华辰 and 上次丢单 are not.</summary>
internal static class OutcomeVoice
{
    /// <summary>What is wanted, guessed or put wrongly, and what was only the means: 这套话术帮我签下了华辰.</summary>
    private static readonly WordSearch Unsure = new(
        [
            "差一点就", "差点就", "差点儿", "险些", "必须", "务必", "一定", "誓要", "誓言", "势必", "保证", "flag", "目标是", "我要", "得把", "要把", "想把", "能把", "全力", "决心", "有望", "有信心", "有把握", "基本", "十有八九", "八成", "九成", "七成",
            "估计", "等于", "相当于", "眼看", "要不是", "若非", "误", "显示", "标错", "谁把", "帮我盯", "本来", "本该", "说好", "精神上", "as good as", "nearly", "almost", "原定", "原本", "原计划", "说是", "朋友圈", "新闻", "官网", "公众号", "系统提示", "标题", "里写", "写着", "网上", "抖音", "话术帮", "话术让", "套路", "打法", "这招", "一招", "方法让", "方法帮", "这句话", "心得", "除了", "除了",
        ]);

    /// <summary>What stands just before a word that is almost so, or was so once.</summary>
    private static readonly WordEnds Nearly = new(["差不多", "差一点", "八九不离十", "号称", "原来", "原先"]);

    /// <summary>What tells that it was long before.</summary>
    private static readonly WordSearch Before = new(["上次", "上回", "之前", "以前", "当年", "曾经", "早先", "往年", "前任", "上一单", "上一期", "老合同", "历史", "previously", "originally"]);

    /// <summary>What tells that it is now, whatever was before.</summary>
    private static readonly WordSearch Now = new(["今", "刚", "终于", "总算", "可算", "这次", "这回", "现在"]);

    /// <summary>What tells that it has come about.</summary>
    private static readonly WordSearch AtLast = new(["已", "终于", "总算", "可算", "刚", "成功"]);

    /// <summary>How another's word is handed on.</summary>
    private static readonly WordSearch Telling = new(["告诉", " says", " said", "told me"]);

    /// <summary>Whether what stands before leaves the outcome certain, and of now.</summary>
    public static bool IsCertain(Clause clause, CueMention word)
    {
        var before = clause.WholeText[clause.Start..word.Start].TrimEnd(' ');
        return !IsUrged(clause, word) && !before.ContainsAny(Unsure) && !IsAimed(before) && !IsAimed(HeadOf(clause)) && !IsCalledFor(clause, word) && !IsNearly(before) && !(before.ContainsAny(Before) && !before.ContainsAny(Now)) && !IsResolved(clause, word) && !IsWishedFor(clause, word) && !IsQuoted(clause, word);
    }

    /// <summary>「催华辰签了」, 「请把华辰拿下」, 「愿华辰顺利签下」: called for, and not done.</summary>
    private static bool IsUrged(Clause clause, CueMention word)
    {
        var said = clause.Text.TrimStart(' ');
        if (said.StartsWithAny("催", "愿", "祝", "快去", "快把", "请把", "去把"))
        {
            return said is not ['催', '了', ..];
        }

        return said is ['把', ..] && clause.BreakAfter != ',' && clause.WholeText.Slice(word.Start, word.Length).IndexOfAny("了啦咯的") < 0 && clause.WholeText[word.End..clause.End].Trim(' ').IsEmpty
            && clause.SentenceBehind(clause.End).IndexOfAnyInRange('0', '9') < 0 && clause.WholeText[..clause.Start].Trim(' ').IsEmpty;
    }

    /// <summary>“华辰签了”这话是谁说的: it stands in quotation marks, and something is said of it.</summary>
    private static bool IsQuoted(Clause clause, CueMention word)
    {
        var before = clause.WholeOriginal.AsSpan(0, word.Start);
        var after = clause.WholeOriginal.AsSpan(word.End);
        return before.LastIndexOfAny('“', '「', '『') > before.LastIndexOfAny('”', '」', '』')
            && after.IndexOfAny('”', '」', '』') is var end and >= 0 && !(before.TrimStart() is ['“' or '「' or '『', ..] && after[(end + 1)..].Trim().Length <= 1);
    }

    /// <summary>「华辰想75万拿下」: for what the customer would like to have it.</summary>
    private static bool IsWishedFor(Clause clause, CueMention word)
    {
        foreach (var figure in clause.All<AmountMention>())
        {
            if (figure.End <= word.Start && CustomersFigure.IsWished(clause, figure))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「算是签了」, and not 总算是签了.</summary>
    private static bool IsNearly(ReadOnlySpan<char> before) => before.EndsWithAny(Nearly) || (before.EndsWith("算是", StringComparison.Ordinal) && before is not [.., '总' or '可', '算', '是']);

    /// <summary>「目标拿下华辰」, and not the price that the customer aimed at: 目标价78万签了.</summary>
    private static bool IsAimed(ReadOnlySpan<char> before) => before.IndexOf("目标", StringComparison.Ordinal) is var aim and >= 0 && before[(aim + 2)..] is not ['价' or '客', ..];

    /// <summary>「这周目标：拿下华辰」: what stands before the clause, up to its colon.</summary>
    private static ReadOnlySpan<char> HeadOf(Clause clause) =>
        clause.WholeText[clause.LineStart..clause.Start].TrimEnd(' ') is [.., ':'] head ? head : [];

    /// <summary>「拿下华辰！」 begins a sentence as a battle cry; 成功拿下华辰 and 拿下华辰，80万 tell of it.</summary>
    private static bool IsCalledFor(Clause clause, CueMention word) =>
        word.Start == clause.Start && clause.WholeText.Slice(word.Start, word.Length) is "拿下" or "签下" or "赢下"
        && clause.BreakAfter is '!' && clause.WholeText[..clause.Start].Trim(' ').IsEmpty && clause.WholeText[(clause.End + 1)..].Trim(" !").IsEmpty;

    /// <summary>Whether somebody is told to have said so: 张总说华辰签了; 话说 and 跟大家说 are the speaker's own word.</summary>
    public static bool IsReported(Clause clause, CueMention word)
    {
        var before = clause.WholeText[clause.Start..word.Start];
        if (before.ContainsAny(Telling))
        {
            return !before.Contains("大家", StringComparison.Ordinal);
        }

        // 华辰话签咗: says so, in Cantonese.
        if (before.TrimEnd("已经都 ") is [.., not ('电' or '通' or '的' or '实'), '话'])
        {
            return true;
        }

        var saying = before.LastIndexOf('说');
        if (saying < 0)
        {
            return before.IndexOfAny('讲', '称') is var telling and > 0 && EndsWithSomebody(clause, clause.Start + telling);
        }

        var who = before[..saying].TrimEnd(' ');
        return !who.IsEmpty && who is not (['话'] or [.., not '电', '话'] or [.., '来' or '家' or '实' or '你' or '小']) && before[(saying + 1)..] is not ['一' or '来' or '实' or '真' or '起' or '个' or '明', ..];
    }

    /// <summary>Whether a colleague says so: 小李说华辰黄了; what the customer says of a loss counts.</summary>
    public static bool IsHearsay(Clause clause, CueMention word)
    {
        var said = clause.WholeText[clause.Start..word.Start].IndexOfAny('说', '讲', '称');
        if (said <= 0)
        {
            return false;
        }

        foreach (var mention in clause.Mentions)
        {
            if (mention is MemberMention && mention.End == clause.Start + said)
            {
                return true;
            }
        }

        var who = clause.WholeText[clause.Start..(clause.Start + said)];
        return EndsWithFamiliar(who) || (who.Length is 2 or 3 && PersonNames.IsSurname(who[0]) && !clause.Has(Cue.Them) && clause.Mentions is [var first, ..] && first.Start > clause.Start + said);
    }

    /// <summary>「这周把华辰签了」, 「本月拿下华辰」: resolved on, while the time goes on.</summary>
    private static bool IsResolved(Clause clause, CueMention word)
    {
        var isMarked = clause.WholeText.Slice(word.Start, word.Length).IndexOfAny("了啦咯的") >= 0;
        var isHandled = clause.WholeText[clause.Start..word.Start].Contains('把');
        if (isMarked && !isHandled)
        {
            return false;
        }

        // 今晚把华辰拿下, and not 中午签的
        if (clause.IsLaterToday && clause.WholeText[word.End..clause.End] is not ['的', ..] && !clause.Text.ContainsAny(AtLast))
        {
            return true;
        }

        foreach (var date in clause.All<DateMention>())
        {
            var isGoingOn = date.Date.Precision is DatePrecision.Week or DatePrecision.Month or DatePrecision.Span && date.Date.IsFixed && date.Date.Future.To >= clause.Today && date.Date.Past.From <= clause.Today;
            if (isGoingOn && date.End <= word.Start && !clause.Text.ContainsAny(AtLast))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithSomebody(Clause clause, int at)
    {
        foreach (var mention in clause.Mentions)
        {
            var isSomebody = mention is PersonMention or MemberMention or CustomerMention or CueMention { Cue: Cue.Them };
            if (isSomebody && mention.End <= at && clause.WholeText[mention.End..at].Trim("那边也都又还已经刚才今天里 ").IsEmpty)
            {
                return true;
            }
        }

        return EndsWithFamiliar(clause.WholeText[clause.Start..at]);
    }

    /// <summary>小李, 老王, 他: somebody called without a title.</summary>
    private static bool EndsWithFamiliar(ReadOnlySpan<char> text) =>
        text.TrimEnd("也都又还已经刚才 ") is [.., '他' or '她' or '们'] || (text is [.., '小' or '老', var surname] && PersonNames.IsSurname(surname));
}
