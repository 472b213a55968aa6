using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether words that nobody knows say what a figure is: 授信100万, 第一笔款40万, 刚融了2000万. It may be anything, so it is not ours.</summary>
internal static class UnknownFigure
{
    /// <summary>How many characters in a row must be unknown: one alone is a particle or a slip.</summary>
    private const int Fewest = 2;

    /// <summary>What may stand before a figure without telling what it is.</summary>
    private static readonly string[] Telling =
    [
        "年费", "点头", "同意", "答应", "拍板", "敲定", "确认", "大概", "大约", "左右", "差不多", "基本", "暂定", "现在", "目前", "已经", "最后", "这个", "那个", "这单", "那单", "项目", "单子", "订单", "合同", "方案", "系统", "总的", "按照", "应该", "还是", "定", "到",
    ];

    private const string Particles = "的了是要就在为按以也都共额价个约给做和加上下一这那再又还总只才,:、 ";

    /// <summary>Whether nothing but unknown words stands before the figure.</summary>
    public static bool Is(Clause clause, AmountMention figure, CatalogueCustomer? customer)
    {
        if (clause.HasAny(Cue.Figure, Cue.Quote, Cue.Me, Cue.SignDone, Cue.Sign, Cue.Shift, Cue.Correction))
        {
            return false;
        }

        var start = clause.Start;
        foreach (var mention in clause.Mentions)
        {
            start = mention.End <= figure.Start ? Math.Max(start, mention.End) : start;
        }

        var unknown = clause.WholeText[start..figure.Start].Trim(Particles);
        return unknown.Length >= Fewest && TextFolding.IsHan(unknown[0]) && TextFolding.IsHan(unknown[^1]) && !unknown.EndsWithAny(Telling) && !OutcomeObject.IsOfferedThing(unknown, customer);
    }
}
