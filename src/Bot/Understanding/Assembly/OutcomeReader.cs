using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Reads that a deal is signed or lost, for certain.</summary>
internal static class OutcomeReader
{
    private const string NotYetBefore = "要能想可会必快就没未才再在待草预难";

    /// <summary>What leads to a signature that is yet to come, or is somebody else's: 答应签了, 发过去签了.</summary>
    private static readonly WordEnds LeadsToSigning = new(["同意", "答应", "愿意", "可以", "肯", "打算", "准备", "决定", "承诺", "批准", "过去", "送去", "拿去", "发去", "带去", "递去", "寄去", "寄出去", "交上去", "送出去", " be", " get", "正"]);

    /// <summary>「当场就签了」: done at once, and not about to be.</summary>
    private static readonly WordEnds OnTheSpot = new(["当场就", "当天就", "桌上就", "二话不说就", "二话没说就", "爽快就"]);

    /// <summary>Signed: 签了, 拿下, signed; not 签了保密协议, 能签, 没签, 下周签.</summary>
    public static bool IsWon(Clause clause, Mood mood) =>
        (clause.Find(Cue.SignDone) ?? PlainSigning.Find(clause)) is { } signed && IsCertain(clause, mood, signed) && !clause.HasAny(Cue.NotSigned, Cue.Expect, Cue.Shift) && !IsStageName(clause, mood, signed)
        && !OutcomeObject.IsOtherPaper(clause, signed) && !OutcomeVoice.IsReported(clause, signed) && !OutcomeActor.IsOneSided(clause, signed) && !OutcomeActor.IsWithOthers(clause, signed);

    /// <summary>「到合同签署了」: the word is part of a stage's name.</summary>
    private static bool IsStageName(Clause clause, Mood mood, CueMention signed)
    {
        foreach (var stage in clause.All<StageMention>())
        {
            if (signed.Start > stage.Start && signed.Start < stage.End)
            {
                return StageReader.Read(clause, mood) is not null;
            }
        }

        return false;
    }

    /// <summary>Lost: 黄了, 丢了, lost; not 要黄, 黄了一个竞品.</summary>
    public static bool IsLost(Clause clause, Mood mood)
    {
        if (clause.Text.Trim(' ') is "丢" or "输" or "黄" && mood.IsFact && !mood.IsUnsure)
        {
            return true;
        }

        if (IsGone(clause) && mood.IsFact && !mood.IsUnsure)
        {
            return true;
        }

        if (clause.Find(Cue.LoseDone) is not { } lost || !IsCertain(clause, mood with { IsAboutOthers = false }, lost))
        {
            return false;
        }

        if (OutcomeVoice.IsHearsay(clause, lost))
        {
            return false;
        }

        // 演示没做成: what fell through is the deed.
        if (clause.WholeText[lost.Start] == '没' && clause.HasAny(Cue.Visit, Cue.Demo, Cue.Call, Cue.Meeting))
        {
            return false;
        }

        if (LostThing.Is(clause, lost))
        {
            return false;
        }

        if (clause.WholeText[lost.Start] is '抢' or '撬' or '截' or '顶' && !clause.WholeText[clause.Start..lost.Start].ContainsAny("被给让"))
        {
            return false;
        }

        var after = clause.WholeText[lost.End..clause.End].TrimStart(" 了");
        var isCompany = clause.WholeText[lost.Start..].StartsWith("went with", StringComparison.Ordinal) && clause.Find(Cue.Me) is { } me && me.End <= lost.Start;
        var isOfTheirs = clause.WholeText[lost.Start] is '选' or '买' or '用' or '找' && after is ['的', >= '\u4e00', ..];
        if (isOfTheirs || isCompany || (clause.WholeText[lost.Start] is '飞' or '吹' && (!after.TrimEnd("啊吧呀哈哦了啦 ").IsEmpty || IsBehindPerson(clause, lost))))
        {
            return false;
        }

        // 78万没谈下来: the price was not agreed to.
        if (clause.WholeText[lost.Start] == '没' && (clause.Mentions.Any(mention => mention is AmountMention && mention.End == lost.Start) || clause.WholeText[clause.Start..lost.Start].EndsWith("价格", StringComparison.Ordinal)))
        {
            return false;
        }

        var isWithObject = after is ['不', '少', ..] or ['很' or '许', '多', ..] or ['大', '量', ..] or ['一', '批' or '些', ..] || after is ['二' or '两' or '三' or '四' or '五' or (>= '1' and <= '9'), ..] or ['一', '个' or '家' or '台' or '趟' or '次', ..] or ['个' or '手' or '包' or '趟', ..];
        return !isWithObject;
    }

