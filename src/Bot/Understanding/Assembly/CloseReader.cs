using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Reads when a deal is expected to be signed: 预计3月底签, 签约推到10月底, 25号盖章.</summary>
internal static class CloseReader
{
    /// <summary>What has yet to be done: need to close.</summary>
    private static readonly WordEnds Obliged = new(["need to", "must", "have to", "want to", "let's", "gotta", "has to"]);

    /// <summary>What was once to be, and is not said to be still.</summary>
    private static readonly WordSearch Abandoned = new(["去年", "前年", "上月", "上个月", "本来", "原定", "原本", "原计划", "取消", "改期", "的概率", "的可能", "的把握", "的几率"]);

    /// <summary>What also has a day that is expected and put off, and is no signing.</summary>
    private static readonly WordSearch OtherEvents = new(["上线", "交付", "出结果", "回复", "答复", "发布", "试运行", "交货", "付款", "回款", "装机", "招标", "开标", "投标", "批复", "批预算", "到货", "发货", "验收", "搬", "装修", "开业", "竣工", "培训", "考察", "参观", "评审", "例会", "展会", "开工", "投产", "交期", "工期", "货期", "供货", "到账", "打款", "进场"]);

    /// <summary>「今年估计黄」: what is expected is no signing.</summary>
    private static readonly WordSearch Doomed = new(["黄", "丢", "没戏", "凉", "悬", "泡汤", "够呛", "没了"]);

    /// <summary>Whatever people meet for.</summary>
    private static readonly WordEnds Gatherings = new(["会", "会议", "年会", "婚礼", "周年", "庆典", "聚餐", "饭局", "面试", "出差", "休假", "手术", "体检", "考试", "搬家", "大修"]);

    /// <summary>What happens on a day that is expected, besides a signing.</summary>
    private static readonly WordSearch Happenings = new(["预算下", "预算批", "上市", "回国", "回来", "回公司", "出差", "开会", "出方案", "换", "调整", "复工", "停产", "检修", "放假", "到位", "出报告", "出图"]);

    /// <summary>A date that stands farther behind the word is not where it is moved.</summary>
    private const int MostToDate = 5;

    /// <summary>The date, or null.</summary>
    public static Slot<DateOnly>? Read(Clause clause, Mood mood)
    {
        if (!mood.IsFact || mood.IsDenied || clause.HasAny(Cue.Doubt, Cue.Rival, Cue.NotSigned) || IsHeardFromOutside(clause) || IsSigned(clause) || DeedSetting.IsAppointment(clause))
        {
            return null;
        }

        if (!clause.HasAny(Cue.Sign, Cue.SignDone, Cue.Shift, Cue.Expect) && !IsDecided(clause) && !IsPutOff(clause))
        {
            return null;
        }

        var isArrival = StageReader.Read(clause, mood) is not null;
        var isSigning = SaysSigning(clause, isArrival) || IsDecided(clause);
        if (clause.Find(Cue.Sign) is { } sign && (clause.WholeText.Slice(sign.Start, sign.Length) is "closed" || (clause.WholeText[clause.Start..sign.Start] is var lead && (lead.Contains('想') || lead.TrimEnd(' ').EndsWithAny(Obliged))) || clause.Text.ContainsAny(Abandoned)))
        {
            return null;
        }

        var isMoved = (IsShifted(clause) || IsPutOff(clause)) && !isArrival;
        var isExpected = clause.Has(Cue.Expect);
        if (!isSigning && (isMoved || isExpected) && clause.Text.ContainsAny(OtherEvents))
        {
            return null;
        }

        if (!isSigning && !(isMoved && IsAboutClosing(clause)) && !isExpected)
        {
            return null;
        }

        if (!isSigning && !isMoved && !IsBareExpectation(clause))
        {
            return null;
        }

        if ((!isSigning && IsOfOtherEvent(clause)) || VendorsDeed.Is(clause))
        {
            return null;
        }

        for (var i = clause.Mentions.Count - 1; i >= 0; i--)
        {
            if (clause.Mentions[i] is DateMention mention && mention.Date.Deadline(Tense.Future) is { } day && day >= clause.Today && !(day == clause.Today && IsOfDeed(clause, mention)) && !IsOpenEnded(clause, mention))
            {
                return new Slot<DateOnly>(day, mention.Span, mention.Date.Precision == DatePrecision.Day ? 1 : 0.9);
            }
        }

        return null;
    }

    /// <summary>「听隔壁物业讲要拖到明年」, and not 听周总说, who decides.</summary>
    private static bool IsHeardFromOutside(Clause clause) => Mood.IsHeard(clause.Text) && !clause.HasAny(MentionKinds.Person);

    /// <summary>「今天去华辰他们说可以签」: the day of the visit.</summary>
    private static bool IsOfDeed(Clause clause, DateMention date) => clause.WholeText[date.End..clause.End].TrimStart(' ') is ['去' or '到' or '拜' or '见' or '跟' or '和' or '打', ..];

    /// <summary>「得到4月20号以后」: no day that is known.</summary>
    private static bool IsOpenEnded(Clause clause, DateMention date) => clause.WholeText[date.End..clause.End].TrimStart(' ').StartsWithAny("以后", "之后", "往后", "开外");

