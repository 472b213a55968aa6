using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether what else is said takes an outcome back: 客户已签字，我们还没盖章, 今年不做了，明年再说.</summary>
internal static class OutcomeReversal
{
    /// <summary>What says that it is no business of ours.</summary>
    private static readonly WordSearch NotOurs = new(["没关系", "无关", "不关我", "不是跟我", "不是和我"]);

    /// <summary>Who or what has yet to sign.</summary>
    private static readonly WordSearch StillMissing = new(["还要", "还得", "还差", "就差", "只差", "还缺", "差"]);

    /// <summary>How a signing just told is taken back.</summary>
    private static readonly string[] TakenBack = ["结果没", "其实没", "其实还没", "改期", "取消", "推迟", "延期", "又反悔", "后来没"];

    /// <summary>What says that it is taken up again.</summary>
    private static readonly string[] Resumed = ["再说", "再看", "再议", "再谈", "再定", "再做", "再上", "再考虑", "再启动"];

    /// <summary>「客户已签字，我们还没盖章」: what else is said of the signing in its sentence takes it back.</summary>
    public static bool IsRevoked(List<MeantClause> clauses, Clause signing)
    {
        foreach (var (clause, mood) in clauses)
        {
            if (clause != signing && (clause.Has(Cue.Joke) || (clause.Sentence == signing.Sentence && TakesBack(clause, mood, signing))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「今年不做了，明年再说」: put off, and not lost for certain.</summary>
    public static bool IsPutOff(List<MeantClause> clauses, Clause loss)
    {
        foreach (var (clause, _) in clauses)
        {
            var isNext = clause.Sentence == loss.Sentence && clause.Start > loss.Start && clause.First<DateMention>() is not null;
            if (isNext && clause.Text.TrimEnd("吧了啊哈 ").EndsWithAny(Resumed))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「公章还没盖」, 「还要设备科签」, 「改期了」, 「跟我没关系」.</summary>
    private static bool TakesBack(Clause clause, Mood mood, Clause signing)
    {
        var said = clause.Text.Trim(' ');
        var isOfSigning = clause.HasAny(Cue.Sign, Cue.SignDone) || said.Contains('章');
        return (isOfSigning && (mood.IsDenied || mood.IsWaiting || said.ContainsAny(StillMissing)))
            || said.StartsWithAny(TakenBack)
            || (mood.IsWaiting && said.StartsWithAny("等他们盖", "等对方盖", "等客户盖"))
            || (clause.Start > signing.Start && said.ContainsAny(NotOurs));
    }
}
