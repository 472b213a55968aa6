using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Reads that a deal is now in a stage: 到, 进, 转, 处 or 在 with the stage's name; an act or a plan is no stage.</summary>
internal static class StageReader
{
    private static readonly string[] Arrivals =
    [
        "改成", "改为", "改到", "调到", "调成", "更新为", "更新到", "变成", "变更为", "推进到了", "推进到", "进展到", "走到了", "走到", "谈到了", "到了", "到", "进入了", "进入", "进到", "进了", "进", "转到了", "转到", "转入", "转为", "转", "处于", "处在", "现在是", "现在在", "已经在", "已在", "正在", "在", "走",
        "→", "->", "=>", "moved to", "moved into", "move to", "into", "now in", "now at", "now in the", "in the", "in", "to the", "to", "reached", "at the", "entered", "entering",
    ];

    private static readonly WordEnds AnyArrival = new(Arrivals);

    /// <summary>How a stage is only aimed at: 想把华辰推到合同.</summary>
    private static readonly WordSearch Intended = new(["想把", "要把", "得把", "争取", "没把", "能把", "want to move", "trying to move"]);

    /// <summary>What follows 的 where the stage only tells when, or which.</summary>
    private static readonly WordSearch Moments = new(["时候", "过程", "现场", "会上", "当天", "当中", "基础", "时", "路上", "话", "客户", "模板"]);

    /// <summary>What is done about a stage without being in it.</summary>
    private static readonly WordSearch Discussing = new(["讨论", "沟通", "了解", "介绍", "梳理", "熟悉", "研究", "咨询", "聊", "关于", "按照", "问"]);

    /// <summary>What is still missing: 到方案演示还差个需求表.</summary>
    private static readonly WordSearch Missing = new(["还差", "还缺", "还早", "还远", "还有距离"]);

    /// <summary>What tells that it is nearly there.</summary>
    private static readonly WordEnds Nearly = new(["差一步", "差一点", "差点", "就差", "还差", "只差", "差不多", "差不多快", "可以", "基本", "基本上", "想直接"]);

    /// <summary>How a deal goes back to a stage.</summary>
    private static readonly WordEnds Back = new(["退回", "打回", "退到", "倒回", "返回", "拉回", "重回", "改回", "调回", "降回"]);

    private static readonly string[] ShortFollowers = ["了", "阶段", "环节", "流程", "这一步", "这步", "啦", "呢", "吧", "的"];

    /// <summary>The stage that the clause says the deal is in, or null.</summary>
    public static Slot<StageId>? Read(Clause clause, Mood mood)
    {
        if (!mood.IsFact || mood.IsDenied || mood.IsUnsure || (!mood.IsPast && NamesDayAhead(clause)))
        {
            return null;
        }

        foreach (var mention in clause.All<StageMention>())
        {
            if (IsWholeName(clause, mention) && !IsPlanned(clause, mention) && (IsArrivedAt(clause, mention) || IsStated(clause, mention)) && !VendorsDeed.Is(clause) && !OutcomeActor.IsJoinedByUnknown(clause, mention))
            {
                return new Slot<StageId>(mention.Stage, mention.Span, IsStated(clause, mention) ? 0.9 : 1);
            }
        }

        return null;
    }

    /// <summary>「in contract, no, negotiation」: the stage that stands alone behind words that take the one before it back; the one before it where none does.</summary>
    public static Slot<StageId> Corrected(List<MeantClause> clauses, Slot<StageId> before)
    {
        for (var i = 0; i < clauses.Count; i++)
        {
            var clause = clauses[i].Clause;
            foreach (var stage in clause.All<StageMention>())
            {
                if (stage.Start > before.Span.Start && TakingBack.Corrects(clauses, i) && IsAllSaid(clause, stage))
                {
                    return new Slot<StageId>(stage.Stage, stage.Span, 0.9);
                }
            }
        }

        return before;
    }

    /// <summary>Whether nothing stands beside the stage but words that take back and words that lead to it.</summary>
    private static bool IsAllSaid(Clause clause, StageMention stage)
    {
        var start = clause.Find(Cue.Correction) is { } correction && correction.End <= stage.Start ? correction.End : clause.Start;
        var lead = clause.WholeText[start..stage.Start].Trim(" ,应该是在到进");
        return (lead.IsEmpty || lead is "in" or "to" or "at" or "no" or "it's" or "its" or "no in" || TakingBack.IsAll(lead)) && clause.WholeText[stage.End..clause.End].Trim(" 阶段了吧").IsEmpty;
    }

