using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Tells customers that are spoken of from those that are only named beside: 参照华辰那套, 比华辰便宜, 华辰隔壁的一家公司.</summary>
internal static class PassingMention
{
    /// <summary>What somewhere else is told by.</summary>
    private static readonly string[] Nearby = ["隔壁", "附近", "楼下", "旁边", "对面"];

    /// <summary>What leads to somebody only compared with or passed by.</summary>
    private static readonly string[] Leading = ["不是", "参照", "参考", "仿照", "比照", "照着", "不像", "像", "比", "路过", "经过", "对标", "类似", "like ", "than ", "unlike ", "similar to "];

    /// <summary>What follows somebody who is only an example.</summary>
    private static readonly string[] Following = ["那样", "那种", "那套", "一样", "的一样", "同款", "的案例", "的模板", "的合同模板", "那单便宜", "那单贵", "'s template", "'s case"];

    /// <summary>Whether the customer is only named beside what the clause is about.</summary>
    public static bool Is(Clause clause, CustomerMention customer)
    {
        var before = clause.WholeText[clause.Start..customer.Start];
        var after = clause.WholeText[customer.End..clause.End];
        return (!after.IsEmpty && (after.TrimStart('的').StartsWithAny(Nearby) || after.StartsWithAny(Following))) || (!before.IsEmpty && before.EndsWithAny(Leading));
    }
}
