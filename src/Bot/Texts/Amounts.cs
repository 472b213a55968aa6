using System.Globalization;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Texts;

/// <summary>How amounts of money are read: 8,600元, 38万, 1.2亿; ¥8,600, ¥380K, ¥1.2M.</summary>
internal static class Amounts
{
    private const decimal TenThousand = 10_000m, Million = 1_000_000m, HundredMillion = 100_000_000m;

    /// <summary>
    /// The amount with every digit that it has, in the largest unit that needs at most two decimals: 1,283,500 is 128.35万, 1,283,512 is 1,283,512元.
    /// </summary>
    public static string Exact(Money amount, Language language)
    {
        var yuan = amount.Yuan;
        return language == Language.Chinese
            ? Fits(yuan, HundredMillion) ? InUnit(yuan, HundredMillion, "亿") : Fits(yuan, TenThousand) ? InUnit(yuan, TenThousand, "万") : Plain(yuan, language)
            : Fits(yuan, Million) ? Sign(yuan) + "¥" + InUnit(Math.Abs(yuan), Million, "M")
            : Fits(yuan, TenThousand, 1000m) ? Sign(yuan) + "¥" + InUnit(Math.Abs(yuan), 1000m, "K") : Plain(yuan, language);
    }

    /// <summary>The amount for lists and sums: rounded to one decimal of 万, two of 亿; one of K and M.</summary>
    public static string Short(Money amount, Language language)
    {
        var yuan = amount.Yuan;
        var whole = Rounded(yuan, 1m, 0);
        if (Math.Abs(whole) < TenThousand)
        {
            return Plain(whole, language);
        }

        if (language == Language.Chinese)
        {
            var tenThousands = Rounded(yuan, TenThousand, 1);
            return Math.Abs(tenThousands) < TenThousand ? Text(tenThousands) + "万" : Text(Rounded(yuan, HundredMillion, 2)) + "亿";
        }

        var thousands = Rounded(yuan, 1000m, 1);
        return Math.Abs(thousands) < 1000m
            ? $"{Sign(yuan)}¥{Text(Math.Abs(thousands))}K"
            : $"{Sign(yuan)}¥{Text(Math.Abs(Rounded(yuan, Million, 1)))}M";
    }

    private static bool Fits(decimal yuan, decimal threshold, decimal? unit = null) =>
        Math.Abs(yuan) >= threshold && decimal.Round(yuan / (unit ?? threshold), 2) == yuan / (unit ?? threshold);

    private static string InUnit(decimal yuan, decimal unit, string name) => Text(yuan / unit) + name;

    private static string Plain(decimal yuan, Language language) =>
        language == Language.Chinese ? Text(yuan) + "元" : $"{Sign(yuan)}¥{Text(Math.Abs(yuan))}";

    private static string Sign(decimal yuan) => yuan < 0 ? "-" : "";

    private static decimal Rounded(decimal yuan, decimal unit, int decimals) => decimal.Round(yuan / unit, decimals, MidpointRounding.AwayFromZero);

    private static string Text(decimal value) => value.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