    private static bool NamesDayAhead(Clause clause)
    {
        foreach (var date in clause.All<DateMention>())
        {
            if (date.Date.Deadline(Tense.Future) is { } day && day > clause.Today)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>准备进入谈判, 要到合同了, 快到合同了: not there yet.</summary>
    private static bool IsPlanned(Clause clause, StageMention mention)
    {
        var before = clause.WholeText[clause.Start..mention.Start].TrimEnd(" 推进展走转入到了为在处于");
        // 到方案演示还差个需求表, 原来在报价谈判
        if (clause.WholeText[mention.End..clause.End].TrimStart(' ').StartsWithAny(Missing) || (clause.Find(Cue.Old) is { } old && old.End <= mention.Start && clause.WholeText.Slice(old.Start, old.Length) is "原来" or "之前" or "本来" or "原先" or "以前"))
        {
            return true;
        }

        return (clause.Find(Cue.Plan) is { } plan && plan.End <= mention.Start) || clause.WholeText[clause.Start..mention.Start].ContainsAny(Intended) || before.EndsWithAny(Nearly) || before is [.., '要' or '想' or '快' or '将' or '会' or '能' or '待' or '该'];
    }

    /// <summary>The stage that is named at all, as a new deal's or a list's may be.</summary>
    public static Slot<StageId>? ReadNamed(Clause clause)
    {
        foreach (var mention in clause.All<StageMention>())
        {
            if (IsLong(clause, mention) || IsArrivedAt(clause, mention) || clause.WholeText[mention.End..clause.End].StartsWithAny("的单", "的客户", "的项目", "的商机"))
            {
                return new Slot<StageId>(mention.Stage, mention.Span, 0.9);
            }
        }

        return null;
    }

    private static bool IsArrivedAt(Clause clause, StageMention mention)
    {
        var before = clause.WholeText[..mention.Start].TrimEnd(' ');
        foreach (var arrival in before.EndsWithAny(AnyArrival) ? Arrivals : [])
        {
            if (before.EndsWith(arrival, StringComparison.Ordinal) && !IsOtherVerb(before[..^arrival.Length], arrival) && (!TextFolding.IsLetter(arrival[0]) || before.Length == arrival.Length || !TextFolding.IsWord(before[^(arrival.Length + 1)])))
            {
                return true;
            }
        }

        // 退回合同 may be the paper; 退回报价谈判 is the stage.
        if (IsLong(clause, mention) && before.EndsWithAny(Back))
        {
            return true;
        }

        // 走合同流程 carries its verb in the name.
        return clause.WholeText.Slice(mention.Start, mention.Length) is ['走' or '谈', ..] && (before.EndsWith("在", StringComparison.Ordinal) || FollowedBy(clause, mention.End, "了") || mention.Length > 3 || mention.Length == clause.Text.Trim(' ').Length);
    }

    /// <summary>聊到, 收到, 跟进 and the like end as arrivals do, but are none.</summary>
    private static bool IsOtherVerb(ReadOnlySpan<char> before, string arrival) => arrival[0] switch
    {
        '到' => !before.EndsWith("直接", StringComparison.Ordinal) && before is [.., '聊' or '说' or '提' or '讲' or '谈' or '问' or '看' or '收' or '拿' or '发' or '寄' or '送' or '签' or '见' or '听' or '想' or '遇' or '碰' or '接' or '得' or '等' or '盼' or '办' or '领' or '用' or '推'],
        '进' => before is [.., '跟' or '改' or '引' or '推' or '促' or '先' or '前' or '买'],
        _ => false,
    };

    /// <summary>「备件管理 合同阶段」: the clause is nothing but the stage, named in full.</summary>
    private static bool IsStated(Clause clause, StageMention mention) =>
        clause.WholeText[mention.End..Math.Max(mention.End, clause.End)].Trim(" 了吧").IsEmpty && !clause.Has(Cue.Deals) && !clause.WholeText[clause.Start..mention.Start].ContainsAny(Discussing)
        && (EndsWithStageWord(clause, mention) || clause.WholeText[..mention.Start].TrimEnd(" :").EndsWith(" stage", StringComparison.Ordinal) || (mention.Length >= 4 && clause.WholeText[clause.Start..mention.Start].Trim(' ').IsEmpty && IsLabelled(clause)));

    /// <summary>「阶段 合同签署」, 「阶段：合同签署」.</summary>
    private static bool IsLabelled(Clause clause) => clause.WholeText[..clause.Start].TrimEnd(" :").EndsWith("阶段", StringComparison.Ordinal);

    private static bool IsWholeName(Clause clause, StageMention mention)
    {
        if (mention.End >= clause.End || IsLong(clause, mention) || TextFolding.IsLetter(clause.WholeText[mention.Start]))
        {
            return true;
        }

        var after = clause.WholeText[mention.End..clause.End].TrimStart(' ');
        if (after.IsEmpty)
        {
            return true;
        }

        foreach (var follower in ShortFollowers)
        {
            if (after.StartsWith(follower, StringComparison.Ordinal))
            {
                // 在演示的时候 tells when, and not in which stage.
                return follower != "的" || !after[1..].StartsWithAny(Moments);
            }
        }

        return false;
    }

    private static bool IsLong(Clause clause, StageMention mention) =>
        EndsWithStageWord(clause, mention) || (mention.Length >= 4 && TextFolding.IsHan(clause.WholeText[mention.Start]));

    private static bool EndsWithStageWord(Clause clause, StageMention mention)
    {
        var name = clause.WholeText.Slice(mention.Start, mention.Length);
        return name.EndsWith("阶段", StringComparison.Ordinal) || name.EndsWith("流程", StringComparison.Ordinal) || name.EndsWith("环节", StringComparison.Ordinal) || name.EndsWith(" stage", StringComparison.Ordinal);
    }

    private static bool FollowedBy(Clause clause, int at, string word) => clause.WholeText[at..].StartsWith(word, StringComparison.Ordinal);
}
