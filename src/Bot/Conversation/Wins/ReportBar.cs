using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>How much of a target is reached, as a bar.</summary>
internal static class ReportBar
{
    /// <summary>The bar.</summary>
    /// <param name="label">Whose target.</param>
    /// <param name="achieved">What is reached.</param>
    /// <param name="target">Of what.</param>
    /// <param name="showsSums">Whether both are said; otherwise only the percent.</param>
    /// <param name="words">The texts.</param>
    public static CardProgress Of(string label, Money achieved, Money target, bool showsSums, Wording words) => new(
        label,
        showsSums ? words.BarValue(words.AmountShort(achieved), words.AmountShort(target)) : words.BarReached,
        (int)Math.Min(int.MaxValue, 100m * achieved.Fen / target.Fen));
}
