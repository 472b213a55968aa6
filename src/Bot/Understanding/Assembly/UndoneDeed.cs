using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether a deed came to nothing, is only meant to be done, or what is said is a rule about it: 演示到一半断网了，等于没演, 抽空打个电话, 拜访的话带点水果.</summary>
internal static class UndoneDeed
{
    /// <summary>Behind the deed, these say that it came to nothing, or was not the speaker's.</summary>
    private static readonly WordSearch ToNothing = new(["等于没", "没演成", "没讲成", "没聊成", "没谈成", "没开成", "没开起来", "开不起来", "没见成", "没吃成", "没发成", "发不出", "没发出", "卡住了发不", "漏接", "被客户推了", "被推了", "推掉了", "不算", "不是我", "我没去", "not me", "no luck", "fell through", "fell apart", "bounced", "not sent", "isn't sent", "never sent", "got lost", "went to voicemail", "went nowhere"]);

    /// <summary>Before a deed, these say that it has not been done.</summary>
    private static readonly WordSearch NotYet = new(["有空", "抽空", "抽时间", "抽个时间", "得空", "找机会", "找个机会", "找时间", "找个时间", "哪天", "改日", "下回", "排队等", "等着见", "等着跟", "出门", "出发", "早该", "该去", "没去成", "thinking of", "thinking about", "considering", "might", "should have", "meaning to", "meant to", "yet to"]);

    /// <summary>Before a deed, these say that it nearly was, whatever follows it.</summary>
    private static readonly WordSearch Nearly = new(["差一点", "差点", "险些", "假装", "要不是", "nearly", "almost", "本来要", "本来想", "本来打算", "原本要", "原打算"]);

    /// <summary>Behind the deed and whom it is done to, these make a rule or a condition of it.</summary>
    private static readonly string[] Rules = ["的话", "才能", "才可以", "才行", "前要", "前得", "前先", "要提前", "要预约", "要带", "要穿", "要登记", "要先", "需要", "须", "必须", "得穿", "得带", "得先", "得提前", "得预约", "得叫", "得找", "后把", "后要", "后记得", "的人", "时记得", "时带", "的报销", "报销", "的打车", "打车", "的车费", "的路费", "的油费", "路费", "requires", "needs to be"];

    /// <summary>Whether it is.</summary>
    public static bool Is(Clause clause, Mood mood, CueMention deed)
    {
        var before = clause.WholeText[clause.Start..deed.Start];
        var behind = clause.WholeText[deed.End..(clause.End + clause.SentenceBehind(clause.End).Length)];
        return behind.ContainsAny(ToNothing) && IsBeforeOthers(clause, deed)
            || clause.WholeText[EndOfName(clause, deed)..clause.End].TrimStart(" 完了过").StartsWithAny(Rules)
            || before.ContainsAny(Nearly) || IsTowardsOthers(clause, deed)
            || (!IsMarked(clause, deed) && !(mood.IsPast && Mood.NamesPastDay(clause)) && before.ContainsAny(NotYet));
    }

    /// <summary>「演示了，另外电话没打通」: another deed behind it is what came to nothing.</summary>
    private static bool IsBeforeOthers(Clause clause, CueMention deed)
    {
        foreach (var other in clause.All<CueMention>())
        {
            if (other.Start > deed.End && other.Cue is Cue.Visit or Cue.Call or Cue.Meeting or Cue.Demo or Cue.Quote or Cue.Message)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>「郭总给他老板打电话去了」, 「采购给三家供应商打了电话」: somebody of theirs did it for somebody else.</summary>
    private static bool IsTowardsOthers(Clause clause, CueMention deed)
    {
        var before = clause.WholeText[clause.Start..deed.Start];
        if (before.LastIndexOf('给') is not (var giving and > 0) || before[(giving + 1)..].TrimStart(' ') is not { Length: > 1 } whom || whom is ['我' or '咱', ..] or "他们" or "她们" or "对方" or "客户" or "他" or "她")
        {
            return false;
        }

        foreach (var mention in clause.Mentions)
        {
            if (mention.End == clause.Start + giving && mention is PersonMention or CueMention { Cue: Cue.Them } && !DeedSetting.IsObject(clause, mention.Start))
            {
                return !clause.Has(Cue.Me) && !clause.Mentions.Any(other => other.Start > mention.End && other.End <= deed.Start && other is CustomerMention or PersonMention);
            }
        }

        return false;
    }

    /// <summary>Behind the deed, and behind the customer's name right after it: 拜访完金穗｜才能报价.</summary>
    private static int EndOfName(Clause clause, CueMention deed)
    {
        foreach (var name in clause.All<CustomerMention>())
        {
            if (name.Start >= deed.End && clause.WholeText[deed.End..name.Start].Trim("完了过 ").IsEmpty)
            {
                return name.End;
            }
        }

        return deed.End;
    }

    private static bool IsMarked(Clause clause, CueMention deed) =>
        clause.WholeText.Slice(deed.Start, deed.Length).ContainsAny("了过完") || clause.WholeText[deed.End..clause.End] is ['了' or '过' or '完', ..];
}
