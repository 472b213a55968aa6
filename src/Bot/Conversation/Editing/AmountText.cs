using System.Globalization;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Reads an amount that was filled into a form: 80万, 1.2亿, 8600, ¥450,000, 300k, 1.08M.</summary>
internal static class AmountText
{
    private static readonly (string Suffix, decimal Factor)[] Units =
    [
        ("千万", 10_000_000m), ("百万", 1_000_000m), ("万", 10_000m), ("w", 10_000m), ("亿", 100_000_000m), ("千", 1_000m), ("k", 1_000m), ("m", 1_000_000m),
    ];

    /// <summary>Reads the amount.</summary>
    /// <returns>False where the text is none, or one that no deal may have.</returns>
    public static bool TryRead(string text, out Money amount)
    {
        amount = default;
        var number = text.Normalize(System.Text.NormalizationForm.FormKC).Trim().TrimStart('¥', '￥').Replace("RMB", "", StringComparison.OrdinalIgnoreCase).Trim();
        number = number.TrimEnd('元').TrimEnd('块').Trim();
        var factor = 1m;
        foreach (var (suffix, value) in Units)
        {
            if (number.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            {
                (number, factor) = (number[..^suffix.Length].Trim(), value);
                break;
            }
        }

        if (!decimal.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var yuan)
            || yuan < 0 || yuan > Deal.AmountLimit.Yuan / factor)
        {
            return false;
        }

        amount = Money.FromYuan(yuan * factor);
        return true;
    }
}
