using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Numbers;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Reads the right figure of a pair without units, of which the other is the amount that the deal has: 不是92,是93, 从50改成54, 应该是210降到200.</summary>
internal static class OldFigure
{
    private const decimal TenThousand = 10_000m;

    private static readonly string[] Leads = ["是", "应该是", "改成", "改到", "改为", "改回", "降到", "降为", "涨到", "加到"];

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
    public static decimal? Replaced(Clause clause, AmountMention mention) =>
        mention.Amount is { Kind: AmountKind.Unitless, Value: > 0 and < 100_000 } said && clause.BreakAfter != '?'
        && clause.WholeText[clause.Start..mention.Start].TrimEnd(' ').EndsWithAny(Leads) && !clause.WholeText[clause.Start..mention.Start].TrimEnd(' ').EndsWithAny("不是", "还是", "可是")
        && clause.WholeText[mention.End..clause.End].TrimEnd(" 了的啊吧哈").IsEmpty
            ? said.Value * TenThousand
            : null;
}
