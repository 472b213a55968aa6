using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Finds what may be the name of somebody whom nobody knows: the 用友 of 华辰跟用友签了.</summary>
internal static class UnknownName
{
    /// <summary>Words between somebody and what they did, which name nobody.</summary>
    public static readonly string[] Adverbs =
    [
        "终于", "总算", "亲自", "亲手", "出马", "出面", "可算", "好不容易", "居然", "竟然", "成功", "顺利", "一口气", "直接", "当场", "现场", "硬是", "愣是", "一举", "正式", "悄悄", "最终", "最后", "刚刚", "刚", "也", "都", "又", "已经", "已", "就", "昨晚", "全部", "全款", "干脆", "爽快", "果断", "火速", "闪电", "一次性", "秒签", "双方", "老板", "领导", "兄弟", "哥", "姐",
    ];

    /// <summary>Whether two characters in a row between the places are in no word that is known.</summary>
    public static bool HoldsUnknown(Clause clause, int start, int end)
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

    /// <summary>Whether nothing but Chinese characters that nobody knows stands between the places.</summary>
    public static bool IsWhollyUnknown(Clause clause, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (LengthOfKnown(clause, at) > 0 || !TextFolding.IsHan(clause.WholeText[at]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether nothing is recognised between the places.</summary>
    public static bool IsWhollyUnmarked(Clause clause, int start, int end)
    {
        foreach (var mention in clause.Mentions)
        {
            if (mention.Start < end && mention.End > start)
            {
                return false;
            }
        }

        return true;
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
