using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Numbers;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Reads the right figure of a pair without units, of which the other is the amount that the deal has: 不是92,是93, 从50改成54, 应该是210降到200.</summary>
internal static class OldFigure
{
    private const decimal TenThousand = 10_000m;

    private static readonly WordEnds Leads = new(
        ["是", "应该是", "改成", "改到", "改为", "改回", "降到", "降为", "涨到", "加到", "→", "->", "=>", "改", "变", "变成", "变为", "砍到", "砍成", "砍到了", "谈到", "谈到了", "谈成", "调到", "调到了", "调成", "调整到", "调整为", "降到了", "涨到了"]);

    /// <summary>客户想从120砍到115: what somebody wants is no figure yet.</summary>
    private static readonly WordSearch Wishes = new(["想", "希望", "要求", "让我们", "要我们", "让我", "能不能", "可不可以", "可否", "最好", "争取", "如果", "要是", "万一", "是不是", "说要", "非要", "打算", "准备", "计划", "可能", "也许", "估计", "want", "would", "could", "hope", "if ", "ask"]);

    /// <summary>A new figure is not this many times the old one, or a part as small.</summary>
    private const decimal FarthestApart = 5;

    /// <summary>Whether the figure, in ten thousands, is the amount of one of the customer's open deals.</summary>
    public static bool IsOf(CatalogueCustomer? customer, decimal figure)
    {
        foreach (var deal in customer?.Deals ?? [])
        {
            if (deal.IsOpen && deal.Amount?.Yuan == figure * TenThousand)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The figure in yuan, where the words before it tell that it stands for the old one and nothing counts things behind it; null where not.</summary>
    /// <param name="clause">Where it stands.</param>
    /// <param name="mention">The figure.</param>
    /// <param name="old">The old one, in ten thousands.</param>
    public static decimal? Replaced(Clause clause, AmountMention mention, decimal old) =>
        mention.Amount is { Kind: AmountKind.Unitless, Value: > 0 } said && said.Value >= old / FarthestApart && said.Value <= old * FarthestApart
        && clause.BreakAfter != '?' && !clause.Text.ContainsAny(Wishes)
        && clause.WholeText[clause.Start..mention.Start].TrimEnd(' ').EndsWithAny(Leads) && !clause.WholeText[clause.Start..mention.Start].TrimEnd(' ').EndsWithAny("不是", "还是", "可是")
        && clause.WholeText[mention.End..clause.End].TrimEnd(" 了的啊吧哈").IsEmpty
            ? said.Value * TenThousand
            : null;
}
