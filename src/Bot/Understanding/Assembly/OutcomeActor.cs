using System.Buffers;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides by whom an outcome is told or brought about: 小李说签了, 金蝶把华辰签了 and 我方已盖章 close no deal.</summary>
internal static class OutcomeActor
{
    /// <summary>How it is said that only one of the two has signed.</summary>
    private static readonly SearchValues<string> OneSided = SearchValues.Create(
        ["我们这边", "我这边", "我方", "我司", "我们先", "我先", "单方", "只有他们", "只有客户", "只有对方", "our side", "our end"], StringComparison.Ordinal);

    /// <summary>What is signed and then handed on is not yet signed by the other.</summary>
    private static readonly SearchValues<string> HandedOn = SearchValues.Create(["寄给", "寄出", "寄过去", "寄去", "发给", "发过去", "送过去", "递给", " our side", " our end"], StringComparison.Ordinal);

    /// <summary>What makes the rival who takes the deal, or lowers the price.</summary>
    private static readonly SearchValues<char> OverUs = SearchValues.Create("被给让跟和价低抢选");

    /// <summary>Words between somebody and what they did.</summary>
    private static readonly string[] Adverbs = ["终于", "总算", "可算", "居然", "竟然", "成功", "顺利", "一口气", "直接", "当场", "现场", "硬是", "愣是", "一举", "正式", "悄悄", "老板", "领导", "兄弟", "哥", "姐"];

    /// <summary>Whether only one side has signed: 合同我方已盖章, 我们签了寄给华辰.</summary>
    public static bool IsOneSided(Clause clause, CueMention word) =>
        clause.WholeText[clause.Start..word.Start].ContainsAny(OneSided) || clause.WholeText[word.End..clause.End].ContainsAny(HandedOn);

    /// <summary>Whether somebody else says so: 张总说华辰签了.</summary>
    public static bool IsReported(Clause clause, CueMention word)
    {
        var before = clause.WholeText[clause.Start..word.Start];
        var said = before.IndexOfAny('说', '讲', '称');
        return said > 0 && EndsWithSomebody(clause, clause.Start + said);
    }

    /// <summary>Whether a colleague says so: 小李说华辰黄了.</summary>
    public static bool IsHearsay(Clause clause, CueMention word)
    {
        var said = clause.WholeText[clause.Start..word.Start].IndexOfAny('说', '讲', '称');
        return said > 0 && (EndsWithFamiliar(clause.WholeText[clause.Start..(clause.Start + said)]) || clause.Mentions.Any(mention => mention is MemberMention && mention.End == clause.Start + said));
    }

    /// <summary>「金蝶把华辰签了」: somebody whom nobody knows did it.</summary>
    public static bool IsSomebodyElse(Clause clause, CueMention word)
    {
        var to = clause.WholeText[clause.Start..word.Start].IndexOf('把');
        return (to > 0 && HoldsUnknown(clause, clause.Start, clause.Start + to)) || IsWithSomebodyElse(clause, word);
    }

    /// <summary>「华辰跟用友签了」: the customer signed, but not with us.</summary>
    private static bool IsWithSomebodyElse(Clause clause, CueMention word)
    {
        if (clause.First<CustomerMention>() is not { } customer || customer.End >= word.Start)
        {
            return false;
        }

        var with = clause.WholeText[customer.End..word.Start].IndexOfAny('跟', '和', '与');
        return with >= 0 && HoldsUnknown(clause, customer.End + with + 1, word.Start);
    }

    /// <summary>「用友给华辰报了70万」: somebody whom nobody knows did it for the customer.</summary>
    public static bool IsForCustomer(Clause clause, CueMention word)
    {
        var to = clause.WholeText[clause.Start..word.Start].IndexOf('给');
        return to > 0 && clause.Mentions.Any(mention => mention is CustomerMention && mention.Start == clause.Start + to + 1) && HoldsUnknown(clause, clause.Start, clause.Start + to);
    }

    /// <summary>「竞品在华辰出局了」: it is the rival who lost.</summary>
    public static bool IsRival(Clause clause, CueMention word) =>
        clause.Find(Cue.Rival) is { } rival && rival.Start - clause.Start <= 4 && rival.End <= word.Start
        && clause.WholeText[rival.Start..word.Start].IndexOfAny(OverUs) < 0 && clause.WholeText[clause.Start..rival.Start].IndexOfAny(OverUs) < 0;

    private static bool EndsWithSomebody(Clause clause, int at)
    {
        foreach (var mention in clause.Mentions)
        {
            var isSomebody = mention is PersonMention or MemberMention or CustomerMention or CueMention { Cue: Cue.Them };
            if (isSomebody && mention.End <= at && clause.WholeText[mention.End..at].Trim("那边也都又还已经刚才今天里 ").IsEmpty)
            {
                return true;
            }
        }

        return EndsWithFamiliar(clause.WholeText[clause.Start..at]);
    }

    /// <summary>小李, 老王, 他: somebody called without a title.</summary>
    private static bool EndsWithFamiliar(ReadOnlySpan<char> text) =>
        text.TrimEnd("也都又还已经刚才 ") is [.., '他' or '她' or '们'] || (text is [.., '小' or '老', var surname] && PersonNames.IsSurname(surname));

    private static bool HoldsUnknown(Clause clause, int start, int end)
    {
        var unknown = 0;
        for (var at = start; at < end;)
        {
            var length = LengthOfKnown(clause, at);
            unknown = length > 0 || !TextFolding.IsHan(clause.WholeText[at]) ? 0 : unknown + 1;
            if (unknown >= 2)
            {
                return true;
            }

            at += Math.Max(1, length);
        }

        return false;
    }

    private static int LengthOfKnown(Clause clause, int at)
    {
        foreach (var mention in clause.Mentions)
        {
            if (mention.Start == at)
            {
                return mention.Length;
            }
        }

        foreach (var adverb in Adverbs)
        {
            if (clause.WholeText[at..].StartsWith(adverb, StringComparison.Ordinal))
            {
                return adverb.Length;
            }
        }

        return Lexicon.BetweenWords.Contains(clause.WholeText[at]) ? 1 : 0;
    }
}
