using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Tells customers that are spoken of from those that are only named beside: 参照华辰那套, 比华辰便宜, 华辰隔壁的一家公司.</summary>
internal static class PassingMention
{
    /// <summary>What somewhere else is told by.</summary>
    private static readonly WordSearch Nearby = new(["隔壁", "附近", "楼上那家", "楼下", "旁边", "对面"]);

    /// <summary>What leads to somebody only compared with or passed by.</summary>
    private static readonly WordEnds Leading = new(["不是", "参照", "参考", "仿照", "比照", "照着", "不像", "像", "比", "路过", "经过", "对标", "类似", "like ", "than ", "unlike ", "similar to "]);

    /// <summary>What follows somebody who is only an example.</summary>
    private static readonly WordSearch Following = new(["那样", "那种", "那套", "一样", "的一样", "同款", "的案例", "的模板", "的合同模板", "那单便宜", "那单贵", "'s template", "'s case"]);

    /// <summary>What makes a name the beginning of a place's.</summary>
    private static readonly WordSearch Places = new(["大道", "人民公园", "公园", "法院", "派出所", "政府", "火车站", "高铁站", "地铁", "天街", "广场", "医保局", "税务局", "人民法院"]);

    /// <summary>Whose errands are private.</summary>
    private static readonly WordSearch Family = new(["我妈", "我爸", "我爹", "我娘", "老婆", "老公", "媳妇", "孩子", "儿子", "女儿", "闺女", "表弟", "表哥", "丈母娘", "婆婆", "我奶奶", "我爷爷"]);

    /// <summary>滨湖区, 滨湖路, 滨湖大道, 八一桥: a name that is only part of a place's.</summary>
    private static bool IsPlace(ReadOnlySpan<char> after) =>
        after is ['区', not '域', ..] or ['区'] or ['县' or '镇' or '乡', ..] or ['路', not ('上' or '演' or '过' or '径' or '线' or '由'), ..] or ['路'] or ['桥', not ('架' or '梁' or '接' or '段'), ..] or ['桥']
        || after.StartsWithAny(Places);

    /// <summary>Whether the customer is only named beside what the clause is about.</summary>
    public static bool Is(Clause clause, CustomerMention customer)
    {
        var before = clause.WholeText[clause.Start..customer.Start];
        var after = clause.WholeText[customer.End..clause.End];
        if (IsPlace(after) || (!before.IsEmpty && before.ContainsAny(Family)))
        {
            return true;
        }

        return (!after.IsEmpty && (after.TrimStart('的').StartsWithAny(Nearby) || after.StartsWithAny(Following))) || (!before.IsEmpty && before.EndsWithAny(Leading));
    }
}
