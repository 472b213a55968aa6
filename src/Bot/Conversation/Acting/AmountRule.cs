using SalesBot.Bot.Texts;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Which amounts a deal may have.</summary>
internal static class AmountRule
{
    /// <summary>An amount that many times as large or small as the one before may be meant of something else, or be a slip.</summary>
    private const int Jump = 3;

    /// <summary>Whether the amount is so far from the one before that it is to be named first.</summary>
    public static bool IsJump(Money before, Money amount) =>
        before > Money.Zero && ((Int128)amount.Fen > (Int128)before.Fen * Jump || (Int128)amount.Fen * Jump < before.Fen);

    /// <summary>What is wrong with the amount, or null.</summary>
    public static string? Objection(Money amount, Wording words) =>
        amount > Deal.AmountLimit ? words.AmountTooLarge(words.Amount(Deal.AmountLimit))
        : amount < Money.Zero ? words.AmountNegative
        : null;
}
