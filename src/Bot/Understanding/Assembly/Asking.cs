using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether a clause asks: 签了吗, 是4月签还是5月签, has Acme signed yet; what the customer is told to have asked is none of the speaker's questions.</summary>
internal static class Asking
{
    public static bool Asks(Clause clause)
    {
        if (clause.BreakAfter == '?' || clause.Has(Cue.Question))
        {
            return true;
        }

        // 已经在走合同了 对吧
        if (clause.Text.TrimEnd(' ').EndsWithAny(Lexicon.Tags))
        {
            return true;
        }

        if (EnglishMood.Asks(clause) || IsAlternative(clause))
        {
            return true;
        }

        // has Acme signed yet
        if (clause.Text.TrimEnd(' ').EndsWith(" yet", StringComparison.Ordinal) && clause.Text.TrimStart(' ').StartsWithAny("has ", "have ", "did ", "is ", "are "))
        {
            return true;
        }

        // 签了吗兄弟们, 签了!?
        if (clause.BreakAfter == '!' && clause.End + 1 < clause.WholeText.Length && clause.WholeText[clause.End + 1] == '?')
        {
            return true;
        }

        if (clause.Has(Cue.QuestionEnd) && clause.Text.Contains("了吗", StringComparison.Ordinal))
        {
            return true;
        }

        return clause.HasAny(Cue.QuestionEnd, Cue.Negation) && LastWord(clause) is { Cue: Cue.QuestionEnd or Cue.Negation } last && clause.WholeText.Slice(last.Start, last.Length) is "吗" or "么" or "没有" or "了没" or "没" or "不" or "否" or "嘛";
    }

    /// <summary>「是4月签还是5月签」: two of a kind to choose from.</summary>
    private static bool IsAlternative(Clause clause)
    {
        var or = clause.Text.IndexOf("还是", StringComparison.Ordinal);
        if (or <= 0)
        {
            return false;
        }

        var (at, kinds) = (clause.Start + or, MentionKinds.None);
        foreach (var mention in clause.Mentions)
        {
            if (mention is AmountMention { Amount.Kind: AmountKind.Unitless })
            {
                continue;
            }

            if (mention.Start >= at && (mention.Kind & kinds) != MentionKinds.None)
            {
                return true;
            }

            kinds |= mention.End <= at ? mention.Kind & (MentionKinds.Amount | MentionKinds.Date | MentionKinds.Stage) : MentionKinds.None;
        }

        return false;
    }

    /// <summary>「听说他们也想抢微智这家?」: what was heard, with a mark of wonder and no word that asks.</summary>
    public static bool IsRumour(Clause clause) =>
        clause.BreakAfter == '?' && clause.Text.TrimStart(' ').StartsWith("听说", StringComparison.Ordinal) && !clause.HasAny(Cue.Question, Cue.QuestionEnd, Cue.SignDone, Cue.LoseDone, Cue.Negation);

    /// <summary>「徐总监问能不能便宜点」 tells of a question and asks none.</summary>
    public static CueMention? AskedByThem(Clause clause)
    {
        if (!clause.Has(Cue.Talk))
        {
            return null;
        }

        foreach (var cue in clause.All<CueMention>())
        {
            if (cue.Cue == Cue.Talk && clause.WholeText.Slice(cue.Start, cue.Length) is "问" or "问了" or "咨询" or "asked")
            {
                return IsSomebodyBefore(clause, cue) ? cue : null;
            }
        }

        return null;
    }

    private static bool IsSomebodyBefore(Clause clause, CueMention asking)
    {
        foreach (var mention in clause.Mentions)
        {
            if (mention.End <= asking.Start && mention is PersonMention or CustomerMention or CueMention { Cue: Cue.Them })
            {
                return true;
            }
        }

        return false;
    }

    private static CueMention? LastWord(Clause clause) =>
        clause.Mentions is [.., CueMention last] && last.End == clause.Start + clause.Text.TrimEnd(" ?啊呀呢哈").Length ? last : null;
}
