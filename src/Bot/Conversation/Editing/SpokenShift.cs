using System.Text.RegularExpressions;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>An amount that is told by how much it changes: 「再便宜5万」, 「追加了20万」, 「打9折」, 「再降5个点」.</summary>
/// <param name="Name">What stands where a customer or deal is named; empty where nobody is.</param>
/// <param name="Factor">What the amount before is multiplied by.</param>
/// <param name="Added">What is added to it.</param>
internal sealed partial record SpokenShift(string Name, decimal Factor, decimal Added)
{
    private const int LongestText = 40;
    private const int Patience = 2_000;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>Less than this is a number whose unit was left out.</summary>
    private const decimal LeastYuan = 100m;

    private const string Joining = @"(那就|那|就|最后|最终|这单|那单|金额|报价|总价|合同额|价格|给他们?|给客户|又|再|还|给|我们?|咱们?)*\s*";

    /// <summary>Reads it; null where the text says anything else.</summary>
    public static SpokenShift? Read(string text)
    {
        var said = text.Trim(' ', '。', '.', '！', '!', '~', '～').TrimEnd('吧', '了', '哈', '啊');
        return said.Length > LongestText ? null
            : Discount().Match(said) is { Success: true } discount ? OfDiscount(discount)
            : Shift().Match(said) is { Success: true } shift ? OfShift(shift)
            : null;
    }

    /// <summary>Whether the customer's people want such a change, or somebody only thinks of it: nothing is changed by that.</summary>
    public static bool IsHearsay(string text) => text.Length <= LongestText && Hearsay().IsMatch(text.Trim());

    /// <summary>The amount afterwards; null where that would be none.</summary>
    public Money? Of(Money before) =>
        decimal.Round((before.Yuan * Factor) + Added, 2) is > 0 and var yuan && yuan <= Deal.AmountLimit.Yuan ? Money.FromYuan(yuan) : null;

    private static SpokenShift? OfDiscount(Match match)
    {
        var digits = TextFolding.Fold(match.Groups["count"].Value);
        var read = NumberReader.ReadSmall(digits, 0, out var whole);
        decimal? tenths = decimal.TryParse(digits, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number
            : read == digits.Length ? whole
            : digits.Length == 2 && NumberReader.ReadSmall(digits.AsSpan(0, 1), 0, out var first) == 1 && NumberReader.ReadSmall(digits.AsSpan(1), 0, out var second) == 1 ? (first * 10) + second
            : null;

        // 95折 and 9.5折 are the same.
        return tenths is > 0 and < 100 and var count ? new SpokenShift(match.Groups["name"].Value.Trim(), count < 10 ? count / 10m : count / 100m, 0) : null;
    }

    private static SpokenShift? OfShift(Match match)
    {
        var sign = match.Groups["down"].Success ? -1 : 1;
        var figure = match.Groups["figure"].Value.Trim();
        var name = match.Groups["name"].Value.Trim();
        if (match.Groups["points"].Success)
        {
            return decimal.TryParse(figure, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var points) && points is > 0 and < 100
                ? new SpokenShift(name, 1 + (sign * points / 100m), 0)
                : null;
        }

        return AmountText.TryRead(figure, out var amount) && amount.Yuan >= LeastYuan ? new SpokenShift(name, 1, sign * amount.Yuan) : null;
    }

    [GeneratedRegex(@"^(?<name>.*?)[\s，,]*" + Joining + @"打个?(?<count>[\d.]{1,4}|[一二三四五六七八九两]{1,2})折$", Options, Patience)]
    private static partial Regex Discount();

    [GeneratedRegex(@"^(?<name>.*?)[\s，,]*" + Joining + @"((?<down>降价|降|便宜|优惠|让利|让|下调|下浮|减|少|砍)|(?<up>追加|增加|加价|加|涨价|涨|上调|上浮|多))\s*(了|掉)?\s*((?<figure>[\d.]+)(?<points>\s*(个点|%|％))|(?<figure>[\d.,]+\s*[万千亿wk元块]{0,2}|[一二三四五六七八九十百两]+万))$", Options, Patience)]
    private static partial Regex Shift();

    [GeneratedRegex(@"^(客户|对方|他们|他|她|甲方|人家|\S{1,3}[总工长理]|如果|要是|若|假如).*(便宜|降|减|少|优惠|让|打|追加|加|涨|砍).*([\d一二三四五六七八九十两]\s*(万|千|亿|折|个点|%|％))", Options, Patience)]
    private static partial Regex Hearsay();
}
