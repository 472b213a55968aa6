using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Numbers;

namespace SalesBot.Bot.Tests.Understanding;

/// <summary>Whatever the sum, and however it is written: it is read as itself, from the first character to the last.</summary>
public sealed class AmountFormsTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    /// <summary>Sums as they occur: one to five digits of their own, then zeros.</summary>
    private static Arbitrary<decimal> Sums => (
        from own in Gen.Choose(1, 99_999)
        from zeros in Gen.Choose(0, 6)
        select own * (decimal)Math.Pow(10, zeros)).Where(sum => sum is >= 100 and <= 9_000_000_000m).ToArbitrary();

    [Fact]
    public void AnySum_InFigures_ReadsBack() => AnySum(InFigures);

    [Fact]
    public void AnySum_InChinese_ReadsBack() => AnySum(InChinese);

    [Fact]
    public void AnySum_InAMixture_ReadsBack() => AnySum(InAMixture);

    [Fact]
    public void AnySum_AsItIsSpokenShort_ReadsBack() => AnySum(SpokenShort);

    [Fact]
    public void AnySum_InEnglishWords_ReadsBack() => Check.One(
        Many,
        Prop.ForAll((from thousands in Gen.Choose(1, 999) from hundreds in Gen.Choose(0, 9) select (thousands, hundreds)).ToArbitrary(), sum =>
        {
            var yuan = (sum.thousands * 1_000m) + (sum.hundreds * 100);
            var text = $"{InEnglish(sum.thousands)} thousand{(sum.hundreds == 0 ? "" : $" {InEnglish(sum.hundreds)} hundred")}";
            Assert.True(AmountReader.TryRead(text, 0, out var read), text);
            Assert.Equal((text, text.Length, AmountKind.Exact, yuan), (text, read.Length, read.Kind, read.Value));
        }));

    [Fact]
    public void SoMuchMoreOrLess_IsARange() =>
        Assert.All(["85万±5万", "85万±5", "85万+/-5万"], text => Assert.Equal((text, text.Length, AmountKind.Vague, 800_000m, 900_000m), ReadRange(text)));

    [Fact]
    public void HalfBehindTenThousands_IsHalfOfThem_WhereNothingIsCounted()
    {
        for (var figure = 1; figure <= 9; figure++)
        {
            var text = NumberForms.Chinese(figure) + "万半";
            Assert.True(AmountReader.TryRead(text, 0, out var read), text);
            Assert.Equal((text, text.Length, (figure * 10_000m) + 5_000), (text, read.Length, read.Value));
            Assert.True(AmountReader.TryRead(text + "年付", 0, out var paid), text);
            Assert.Equal((text, figure * 10_000m), (text, paid.Value));
        }
    }

    private static string InEnglish(int number)
    {
        string[] small = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
        string[] tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        return number >= 100 ? $"{small[number / 100]} hundred{(number % 100 == 0 ? "" : $" and {InEnglish(number % 100)}")}"
            : number >= 20 ? $"{tens[number / 10]}{(number % 10 == 0 ? "" : $" {small[number % 10]}")}"
            : small[number];
    }

    [Fact]
    public void AnyTwoSums_AreARange_AndStayOne() => Check.One(
        Many,
        Prop.ForAll(
            (from low in Gen.Choose(1, 9_000) from more in Gen.Choose(1, Math.Min(900, low * 8)) select (low, low + more)).ToArbitrary(),
            range => Assert.All(Ranges(range.Item1, range.Item2), text => Assert.Equal((text, text.Length, AmountKind.Vague, range.Item1 * 10_000m, range.Item2 * 10_000m), ReadRange(text)))));

    [Fact]
    public void WhatIsSaidRoundly_IsARange()
    {
        for (var tens = 1; tens <= 9; tens++)
        {
            var (figure, chinese) = (tens * 10, NumberForms.Chinese(tens * 10));
            Assert.All(
                new (string Text, decimal Low, decimal High)[]
                {
                    ($"{figure}几万", figure + 1, figure + 9), ($"{chinese}几万", figure + 1, figure + 9), ($"{chinese}几w", figure + 1, figure + 9),
                    ($"{figure}多万", figure, figure + 10), ($"{chinese}多万", figure, figure + 10), ($"{chinese}来万", figure, figure + 10), ($"{figure}余万元", figure, figure + 10),
                    ($"{NumberForms.Chinese(tens)}百多万", tens * 100, (tens + 1) * 100), ($"{tens}00多万", tens * 100, (tens + 1) * 100), ($"{NumberForms.Chinese(tens)}百{chinese}多万", (tens * 100) + figure, (tens * 100) + figure + 10),
                },
                row => Assert.Equal((row.Text, row.Text.Length, AmountKind.Vague, row.Low * 10_000, row.High * 10_000), ReadRange(row.Text)));
        }
    }

    [Fact]
    public void AnyNumber_InChinese_ReadsBack() => Check.One(
        Many,
        Prop.ForAll(
            (from own in Gen.Choose(0, 999_999) from zeros in Gen.Choose(0, 6) select own * (long)Math.Pow(10, zeros)).ToArbitrary(),
            number =>
            {
                foreach (var text in new[] { NumberForms.Chinese(number), NumberForms.Capital(number), number.ToString(CultureInfo.InvariantCulture), number.ToString("N0", CultureInfo.InvariantCulture) })
                {
                    Assert.True(NumberReader.TryRead(text, 0, out var read), text);
                    Assert.Equal((text, text.Length, (decimal)number, false), (text, read.Length, read.Value, read.IsVague));
                }
            }));

    private static void AnySum(Func<decimal, IEnumerable<string>> forms) => Check.One(
        Many,
        Prop.ForAll(Sums, yuan => Assert.All(forms(yuan), text => Assert.Equal((text, text.Length, AmountKind.Exact, yuan), Read(text)))));

    private static (string Text, int Length, AmountKind Kind, decimal Value) Read(string text)
    {
        Assert.True(AmountReader.TryRead(TextFolding.Fold(text), 0, out var amount), text);
        return (text, amount.Length, amount.Kind, amount.Value);
    }

    private static (string Text, int Length, AmountKind Kind, decimal? Low, decimal? High) ReadRange(string text)
    {
        Assert.True(AmountReader.TryRead(TextFolding.Fold(text), 0, out var amount), text);
        return (text, amount.Length, amount.Kind, amount.Low, amount.High);
    }

    private static IEnumerable<string> InFigures(decimal yuan)
    {
        var plain = NumberForms.Arabic(yuan);
        var grouped = yuan.ToString("N0", CultureInfo.InvariantCulture);
        yield return plain + "元";
        yield return grouped + "元";
        yield return "¥" + plain;
        yield return "￥" + grouped;
        yield return "RMB " + grouped;
        yield return "CNY" + plain;
        yield return "人民币" + grouped + "元";
        yield return plain + "元整";
        yield return NumberForms.FullWidth(grouped + "元");
        yield return NumberForms.FullWidth("¥" + plain);
        foreach (var (unit, names) in new[] { (10_000m, (string[])["万", "w", "W", "万元", " 万", "萬", "wan"]), (1000m, ["k", "K", " thousand", "千元"]), (1_000_000m, ["M", "m", " million", "百万", "mn"]), (100_000_000m, ["亿", "个亿", "亿元", "億"]) })
        {
            if (yuan >= unit / 10)
            {
                foreach (var name in names)
                {
                    yield return NumberForms.Arabic(yuan / unit) + name;
                    yield return "¥" + NumberForms.Arabic(yuan / unit) + name;
                    yield return NumberForms.FullWidth(NumberForms.Arabic(yuan / unit)) + name;
                }
            }
        }
    }

    private static IEnumerable<string> InChinese(decimal yuan)
    {
        var whole = (long)yuan;
        yield return NumberForms.Chinese(whole) + "元";
        yield return NumberForms.Chinese(whole) + "块";
        yield return "人民币" + NumberForms.Capital(whole) + "元整";
        yield return NumberForms.Capital(whole) + "圆整";
        if (yuan < 100_000_000)
        {
            yield return NumberForms.ChinesePoint(yuan / 10_000) + "万";
        }

        yield return NumberForms.ChinesePoint(yuan / 100_000_000) + "个亿";
        yield return NumberForms.Chinese(whole).Replace('二', '两').Replace("两十", "二十", StringComparison.Ordinal) + "块钱";
    }

    private static IEnumerable<string> InAMixture(decimal yuan)
    {
        var (tenThousands, rest) = ((long)(yuan / 10_000), (long)(yuan % 10_000));
        if (tenThousands is > 0 and < 10_000 && rest >= 1000)
        {
            yield return $"{tenThousands}万{rest}元";
            yield return $"{tenThousands}万{NumberForms.Chinese(rest)}";
            if (rest % 1000 == 0)
            {
                yield return $"{tenThousands}万{rest / 1000}千";
                yield return $"{NumberForms.Chinese(tenThousands)}万{rest / 1000}千";
                yield return $"{tenThousands}w{rest / 1000}k";
            }
        }

        var (hundredMillions, tail) = ((long)(yuan / 100_000_000), (long)(yuan % 100_000_000 / 10_000));
        if (hundredMillions > 0 && rest == 0 && tail >= 1000)
        {
            yield return $"{hundredMillions}亿{tail}万";
            yield return $"{hundredMillions}个亿{NumberForms.Chinese(tail)}万";
            yield return $"{NumberForms.Chinese(hundredMillions)}亿{tail}万元";
        }

        if (yuan % 1_000_000 == 0)
        {
            yield return $"{yuan / 1_000_000:0}百万";
        }

        if (yuan % 10_000_000 == 0)
        {
            yield return $"{yuan / 10_000_000:0}千万";
        }
    }

    private static IEnumerable<string> SpokenShort(decimal yuan)
    {
        foreach (var (unit, name) in new[] { (10_000L, "万"), (100_000_000L, "亿") })
        {
            var whole = (long)yuan;
            var (head, digit) = (whole / unit, whole % unit / (unit / 10));
            if (head is 0 or >= 10_000 || digit == 0 || whole % (unit / 10) != 0)
            {
                continue;
            }

            yield return $"{head}{name}{digit}";
            yield return $"{NumberForms.Chinese(head)}{name}{NumberForms.Chinese(digit)}";
            if (unit == 10_000)
            {
                yield return $"{head}w{digit}";
            }
        }

        var (tenThousands, thousands, hundreds) = ((long)yuan / 10_000, (long)yuan / 1000 % 10, (long)yuan / 100 % 10);
        if (tenThousands is > 0 and < 10_000 && thousands > 0 && hundreds > 0 && yuan % 100 == 0)
        {
            yield return $"{tenThousands}万{thousands}千{hundreds}";
            yield return $"{NumberForms.Chinese(tenThousands)}万{NumberForms.Chinese(thousands)}千{NumberForms.Chinese(hundreds)}";
        }
    }

    private static IEnumerable<string> Ranges(int low, int high)
    {
        yield return $"{low}到{high}万";
        yield return $"{low}-{high}万";
        yield return $"{low}~{high}w";
        yield return $"{low}万到{high}万";
        yield return $"{low}万至{high}万元";
        yield return $"{NumberForms.Chinese(low)}到{NumberForms.Chinese(high)}万";
        yield return $"{low * 10}k-{high * 10}k";
        yield return $"{low * 10}k to {high * 10}k";
        yield return $"¥{low * 10L}k-{high * 10L}k";
        if (low < 9 && high == low + 1)
        {
            yield return $"{NumberForms.Chinese(low)}{NumberForms.Chinese(high)}万";
        }
    }
}
