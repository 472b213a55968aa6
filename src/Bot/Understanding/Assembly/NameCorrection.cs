using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Finds where a customer's name is taken back for another's: 去了华辰不对是金穗.</summary>
internal static class NameCorrection
{
    /// <summary>「不是」, 「说错了」: nothing but that what was just said is taken back.</summary>
    public static bool IsBare(Clause clause) => clause.Text.Trim(' ') is "不是" or "不对" or "啊不" or "哦不" or "哦不对" or "不不" or "说错了" or "错了";

    private const int LongestName = 8;

    private const string Sighs = "哎啊哦噢呃唉诶不对";

    private static readonly WordEnds TakenBack = new(["不对", "错了", "啊不", "哦不", "噢不", "呃不", "不不", "更正", "sorry", "i mean", "no wait", "wait no", "oops", "whoops"]);

    private static readonly string[] Leads = ["应该是", "其实是", "是", "去的是", "见的是", "去的", "见的"];

    /// <summary>Whether the name stands right after words that take back what was said before.</summary>
    public static bool IsBefore(Clause clause, CustomerMention? name)
    {
        if (name is null)
        {
            return false;
        }

        var before = clause.WholeText[..name.Start].TrimEnd(" ,是");
        foreach (var lead in Leads)
        {
            before = before.EndsWith(lead, StringComparison.Ordinal) ? before[..^lead.Length] : before;
        }

        before = before.TrimEnd(" ,、。!");

        // 哎不是宏达，是味佳
        if (before.LastIndexOf("不是", StringComparison.Ordinal) is var denial and > 0 && before.Length - denial - 2 is >= 2 and <= LongestName && !before[(denial + 2)..].ContainsAny(',', ' ') && before[..denial].TrimEnd(Sighs) is [.., ',' or ' ' or '。' or '!'])
        {
            return true;
        }

        return before.EndsWithAny(TakenBack) && before.Length > "不对".Length;
    }

    /// <summary>Whether the clause takes the name back and says another.</summary>
    public static bool IsAfter(Clause clause, CustomerMention name)
    {
        if (!clause.Has(Cue.Correction))
        {
            return false;
        }

        foreach (var later in clause.All<CustomerMention>())
        {
            if (later.Start > name.End && IsBefore(clause, later) && HasCorrectionBetween(clause, name.End, later.Start))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCorrectionBetween(Clause clause, int from, int to)
    {
        foreach (var cue in clause.All<CueMention>())
        {
            if (cue.Cue == Cue.Correction && cue.Start >= from && cue.End <= to)
            {
                return true;
            }
        }

        return false;
    }
}