    /// <summary>「周总飞了」: somebody flew.</summary>
    private static bool IsBehindPerson(Clause clause, CueMention word)
    {
        foreach (var person in clause.All<PersonMention>())
        {
            if (person.End == word.Start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「德泓富锌底漆没了」, 「百路掉了」: a customer, at most a product, and that it is gone.</summary>
    private static bool IsGone(Clause clause)
    {
        if (clause.First<CustomerMention>() is not { } name || name.Start - clause.Start > 1)
        {
            return false;
        }

        var rest = clause.WholeText[name.End..clause.End].TrimEnd("啊哈呀 ");
        var end = rest.IndexOf("没了", StringComparison.Ordinal) is var gone and >= 0 ? gone : rest.IndexOf("掉了", StringComparison.Ordinal);
        return end is >= 0 and <= 6 && !(end > 0 && rest[end - 1] is '人' or '钱' or '水' or '电' or '网' or '票') && (end + 2 == rest.Length || rest[end + 2] == '被') && !HasMentionWithin(clause, name.End, name.End + end);
    }

    private static bool HasMentionWithin(Clause clause, int from, int to)
    {
        foreach (var mention in clause.Mentions)
        {
            if (mention.Start >= from && mention.End <= to)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Why it was lost: what else is said, in the speaker's words.</summary>
    public static Slot<string>? Reason(List<MeantClause> clauses, Clause loss)
    {
        var rest = loss.All<CueMention>().LastOrDefault(cue => cue.Cue == Cue.LoseDone) is { } word ? loss.Original[(EndWithName(loss, word) - loss.Start)..].Trim("了的啦哈吧 ") : default;
        if (rest.Length >= 3)
        {
            return new Slot<string>(rest.ToString(), loss.Span, 0.8);
        }

        foreach (var (clause, mood) in clauses)
        {
            var isSaying = clause.Start > loss.Start && clause.Sentence <= loss.Sentence + 1 && !mood.IsQuestion
                && NextReader.Read(clause, mood) is null && clause.First<MemberMention>() is null && !clause.HasAny(Cue.Hope, Cue.Plan) && clause.Find(Cue.Sign) is null;
            if (isSaying)
            {
                return new Slot<string>(clause.Original.Trim().ToString(), clause.Span, 0.8);
            }
        }

        return ReasonBefore(clauses, loss);
    }

    /// <summary>Behind the word, and behind the customer's name that follows it: lost Acme on price.</summary>
    private static int EndWithName(Clause loss, CueMention word)
    {
        foreach (var name in loss.All<CustomerMention>())
        {
            if (name.Start - word.End is 0 or 1)
            {
                return name.End;
            }
        }

        return word.End;
    }

    /// <summary>「普惠嫌贵，买了别个的，这单黄了」: what is said just before, beyond the customer's name.</summary>
    private static Slot<string>? ReasonBefore(List<MeantClause> clauses, Clause loss)
    {
        for (var i = clauses.Count - 1; i >= 0; i--)
        {
            var (clause, mood) = clauses[i];
            var names = clause.LengthOf(MentionKinds.Customer | MentionKinds.Date);
            if (clause.Start < loss.Start && TakingBack.Is(clause))
            {
                break;
            }

            if (clause.Start < loss.Start && clause.Sentence == loss.Sentence && clause.BreakAfter is not (':' or ' ') && !mood.IsQuestion && !clause.HasAny(Cue.Visit, Cue.Call, Cue.Meeting) && TellsMore(clause, clause.Text.Trim(' ').Length - names) && clause.First<MemberMention>() is null)
            {
                return new Slot<string>(clause.Original.Trim().ToString(), clause.Span, 0.7);
            }
        }

        return null;
    }

    /// <summary>嫌贵 tells why, 框采 only which deal.</summary>
    private static bool TellsMore(Clause clause, int length) => length >= 5 || (length >= 2 && clause.All<CueMention>().Any(cue => cue.Cue != Cue.Plain));

    private static bool IsCertain(Clause clause, Mood mood, CueMention word)
    {
        if (!mood.IsFact || mood.IsDenied || mood.IsUnsure || mood.IsAboutOthers || mood.IsWaiting)
        {
            return false;
        }

        if (clause.Find(Cue.Plan) is { } plan && plan.End <= word.Start)
        {
            return false;
        }

        var before = clause.WholeText[clause.Start..word.Start].TrimEnd(' ');
        if (!before.IsEmpty && NotYetBefore.Contains(before[^1], StringComparison.Ordinal) && !(before[^1] == '就' && mood.IsPast && (Mood.NamesPastDay(clause) || before.EndsWithAny(OnTheSpot))))
        {
            return false;
        }

        // 发过去签了, will be signed.
        if (before.EndsWithAny(LeadsToSigning))
        {
            return false;
        }

        // 合同给周总签了: handed to somebody to be signed.
        if (OutcomeActor.IsGivenToSign(clause, word))
        {
            return false;
        }

        if (!OutcomeObject.IsDeal(clause, word) || !OutcomeVoice.IsCertain(clause, word) || OutcomeActor.IsSomebodyElse(clause, word))
        {
            return false;
        }

        // 周五签完: a weekday without a mark of the past is the next one.
        if (clause.WholeText.Slice(word.Start, word.Length) is "签完" or "签好" && clause.All<DateMention>().Any(date => !date.Date.IsFixed))
        {
            return false;
        }

        return !IsAhead(clause);
    }

    private static bool IsAhead(Clause clause)
    {
        foreach (var mention in clause.All<DateMention>())
        {
            if (mention.Date is { IsFixed: true, Precision: DatePrecision.Day or DatePrecision.Week } date && date.Future.From > clause.Today)
            {
                return true;
            }
        }

        return false;
    }
}
