using System.Buffers;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether a figure stands because somebody agrees to it, or we hold to it: 刘经理说9.2万可以, 砍到8万5，我们认了, 19万不降了; not 提出75万，我们没同意.</summary>
internal static class AgreedFigure
{
    private static readonly WordSearch Agreed = new(["同意", "答应了", "认可", "点头", "认了", "拍板", "agreed"]);

    private static readonly WordSearch Refused = new(["没同意", "没答应", "没松口", "不同意", "拒绝了", "没接受", "不接受", "不认可", "没认可"]);

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",。;!\n ");

    /// <summary>Nobody agrees or refuses so far behind a figure without a comma.</summary>
    private const int LongestNext = 200;

    /// <summary>Whether somebody is said to agree to the figure.</summary>
    public static bool Is(Clause clause, AmountMention mention) =>
        clause.Text.ContainsAny(Agreed) || IsBehind(clause, mention) || IsNext(clause) || clause.Find(Cue.SignDone)?.Start >= mention.End;

    /// <summary>「老板娘砍到8万5，我们认了」: what the next clause agrees to stands.</summary>
    public static bool IsNext(Clause clause)
    {
        var next = NextOf(clause);
        return (next is ['我' or '咱', ..] or ['w', 'e', ..]) && next.ContainsAny(Agreed) || next.TrimEnd(" 了啊吧哈") is "行" or "定" or "成交" or "可以" or "没问题" or "说定" or "敲定" or "就这么定" or "就这么着" or "同意" or "ok" or "拍板";
    }

    /// <summary>「刘经理说9.2万可以」: nothing follows the figure but that it is agreed to, and no word before it makes it an offer.</summary>
    public static bool IsBehind(Clause clause, AmountMention mention) =>
        clause.BreakAfter != '?' && !clause.HasAny(Cue.Offer, Cue.Asked, Cue.Hypothesis) && !clause.WholeText[clause.Start..mention.Start].ContainsAny("才只最") && mention.Amount.Kind == AmountKind.Exact
        && clause.WholeText[mention.End..clause.End].TrimStart(" 也这个价价格").TrimEnd(" 了的啊吧哈呀") is "可以" or "行" or "没问题" or "ok" or "能接受" or "可以接受" or "接受" or "同意" or "认可" or "定" or "就这么定" or "没意见" or "成交" or "敲定" or "拍板" or "说定";

    /// <summary>「19万不降了」, 「七十八万不动」: our own price, which we hold to.</summary>
    public static bool IsHeld(Clause clause, AmountMention mention) =>
        clause.BreakAfter != '?' && !clause.HasAny(Cue.Them, Cue.Offer, Cue.Rival) && !clause.HasAny(MentionKinds.Person)
        && clause.WholeText[mention.End..clause.End].TrimEnd(" 了的啊吧哈") is "不降" or "不动" or "不变" or "不让" or "不再降" or "不能降" or "不能再降" or "不能动";

    /// <summary>「提出75万，我们没同意」.</summary>
    public static bool IsRefusedNext(Clause clause) => NextOf(clause).ContainsAny(Refused);

    /// <summary>What is said next, up to a comma, a blank or the like; only so much of it that a row of figures is read in linear time.</summary>
    private static ReadOnlySpan<char> NextOf(Clause clause)
    {
        var rest = clause.WholeText[clause.End..Math.Min(clause.WholeText.Length, clause.End + LongestNext)].TrimStart(" ,");
        var end = rest.IndexOfAny(ClauseEnds);
        return end < 0 ? rest : rest[..end];
    }
}
