using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Reads the figure that somebody gives when asked for it: 36万, 大概36万吧, or 36 where 30万 to 40万 was said before.</summary>
internal static class AmountAnswer
{
    private static readonly string[] Beginnings = ["金额", "就是", "应该是", "是", "那就", "就", "先按", "按", "算", "大概", "大约", "约", "差不多", "报的", "报了", "about", "around", "roughly", "say", "it's", "it is", "exactly"];
    private static readonly string[] Endings = ["左右", "上下", "的样子", "吧", "了", "整", "啊", "。", ".", "！", "!"];
    private const decimal Spread = 5;
    private static readonly decimal[] Units = [10_000m, 1_000m, 100_000_000m, 1_000_000m];

    /// <summary>Reads it.</summary>
    /// <param name="text">What was answered.</param>
    /// <param name="vague">What was said before: a number without a unit is taken in the unit that lies within.</param>
    /// <returns>The amount; null where the text says anything else.</returns>
    public static Money? Read(string text, VagueAmount vague)
    {
        var rest = text.Trim();
        while (Beginnings.FirstOrDefault(beginning => rest.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) is { } beginning)
        {
            rest = rest[beginning.Length..].Trim();
        }

        while (Endings.FirstOrDefault(ending => rest.EndsWith(ending, StringComparison.Ordinal)) is { } ending)
        {
            rest = rest[..^ending.Length].Trim();
        }

        if (!AmountText.TryRead(rest, out var amount))
        {
            return null;
        }

        // Where only one end was said, the other is taken to be some way off.
        var low = vague.Low?.Yuan ?? vague.High!.Value.Yuan / Spread;
        var high = vague.High?.Yuan ?? low * Spread;
        if (!rest.All(c => char.IsAsciiDigit(c) || c == '.') || amount.Yuan >= low)
        {
            return amount;
        }

        return Units.Select(unit => (decimal?)(amount.Yuan * unit)).FirstOrDefault(yuan => yuan >= low && yuan <= high) is { } meant ? Money.FromYuan(meant) : null;
    }
}
