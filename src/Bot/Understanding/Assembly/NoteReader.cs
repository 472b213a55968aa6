using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether what is said of a customer, beyond activities and fields, is worth keeping.</summary>
internal static class NoteReader
{
    /// <summary>So little behind a word of saying tells no more than that they wait, or have not signed.</summary>
    private const int LongestWait = 8;

    private static readonly WordSearch Reported = new(["说", "原话", "表示", "反馈", "觉得", "认为", "答应", "承诺", "提出", "要求", " says", " said", " wants", " asked"]);

    private static readonly WordSearch Results = new(["合格", "通过", "暂缓", "在做", "满意", "达标", "认可"]);

    /// <summary>How somebody feels is nothing to keep.</summary>
    private static readonly WordSearch Feelings = new(["愁死", "累死", "烦死", "气死", "笑死", "急死", "困死", "服了", "佛了", "麻了", "裂开", "emo"]);

    /// <summary>What is said against us, and who else is there.</summary>
    private static readonly WordSearch Complaints = new(["偏贵", "偏高", "太高", "有点贵", "说贵", "嫌", "抱怨", "吐槽", "投诉", "也在跟", "也在抢", "也在报", "也在谈", "也报了", "插了一脚", "插进来", "挖墙脚"]);

    /// <summary>How somebody asks for a remark to be kept.</summary>
    private static readonly WordSearch Remarks = new(["帮我记一下", "帮我记下", "帮忙记一下", "麻烦记一下", "记录一下", "备注一下", "备注下", "记个备注", "加个备注", "添个备注"]);

    /// <summary>How what somebody said is begun.</summary>
    private static readonly WordSearch Saying = new(["说", "原话", "表示", " says ", " said "]);

    /// <summary>Whether some clause tells a fact: not a bare hope, denial, wait, failed try, thanks or small talk.</summary>
    public static bool IsWorthNoting(List<MeantClause> clauses, CatalogueCustomer? customer) =>
        customer is not null && HasOpenDeal(customer) && !clauses.Exists(entry => entry.Clause.Has(Cue.Joke) || entry.Clause.Text.Contains("是不是真的", StringComparison.Ordinal) || (entry.Clause.Has(Cue.Failed) && !IsDoubtful(entry.Clause, clauses))) && clauses.Exists(static entry => IsFact(entry.Clause, entry.Mood));

    /// <summary>「估计悬了，徐总三天不回消息」: who cannot be reached is the reason of a doubt.</summary>
    private static bool IsDoubtful(Clause failed, List<MeantClause> clauses) =>
        clauses.Exists(entry => entry.Clause != failed && entry.Clause.Sentence == failed.Sentence && entry.Clause.Has(Cue.Doubt));

    /// <summary>「温主任说预算没批」, 「院长说只要15万就能定」: what the customer's people say is a fact, however they mean it; what they hope for is none.</summary>
    private static bool IsTheirWord(Clause clause)
    {
        if (clause.BreakAfter == '?' || clause.Text.IndexOfAny(Saying) is not (var said and > 0) || clause.HasAny(Cue.Hope, Cue.Joke, Cue.Thanks, Cue.Congratulation, Cue.OtherRequest, Cue.Remind, Cue.Status) || (clause.Has(Cue.QuestionEnd) && clause.Text.TrimEnd(' ') is [.., '吗' or '么' or '没']))
        {
            return false;
        }

        // 庄总说等盖章 tells of nothing but waiting, 姚丽说要等五一后卫健委批复 of what for.
        if ((clause.Has(Cue.Wait) || (clause.HasAny(Cue.Sign, Cue.SignDone) && clause.HasAny(Cue.Negation, Cue.QuestionEnd))) && clause.Text.TrimEnd(' ').Length - said < LongestWait)
        {
            return false;
        }

        foreach (var mention in clause.Mentions)
        {
            var isSpeaker = mention is PersonMention || (mention is CustomerMention && !clause.HasAny(Cue.Wait, Cue.Negation, Cue.QuestionEnd));
            if (isSpeaker && mention.End - clause.Start <= said && clause.WholeText[mention.End..(clause.Start + said)].TrimStart("那边这也又都还就刚才今天他们 ").IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「叶小蔓：“我们今年不花钱”」: nothing but somebody of theirs, and what is quoted.</summary>
    private static bool IsQuoted(Clause clause) =>
        clause is { BreakAfter: ':', Mentions: [.., PersonMention person] } && person.End == clause.Start + clause.Text.TrimEnd(' ').Length && clause.WholeOriginal.AsSpan(clause.End).TrimStart(":： ") is ['“' or '"' or '「' or '\'', ..];

    private static bool HasOpenDeal(CatalogueCustomer customer)
    {
        foreach (var deal in customer.Deals)
        {
            if (deal.IsOpen)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「客户要5.5万才肯」.</summary>
    private static bool IsTheirPrice(Clause clause) => clause.Has(Cue.Them) && clause.First<AmountMention>() is { Amount.Kind: Numbers.AmountKind.Exact };

    private static bool IsFact(Clause clause, Mood mood)
    {
        var isReported = clause.Text.ContainsAny(Reported) && (clause.Text.Contains("原话", StringComparison.Ordinal) || clause.First<PersonMention>() is not null || clause.Has(Cue.Them));
        if (clause.First<CustomerMention>() is null && clause.Text.ContainsAny(Feelings))
        {
            return false;
        }

        if (IsTheirWord(clause) || IsQuoted(clause) || clause.Text.ContainsAny(Remarks))
        {
            return true;
        }

        if ((!isReported && clause.Has(Cue.Show)) || !mood.IsFact || (mood.IsDenied && !clause.HasAny(Cue.NotSigned, Cue.Hearsay) && !Mood.IsHeard(clause.Text)) || mood.IsWaiting || clause.HasAny(Cue.Thanks, Cue.Congratulation, Cue.Joke, Cue.OtherRequest, Cue.Status))
        {
            return false;
        }

        if (clause.Find(Cue.SignDone) is { } signed && clause.WholeText[clause.Start..signed.Start].TrimEnd(' ') is [.., '快' or '要' or '能' or '会' or '就' or '想'])
        {
            return false;
        }

        // 我自己都忘了: of the speaker, not of the customer.
        if (clause.Text.Contains('忘') && clause.First<CustomerMention>() is null)
        {
            return false;
        }

        var names = clause.LengthOf(MentionKinds.Customer | MentionKinds.Date);
        return (clause.Text.Trim(' ').Length - names >= 3 || clause.HasAny(Cue.Doubt, Cue.NotSigned) || IsTheirPrice(clause))
            && (isReported || IsTheirPrice(clause) || mood.IsPast || clause.Text.ContainsAny(Results) || clause.Text.ContainsAny(Complaints) || clause.HasAny(Cue.Done, Cue.NotSigned, Cue.Doubt, Cue.Hearsay, Cue.Rival, Cue.Talk, Cue.SignDone, Cue.LoseDone, Cue.Offer) || clause.Text.ContainsAny(Lexicon.Vendors));
    }
}