    private static bool IsSigned(Clause clause)
    {
        if (!clause.Has(Cue.SignDone))
        {
            return false;
        }

        foreach (var cue in clause.All<CueMention>())
        {
            if (cue.Cue == Cue.SignDone && !IsToBeSigned(clause, cue))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a signing is spoken of, beyond the name of the stage that is arrived at.</summary>
    private static bool SaysSigning(Clause clause, bool isArrival)
    {
        if (!clause.HasAny(Cue.Sign, Cue.SignDone))
        {
            return false;
        }

        foreach (var cue in clause.All<CueMention>())
        {
            if ((cue.Cue == Cue.Sign || IsToBeSigned(clause, cue)) && !(isArrival && IsInStage(clause, cue)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInStage(Clause clause, CueMention cue)
    {
        foreach (var stage in clause.All<StageMention>())
        {
            if (cue.Start > stage.Start && cue.Start < stage.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「年底前定」, 「10月20号定下来」.</summary>
    private static bool IsDecided(Clause clause)
    {
        DateMention? date = null;
        foreach (var mention in clause.All<DateMention>())
        {
            date = mention;
        }

        return date is not null && clause.WholeText[date.End..clause.End].TrimStart("之前就才能可以会再 ").TrimEnd("哈了吧呢 ") is "定" or "定下来" or "敲定" or "定合同";
    }

    /// <summary>「推到年底」, and not 节拍提到45秒，预算下半年批: the date stands right behind the word, or before it.</summary>
    private static bool IsShifted(Clause clause)
    {
        if (clause.Find(Cue.Shift) is not { } shift)
        {
            return false;
        }

        foreach (var date in clause.All<DateMention>())
        {
            if (date.End <= shift.Start || date.Start - shift.End <= MostToDate)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「推12月25」.</summary>
    private static bool IsPutOff(Clause clause) =>
        clause.First<DateMention>() is { } date && clause.WholeText[clause.Start..date.Start].TrimEnd(' ') is [.., '推' or '拖' or '延' or '挪'];

    /// <summary>「98万签 这个月底」, 「华辰185万 下周一」: behind the sum, nothing but the day; null where there is none.</summary>
    public static Slot<DateOnly>? BehindSum(List<MeantClause> clauses)
    {
        for (var i = 1; i < clauses.Count; i++)
        {
            var (clause, mood) = clauses[i];
            var (before, beforeMood) = clauses[i - 1];
            if (clause.Sentence == before.Sentence && clause.Mentions is [DateMention day] && day.Length == clause.Text.Trim(' ').Length && mood.IsFact && beforeMood is { IsFact: true, IsDenied: false, IsUnsure: false, IsPast: false }
                && IsNameAndSum(before) && day.Date.Deadline(Tense.Future) is { } on && on > clause.Today)
            {
                return new Slot<DateOnly>(on, day.Span, 0.85);
            }
        }

        return null;
    }

    private static bool IsNameAndSum(Clause clause) =>
        clause.First<AmountMention>() is { Amount.Kind: AmountKind.Exact } sum
        && clause.WholeText[sum.End..clause.End].Trim(' ') is "" or "签" && clause.LengthOf(MentionKinds.Customer) == sum.Start - clause.Start - clause.WholeText[clause.Start..sum.Start].Count(' ');

    /// <summary>「will be signed Sept 20」, 「这单12月要签了」.</summary>
    private static bool IsToBeSigned(Clause clause, CueMention cue) =>
        cue.Cue == Cue.SignDone && clause.WholeText[clause.Start..cue.Start].TrimEnd(' ') is var before && (IsBy(clause, before) || before.EndsWith(" be", StringComparison.Ordinal) || before.EndsWith(" get", StringComparison.Ordinal) || before.EndsWith("要", StringComparison.Ordinal) || (clause.Has(Cue.Expect) && before.EndsWithAny("能", "可以", "会")));

    /// <summary>「11月6号之前签掉」, 「10月30号能签下来」, 「预计五月底签下来」.</summary>
    private static bool IsBy(Clause clause, ReadOnlySpan<char> before)
    {
        foreach (var date in clause.All<DateMention>())
        {
            if (date.Date.Future.From > clause.Today && date.End <= clause.Start + before.Length && clause.WholeText[date.End..(clause.Start + before.Length)].Trim(' ') is var lead && (lead is "前" or "之前" or "以前" or "能" or "可以" or "前能" or "之前能" or "前要" || (lead.IsEmpty && clause.Has(Cue.Expect))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「预计6月底」 with nothing else to do on that day.</summary>
    private static bool IsBareExpectation(Clause clause) =>
        !clause.HasAny(Cue.Visit, Cue.Call, Cue.Meeting, Cue.Demo, Cue.Quote, Cue.Message, Cue.Send, Cue.Work, Cue.Talk) && clause.First<StageMention>() is null
        && !clause.Text.ContainsAny(Doomed) && clause.Text.Trim(' ').Length - clause.Mentions.Sum(static mention => mention.Length) <= 6;

    /// <summary>「年会推到5月」, 「周总预计月底回国」: something else is moved or expected, by a name that holds no deal.</summary>
    private static bool IsOfOtherEvent(Clause clause)
    {
        if (clause.Find(Cue.Shift) is { } shift && clause.First<CustomerMention>() is { } name && name.End < shift.Start)
        {
            var what = clause.WholeText[name.End..shift.Start].Trim(" 的也又都得要");
            return what.EndsWithAny(Gatherings);
        }

        DateMention? last = null;
        foreach (var date in clause.All<DateMention>())
        {
            last = date;
        }

        return clause.Has(Cue.Expect) && last is not null && clause.WholeText[last.End..clause.End].TrimStart(" 左右前后初底才能会").StartsWithAny(Happenings);
    }

    /// <summary>「客户要延到月底」: no deed of ours is what moves.</summary>
    private static bool IsAboutClosing(Clause clause) =>
        !clause.HasAny(Cue.Call, Cue.Meeting, Cue.Demo, Cue.Quote, Cue.Message, Cue.Talk, Cue.Figure) && (clause.Find(Cue.Visit) is not { } visit || ActivityReader.IsShiftedTo(clause, visit));
}
