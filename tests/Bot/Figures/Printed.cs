using System.Globalization;
using System.Text.RegularExpressions;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>Numbers as people read them on a card, held against what they should be: right to the last digit that is shown.</summary>
internal static partial class Printed
{
    private const decimal Wan = 10_000m, Yi = 100_000_000m, FenOfYuan = 100m;

    /// <summary>An amount that is rounded for lists: to the yuan, a tenth of 万, a hundredth of 亿.</summary>
    public static void IsAmount(decimal fen, string text, string what)
    {
        var match = Amount().Match(text);
        Assert.True(match.Success, $"{what}: no amount in «{text}»");
        var (unit, half) = match.Groups["unit"].Value switch { "亿" => (Yi, Yi * 0.005m), "万" => (Wan, Wan * 0.05m), _ => (1m, 0.5m) };
        Holds(Math.Abs(Signed(match) * unit - fen / FenOfYuan) <= half, text, fen / FenOfYuan, what);
    }

    /// <summary>An amount to the fen.</summary>
    public static void IsExactly(decimal fen, string text, string what)
    {
        var match = Amount().Match(text);
        Assert.True(match.Success, $"{what}: no amount in «{text}»");
        var unit = match.Groups["unit"].Value switch { "亿" => Yi, "万" => Wan, _ => 1m };
        Holds(Signed(match) * unit == fen / FenOfYuan, text, fen / FenOfYuan, what);
    }

    /// <summary>A whole number, or one that is rounded to some decimals.</summary>
    public static void IsNumber(decimal value, string text, string what, int decimals = 0) =>
        Holds(NumberIn(text, what) == decimal.Round(value, decimals, MidpointRounding.AwayFromZero), text, value, what);

    /// <summary>A share of a hundred that is rounded down, so that 100 is only what is reached.</summary>
    public static void IsShare(decimal percent, string text, string what) => Holds(NumberIn(text, what) == decimal.Floor(percent), text, percent, what);

    /// <summary>A share of a hundred that has more digits where rows would read the same.</summary>
    public static void IsShareInList(decimal percent, string text, string what)
    {
        var shown = NumberIn(text, what);
        Holds(shown == decimal.Floor(percent) || shown == decimal.Round(percent, 2, MidpointRounding.AwayFromZero), text, percent, what);
    }

    /// <summary>The first number in the text.</summary>
    public static decimal NumberIn(string text, string what)
    {
        var match = Number().Match(text);
        Assert.True(match.Success, $"{what}: no number in «{text}»");
        return Signed(match);
    }

    private static void Holds(bool holds, string text, decimal value, string what) =>
        Assert.True(holds, string.Create(CultureInfo.InvariantCulture, $"{what}: the card says «{text}», the events say {value}"));

    private static decimal Signed(Match match) =>
        decimal.Parse(match.Groups["number"].Value, NumberStyles.Number, CultureInfo.InvariantCulture) * (match.Groups["sign"].Value == "-" ? -1 : 1);

    [GeneratedRegex(@"(?<sign>[-+]?)(?<number>\d[\d,]*(?:\.\d+)?)(?<unit>亿|万|元)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Amount();

    [GeneratedRegex(@"(?<sign>[-+]?)(?<number>\d[\d,]*(?:\.\d+)?)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
