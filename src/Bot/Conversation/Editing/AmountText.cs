using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Reads an amount that was filled into a form, as it would be read in a message: 80万, 八十万, 1.2亿, 8600, ¥450,000, 300k, 1.08M.</summary>
internal static class AmountText
{
    /// <summary>Reads the amount.</summary>
    /// <returns>False where the text is anything else, or an amount that no deal may have.</returns>
    public static bool TryRead(string text, out Money amount)
    {
        amount = default;
        var folded = TextFolding.Fold(text.Trim());
        if (folded.Length == 0
            || !AmountReader.TryRead(folded, 0, out var read)
            || read.Length != folded.Length
            || read.Kind is not (AmountKind.Exact or AmountKind.Unitless)
            || read.Value > Deal.AmountLimit.Yuan)
        {
            return false;
        }

        amount = Money.FromYuan(read.Value);
        return true;
    }
}
