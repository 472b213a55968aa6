using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether a figure that nothing calls a price is too far from what the customer's deals are worth to be one: 免了3万, 还有一个200万的机会, 一个月3万.</summary>
internal static class UnlikelyFigure
{
    /// <summary>So many times less or more than the deal's amount.</summary>
    private const decimal Farthest = 3;

    /// <summary>So many times for a number without a unit: what changes may be a type's or a size (型号3000改成5000).</summary>
    private const decimal FarthestUnitless = 20;

    /// <summary>So many times for what is told of one year, where it is the whole.</summary>
    private const decimal Nearest = 1.6m;

    /// <summary>「不是28万，是118万」: what is put right may have been far off.</summary>
    private static readonly WordSearch Wrong = new(["不是", "不对", "错了", "搞错", "写错", "说错", "记错"]);

    /// <summary>Whether no open deal of the customer is worth anything like the figure.</summary>
    public static bool Is(Clause clause, AmountMention mention, decimal yuan, CatalogueCustomer? customer)
    {
        var isUnitless = mention.Amount.Kind == AmountKind.Unitless;
        if (!isUnitless && (clause.HasAny(Cue.Figure, Cue.Quote, Cue.Shift, Cue.SignDone, Cue.Sign, Cue.Correction) || clause.WholeText[clause.Start..mention.Start].ContainsAny("报价改") || clause.SentenceBefore(mention.Start).ContainsAny(Wrong)))
        {
            return false;
        }

        return IsFar(yuan, isUnitless ? FarthestUnitless : Farthest, customer) ?? false;
    }

    /// <summary>Whether an open deal of the customer is worth about as much: a price of one year, or of one, is then all of it.</summary>
    public static bool IsNear(decimal yuan, CatalogueCustomer? customer) => IsFar(yuan, Nearest, customer) is false;

    /// <summary>Whether all open deals are worth so many times less or more; null where that is not known.</summary>
    private static bool? IsFar(decimal yuan, decimal farthest, CatalogueCustomer? customer)
    {
        var isKnown = false;
        foreach (var deal in customer?.Deals ?? [])
        {
            if (!deal.IsOpen)
            {
                continue;
            }

            // Of a deal that nobody has priced yet, any price may be the first.
            if (deal.Amount is not { } amount || amount.Yuan <= 0)
            {
                return null;
            }

            if (yuan * farthest >= amount.Yuan && yuan <= amount.Yuan * farthest)
            {
                return false;
            }

            isKnown = true;
        }

        return isKnown ? true : null;
    }
}
