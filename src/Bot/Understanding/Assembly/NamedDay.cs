using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides what a day that is named is to a next step: one that is only spoken of, or by which somebody wants it.</summary>
internal static class NamedDay
{
    /// <summary>「老孙说9月1号」: nothing is done on it.</summary>
    public static bool IsOnlySpokenOf(Clause clause, DateMention date)
    {
        var before = clause.WholeText[clause.Start..date.Start].TrimEnd(" 是");
        var after = clause.WholeText[date.End..clause.End].Trim(" 的");
        return after.IsEmpty && before is [.., '说' or '讲'] && !clause.Has(Cue.Plan);
    }

    /// <summary>「高主任要周五前出报价」: by when somebody wants it of us.</summary>
    public static bool IsSetByThem(Clause clause, int end)
    {
        foreach (var date in clause.All<DateMention>())
        {
            if (date.Start > end && clause.WholeText[end..date.Start].Trim(" 那边就说") is "要" && clause.WholeText[date.End..clause.End].TrimStart("之前就给我们 ").StartsWithAny("出", "交", "发", "报价", "提供", "送", "带"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How much of 周五前, 周五之前 follows the day.</summary>
    public static int LengthOfBy(ReadOnlySpan<char> after) => after switch
    {
        ['之' or '以', '前', ..] => 2,
        ['前', not ('台' or '往' or '面' or '期' or '端' or '天'), ..] => 1,
        _ => 0,
    };
}
