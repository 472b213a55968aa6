using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Decides whether what a company that nobody knows needs is no deal of ours: 想上MES但不考虑我们, 要一套但是没预算, 想上市.</summary>
internal static class NoDeal
{
    /// <summary>What stands in the way, or is over.</summary>
    private static readonly WordSearch InTheWay = new(["没预算", "没有预算", "没钱", "不考虑", "不想", "不需要", "不要了", "没需求", "没有需求", "签走", "跟友商签", "跟别人签", "跟别家签", "定了别", "选了别", "本来想", "后来不", "现在不", "不上了", "不做了", "不买了", "取消了", "试用", "白送", "能不能送", "not interested", "no budget"]);

    /// <summary>What companies need that we do not sell.</summary>
    private static readonly WordSearch NotOurs = new(["上市", "热搜", "买地", "拿地", "广告", "直播", "年会", "团建", "招人", "招聘", "贷款", "融资", "赞助", "别墅", "买房", "租房", "买车", "我们公司", "资料", "样册", "名片", "宣传册", "打印机", "通讯录"]);

    /// <summary>Whether the clause takes the need back, or it is of something else.</summary>
    public static bool Is(Clause clause) =>
        clause.Has(Cue.Joke) || clause.Text.ContainsAny(InTheWay) || (clause.Text.ContainsAny(NotOurs) && !clause.HasAny(MentionKinds.Amount))
        || (clause.HasAny(MentionKinds.NewName) && clause.Text.TrimEnd(" ?").EndsWithAny("吗", "没有", "了没"));
}
