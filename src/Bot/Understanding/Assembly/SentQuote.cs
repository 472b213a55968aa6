using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether a quote was sent: 报价已发, 报了66万, 报九万; not 谈了报价, 让改报价单 or 报价62万没问题.</summary>
internal static class SentQuote
{
    /// <summary>Who consents and that they do is said in so few characters.</summary>
    private const int LongestConsent = 8;

    /// <summary>「报九万」: the figure that tells that it was quoted.</summary>
    public static AmountMention? Figure(Clause clause)
    {
        foreach (var amount in clause.All<AmountMention>())
        {
            if (amount.Amount.Kind != AmountKind.Unitless && IsBehindOurQuoting(clause, amount))
            {
                return amount;
            }
        }

        return null;
    }

    /// <summary>Whether right before the figure stands that we quoted it: no 日报, nobody else's quote, and none that is only meant to be made.</summary>
    private static bool IsBehindOurQuoting(Clause clause, AmountMention amount)
    {
        var before = clause.WholeText[clause.Start..amount.Start];
        if (clause.HasAny(Cue.Old, Cue.Rival, Cue.Them, Cue.Expect, Cue.Plan, Cue.Asked)
            || before.TrimEnd(" 了的是") is not ([.., '报'] and not [.., '日' or '周' or '月' or '汇' or '战' or '预' or '申' or '填' or '通', '报']))
        {
            return false;
        }

        var length = before.LastIndexOf('报');
        var quoting = clause.Start + length;
        return !OthersFigure.Is(clause, quoting) && !OutcomeActor.IsForCustomer(clause, quoting) && !ExcludedFigure.IsOfYearsAgo(clause, amount) && !before[..length].ContainsAny('想', '拟') && !before[..length].TrimEnd(' ').EndsWith("建议", StringComparison.Ordinal);
    }

    /// <summary>A quote is done where it was sent or named: 报价已发, 报了66万, 报价22万8发给王工; not 谈了报价 or 让改报价单.</summary>
    public static bool Is(Clause clause, CueMention quote)
    {
        var word = clause.WholeText.Slice(quote.Start, quote.Length);
        if ((word is "报了" && !OutcomeActor.IsForCustomer(clause, quote.Start) && clause.WholeText[clause.Start..quote.Start] is not [.., '忘' or '记' or '补' or '上' or '填' or '申' or '才']) || (word is "报的价" && !clause.HasAny(Cue.Them, Cue.Rival) && !OutcomeActor.IsForCustomer(clause, quote.Start)) || word is "quoted" or "报价出去了" or "报上去了" or "报过去了" or "报出去了" or "报给" or "quote out" or "quotes out" || word.StartsWith("sent", StringComparison.Ordinal) || word.EndsWith("sent", StringComparison.Ordinal))
        {
            return true;
        }

        // need to quote, may quote
        if (word is "quote" && clause.WholeText[clause.Start..quote.Start].TrimEnd(' ').EndsWithAny(" to", "may", "might", "should", "can", "could", "will"))
        {
            return false;
        }

        if (clause.Has(Cue.Asked) || !MayBeSent(clause, quote) || OutcomeActor.IsForCustomer(clause, quote.Start))
        {
            return false;
        }

        // 第一版报价90万: told of an old one.
        if (clause.Find(Cue.Old) is { } old && old.End == quote.Start)
        {
            return false;
        }

        return NamesAmount(clause, quote) || (clause.HasAny(Cue.Send, Cue.Message) && (clause.Has(Cue.Done) || IsSent(clause) || IsSentAtLast(clause)));
    }

    /// <summary>「报价终于发出去啦」.</summary>
    private static bool IsSentAtLast(Clause clause) => clause.Find(Cue.Send) is { } send && Mood.IsExclaimed(clause, send);

    /// <summary>Whether an amount follows that no other word takes for itself (报价22万8, not 报价改到22万8).</summary>
    private static bool NamesAmount(Clause clause, CueMention quote)
    {
        foreach (var amount in clause.All<AmountMention>())
        {
            if (amount.Start >= quote.End && (amount.Amount.Kind != AmountKind.Unitless || amount.Length > 1) && clause.WholeText.Slice(amount.Start, amount.Length) is not "一半" && !IsOfFigure(clause, quote, amount) && !IsAccepted(clause, amount))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「报价62万没问题」, 「最终报价46万 刘经理已确认」: agreed to, and sent before.</summary>
    private static bool IsAccepted(Clause clause, AmountMention amount)
    {
        if (AgreedFigure.IsBehind(clause, amount))
        {
            return true;
        }

        var next = clause.SentenceBehind(clause.End).TrimStart(" ,");
        var end = next.IndexOfAny(',', ' ');
        var said = (end < 0 ? next : next[..end]).TrimEnd("了的啊吧哈");
        return said.Length <= LongestConsent && said.EndsWithAny("已确认", "确认", "已同意", "没意见", "认可", "点头") && !said.ContainsAny("没未不等待");
    }

    private static bool IsOfFigure(Clause clause, CueMention quote, AmountMention amount)
    {
        foreach (var cue in clause.All<CueMention>())
        {
            if (cue.Cue is Cue.Figure or Cue.Shift && cue.Start >= quote.End && cue.End <= amount.Start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>发了, 已发, sent.</summary>
    private static bool IsSent(Clause clause)
    {
        foreach (var cue in clause.All<CueMention>())
        {
            var word = clause.WholeText.Slice(cue.Start, cue.Length);
            if (cue.Cue == Cue.Send && (word.ContainsAny('了', '已') || word is "sent" or "submitted"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>谈了报价, 确认了报价: spoken of, not sent.</summary>
    public static bool MayBeSent(Clause clause, CueMention quote) =>
        !clause.WholeText[clause.Start..quote.Start].EndsWithAny("谈了", "谈", "确认了", "聊了");
}
