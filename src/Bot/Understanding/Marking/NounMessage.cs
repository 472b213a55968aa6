using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Marking;

/// <summary>A message that only names something: 12月要签的, 下周的安排, 月底之前. It tells nothing of the deal that was last talked of.</summary>
internal static class NounMessage
{
    /// <summary>What may follow the noun without making a sentence of it.</summary>
    private const string Tones = " 呢吧啊呗呀哈嘛?!.~";

    /// <summary>What may stand beside a day that is all that is said.</summary>
    private const string BesideDay = " 之以前内左右后的吧呢啊";

    /// <summary>With one of these, …的 affirms: 12月会签的, 客户说月底要签的, 推到12月的.</summary>
    private static readonly WordSearch Affirming = new(["会", "是", "肯定", "一定", "应该", "绝对", "说", "讲", "答应", "承诺", "客户", "对方", "他", "她", "这单", "那单", "这个单", "那个单", "此单", "该单", "这笔", "那笔", "确定", "不", "推", "拖", "延", "改", "提前", "没问题"]);

    /// <summary>What is named behind 的, and is nothing to be done: 下周的安排.</summary>
    private static readonly WordEnds Agendas = new(["的安排", "的日程", "的计划", "的行程", "的工作安排", "的工作计划", "的待办", "的任务", "的会议", "的会"]);

    /// <summary>Whether the clauses end as a noun does, and affirm nothing.</summary>
    public static bool IsNoun(IReadOnlyList<Clause> clauses)
    {
        // 本周到期要关的，青羊组
        var last = clauses.Count > 1 && clauses[^1] is { Mentions: [ScopeMention scope] } of && scope.Length == of.Text.Trim(Tones).Length ? clauses[^2] : clauses[^1];
        var end = last.Text.TrimEnd(Tones);
        return (end.EndsWith("的", StringComparison.Ordinal) && !IsAffirmed(clauses)) || IsInEnglish(clauses);
    }

    /// <summary>Closing in December: nobody is named, and nothing is told.</summary>
    private static bool IsInEnglish(IReadOnlyList<Clause> clauses) =>
        clauses is [{ IsWholeMessage: true } only] && only.HasAny(MentionKinds.Date) && !only.HasAny(MentionKinds.Customer | MentionKinds.Person | MentionKinds.Amount)
        && only.Text.TrimStart(' ').StartsWithAny("closing in ", "closing this ", "closing next ", "closing by ");

    /// <summary>Whether the message is nothing but a name or a time.</summary>
    public static bool IsBare(IReadOnlyList<Clause> clauses) => IsNoun(clauses) || (clauses is [var only] && (IsDay(only) || IsAgenda(only)));

    private static bool IsAffirmed(IReadOnlyList<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            if (clause.Has(Cue.Them) || clause.HasAny(MentionKinds.Person) || clause.Text.ContainsAny(Affirming))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「12月底之前」: when, and nothing else.</summary>
    private static bool IsDay(Clause clause)
    {
        var date = clause.First<DateMention>();
        return date is not null && date.Start == clause.Start + (clause.Text.Length - clause.Text.TrimStart(' ').Length) && clause.WholeText[date.End..clause.End].Trim(BesideDay).IsEmpty;
    }

    private static bool IsAgenda(Clause clause) => clause.HasAny(MentionKinds.Date) && clause.Text.TrimEnd(Tones).EndsWithAny(Agendas);
}
