using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether what else is said takes an outcome back: 客户已签字，我们还没盖章, 今年不做了，明年再说.</summary>
internal static class OutcomeReversal
{
    /// <summary>What says that it is no business of ours.</summary>
    private static readonly WordSearch NotOurs = new(["没关系", "无关", "不关我", "不是跟我", "不是和我", "不是我们", "不是咱", "跟别人签", "和别人签", "跟别家签", "乙方是", "乙方写的"]);

    /// <summary>Who or what has yet to sign.</summary>
    private static readonly WordSearch StillMissing = new(["还要", "还得", "还差", "就差", "只差", "还缺", "差"]);

    /// <summary>What has yet to be had from somebody.</summary>
    private static readonly WordSearch NextPaper = new(["还要", "还得", "还差", "还需", "还缺", "就差", "只差", "等", "但还", "不过还", "具体订单", "订单再", "正式合同"]);

    private static readonly WordSearch Approvals = new(["审批", "批", "财务", "盖", "章", "会签", "过会", "董事会", "法务", "集团", "总部", "订单", "正式合同", "对方签", "他们签", "客户签", "董事长", "总经理", "总裁"]);

    /// <summary>How a signing just told is taken back.</summary>
    private static readonly WordSearch TakenBack = new(["结果没", "其实没", "其实还没", "改期", "取消", "推迟", "延期", "又反悔", "后来没"]);

    /// <summary>How somebody who has just heard of it doubts it, as a sentence of its own.</summary>
    private static readonly WordSearch Disbelief = new(["真的假的", "真的吗", "是真的吗", "真的么", "不会吧", "不是吧", "啥", "什么", "啊", "确定吗", "没搞错吧", "测试", "测试一下", "测试下", "试一下", "test", "testing", "really", "seriously", "为什么", "为啥", "咋回事", "怎么回事", "why", "how come", "i wish", "if only", "谁知道", "谁知道呢", "天知道", "鬼知道"]);

    /// <summary>Where the paper itself has yet to come.</summary>
    private static readonly WordSearch Originals = new(["纸质", "原件", "正本"]);

    private static readonly WordSearch Repented = new(["又说不", "又不做", "又不要", "又反悔", "又撤"]);

    /// <summary>What our own signature is followed by.</summary>
    private static readonly WordSearch HandedOver = new(["送过去", "寄过去", "你送过去", "给他们送", "给客户送", "给他们寄", "给客户寄", "拿去给"]);

    /// <summary>What says that it is taken up again.</summary>
    private static readonly WordEnds Resumed = new(["再说", "再看", "再议", "再谈", "再定", "再做", "再上", "再考虑", "再启动"]);

    /// <summary>What is done instead of buying now: 不买了，改租.</summary>
    private static readonly WordSearch Instead = new(["改租", "改成租", "改为租", "换成租", "要租", "先租", "想租", "租", "改订阅", "改成订阅", "改明年", "改到", "改下半年", "改做", "直接做二", "直接上二"]);

    /// <summary>How it is said that one goes on after all: 没拿下，明年再战.</summary>
    private static readonly WordSearch GoingOn = new(["再战", "再努力", "再接再厉", "再攻", "再磨", "再试", "再跟", "再来", "再谈", "再冲", "继续", "接着", "加油", "别灰心"]);

    private static readonly WordSearch NextYear = new(["明年才", "明年再", "下半年才", "下半年再", "来年"]);

    /// <summary>「客户已签字，我们还没盖章」: what else is said of the signing in its sentence takes it back.</summary>
    public static bool IsRevoked(List<MeantClause> clauses, Clause signing)
    {
        foreach (var (clause, mood) in clauses)
        {
            if (clause != signing && (IsInJest(clause) || (clause.Sentence == signing.Sentence && TakesBack(clause, mood, signing))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「开玩笑的」, 「看错群了」, 「真的假的」: what was told of a win or a loss was not meant.</summary>
    public static bool IsInJest(Clause clause) => clause.Has(Cue.Joke) || IsDisbelief(clause);

    private static bool IsDisbelief(Clause clause) => Disbelief.Is(clause.Text.Trim(" ?!"));

    /// <summary>「今年不做了，明年再说」, 「黄了，开玩笑的」: put off or not meant, and not lost for certain.</summary>
    public static bool IsPutOff(List<MeantClause> clauses, Clause loss)
    {
        // 明年才有预算今年没戏了
        if (loss.Text.ContainsAny(NextYear))
        {
            return true;
        }

        if (IsNotYet(loss))
        {
            return true;
        }

        var isNot = loss.Find(Cue.LoseDone) is { } word && loss.WholeText[word.Start] == '不';
        if (isNot && loss.WholeText[loss.Find(Cue.LoseDone)!.End..loss.End].TrimStart(" 了").StartsWithAny(Instead))
        {
            return true;
        }

        foreach (var (clause, _) in clauses)
        {
            if (clause != loss && IsInJest(clause))
            {
                return true;
            }

            if (isNot && clause.Sentence == loss.Sentence && clause.Start > loss.Start && clause.Text.TrimStart(' ').StartsWithAny(Instead))
            {
                return true;
            }

            var isNext = clause.Sentence == loss.Sentence && clause.Start > loss.Start && clause.First<DateMention>() is not null;
            if (isNext && clause.Text.TrimEnd("吧了啊哈 ").EndsWithAny(Resumed))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「还是没拿下，明年再战」: not won so far, and one goes on.</summary>
    private static bool IsNotYet(Clause loss) =>
        loss.Find(Cue.LoseDone) is { } word && loss.WholeText[word.Start] == '没'
        && (loss.SentenceBehind(word.End).ContainsAny(GoingOn) || (loss.WholeText[loss.Start..word.Start].TrimEnd(' ').EndsWithAny("还是", "还", "一直") && loss.WholeText[word.End..].Trim(" 了啊呢!.。").IsEmpty));

    /// <summary>「公章还没盖」, 「还要设备科签」, 「改期了」, 「跟我没关系」.</summary>
    private static bool TakesBack(Clause clause, Mood mood, Clause signing)
    {
        var said = clause.Text.Trim(' ');
        var isOfSigning = clause.HasAny(Cue.Sign, Cue.SignDone) || said.Contains('章') || said.ContainsAny(Originals);
        return (clause.Start > signing.Start && said.StartsWithAny(NextPaper) && said.ContainsAny(Approvals))
            || (isOfSigning && (mood.IsDenied || mood.IsWaiting || said.ContainsAny(StillMissing)))
            || said.StartsWithAny(TakenBack) || said.StartsWithAny("要不是", "若不是", "如果不是")
            || (clause.Start > signing.Start && said.ContainsAny(Repented))
            || (mood.IsWaiting && said.StartsWithAny("等他们盖", "等对方盖", "等客户盖"))
            || (clause.Start > signing.Start && signing.Has(Cue.Me) && mood.IsWaiting && said.StartsWithAny("等", "waiting"))
            || (clause.Start > signing.Start && said.StartsWithAny(HandedOver))
            || (clause.Start > signing.Start && said.ContainsAny(NotOurs));
    }
}
