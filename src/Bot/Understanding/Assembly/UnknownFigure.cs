using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether words that nobody knows say what a figure is: 授信100万, 手里攥着一份68万的方案, 特价审批过了72万, 另找了一家本地的，68万. It may be anything, so it is not ours.</summary>
internal static class UnknownFigure
{
    /// <summary>How many characters in a row must be unknown: one alone is a particle or a slip.</summary>
    private const int Fewest = 2;

    /// <summary>How many must be unknown in the clause before a figure that stands alone.</summary>
    private const int FewestBefore = 4;

    /// <summary>What may stand before a figure without telling what it is.</summary>
    private static readonly WordEnds Telling = new(
    [
        "年费", "点头", "同意", "答应", "认可", "拍板", "敲定", "确认", "大概", "大约", "左右", "差不多", "基本", "暂定", "现在", "目前", "已经", "最后", "这个", "那个", "这单", "那单", "项目", "单子", "订单", "合同", "方案", "系统", "总的", "按照", "应该", "还是", "含税", "未税", "不含", "折后", "打完折", "加起来", "定", "到",
    ]);

    /// <summary>What explains a figure anywhere in its clause: that it is a price, that it is agreed to, or how sure it is.</summary>
    private static readonly WordSearch Explaining = new(["价", "额", "费", "定", "同意", "点头", "认", "说", "含", "走", "包", "单", "成", "左右", "上下", "大概", "差不多", "可以", "整", "报", "搞", "打折", "税", "磨", "落袋", "到手", "月付", "年付", "季付"]);

    private const string Particles = "的了是要就在为按以也都共额价个约给做和加上下一这那再又还总只才,:、 ";

    /// <summary>Whether nothing but unknown words tells what the figure is.</summary>
    public static bool Is(Clause clause, AmountMention figure, CatalogueCustomer? customer)
    {
        if (clause.HasAny(Cue.Figure, Cue.Quote, Cue.Me, Cue.SignDone, Cue.Sign) || clause.HasAny(Cue.Shift, Cue.Correction))
        {
            return false;
        }

        // 打算拿70万出来做
        if (clause.Find(Cue.Plan) is { } plan && plan.End <= figure.Start && clause.WholeText.Slice(plan.Start, plan.Length) is "打算" or "计划" or "准备")
        {
            return true;
        }

        var (start, next) = (clause.Start, clause.End);
        foreach (var mention in clause.Mentions)
        {
            if (mention.End <= figure.Start)
            {
                if (mention.Start > start && IsUnexplained(clause.WholeText[start..mention.Start], customer))
                {
                    return true;
                }

                start = Math.Max(start, mention.End);
            }
            else if (mention.Start >= figure.End)
            {
                next = Math.Min(next, mention.Start);
            }
        }

        var unknown = clause.WholeText[start..figure.Start].Trim(Particles);
        return (HanIn(unknown) >= Fewest && TextFolding.IsHan(unknown[^1]) && !unknown.EndsWithAny(Telling) && !OutcomeObject.IsOfferedThing(unknown, customer))
            || IsUnexplained(clause.WholeText[figure.End..next], customer);
    }

    /// <summary>「另找了一家本地的，68万」: the figure is all that its clause tells, and of what it is said nobody knows.</summary>
    public static bool IsBehind(Clause before, Clause clause, CatalogueCustomer? customer)
    {
        if (before.Sentence != clause.Sentence || before.HasAny(MentionKinds.Stage | MentionKinds.Deal | MentionKinds.Amount | MentionKinds.NewName) || before.HasAny(Cue.Figure, Cue.Quote, Cue.Me, Cue.SignDone, Cue.Sign) || before.HasAny(Cue.Shift, Cue.Correction, Cue.Send, Cue.Expect) || before.HasAny(Cue.Visit, Cue.Call, Cue.Meeting, Cue.Demo, Cue.Message) || before.HasAny(Cue.Talk, Cue.NewDeal))
        {
            return false;
        }

        if (clause.Text.Trim(' ').Length - clause.LengthOf(MentionKinds.Amount) > Fewest)
        {
            return false;
        }

        var (start, unknown) = (before.Start, 0);
        foreach (var mention in before.Mentions)
        {
            unknown += mention.Start > start ? UnexplainedIn(before.WholeText[start..mention.Start], customer) : 0;
            start = Math.Max(start, mention.End);
        }

        return unknown + UnexplainedIn(before.WholeText[start..before.End], customer) >= FewestBefore;
    }

    private static bool IsUnexplained(ReadOnlySpan<char> words, CatalogueCustomer? customer) => UnexplainedIn(words, customer) >= Fewest;

    /// <summary>How many characters explain nothing.</summary>
    private static int UnexplainedIn(ReadOnlySpan<char> words, CatalogueCustomer? customer)
    {
        var unknown = words.Trim(Particles);
        var count = HanIn(unknown);
        return count < Fewest || unknown.ContainsAny(Explaining) || unknown.EndsWithAny(Telling) || OutcomeObject.IsOfferedThing(unknown, customer) ? 0 : count;
    }

    private static int HanIn(ReadOnlySpan<char> words)
    {
        var count = 0;
        foreach (var c in words)
        {
            count += TextFolding.IsHan(c) ? 1 : 0;
        }

        return count;
    }
}
