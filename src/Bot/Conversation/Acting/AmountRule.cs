using SalesBot.Bot.Texts;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Which amounts a deal may have.</summary>
internal static class AmountRule
{
    /// <summary>What is wrong with the amount, or null.</summary>
    public static string? Objection(Money amount, Wording words) =>
        amount > Deal.AmountLimit ? words.AmountTooLarge(words.Amount(Deal.AmountLimit))
        : amount < Money.Zero ? words.AmountNegative
        : null;
}
