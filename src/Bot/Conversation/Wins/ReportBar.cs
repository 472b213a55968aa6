using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>How much of a target is reached, as a bar.</summary>
internal static class ReportBar
{
    /// <summary>The bar; where amounts are not shown, it only says the percent.</summary>
    public static CardProgress Of(string label, Money achieved, Money target, AmountsShown amounts, Wording words)
    {
        var percent = (int)Math.Min(int.MaxValue, 100m * achieved.Fen / target.Fen);
        return new CardProgress(label, amounts == AmountsShown.Full ? words.BarValue(words.AmountShort(achieved), words.AmountShort(target)) : "", percent);
    }
}
