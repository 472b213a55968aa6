using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Numbers;

namespace SalesBot.Bot.Tests.Understanding;

public sealed class AmountReaderTests
{
    [Theory]
    [InlineData("38万", 380_000)]
    [InlineData("12w", 120_000)]
    [InlineData("1.2亿", 120_000_000)]
    [InlineData("一百二十万", 1_200_000)]
    [InlineData("三十八万五", 385_000)]
    [InlineData("七十二万五", 725_000)]
    [InlineData("22万8", 228_000)]
    [InlineData("３９．８万", 398_000)]
    [InlineData("3百万", 3_000_000)]
    [InlineData("￥450,000", 450_000)]
    [InlineData("610k", 610_000)]
    [InlineData("1.08M", 1_080_000)]
    [InlineData("RMB 180k", 180_000)]
    [InlineData("1.2 million", 1_200_000)]
    [InlineData("二百六十八万", 2_680_000)]
    [InlineData("一亿两千万", 120_000_000)]
    [InlineData("1亿2000万", 120_000_000)]
    [InlineData("两百零五万", 2_050_000)]
    [InlineData("五十万元整", 500_000)]
    [InlineData("8600元", 8_600)]
    [InlineData("三千五百块", 3_500)]
    [InlineData("一个亿", 100_000_000)]
    [InlineData("100万人民币", 1_000_000)]
    public void AnAmount_ReadsAsItsYuan(string text, int yuan)
    {
        Assert.True(AmountReader.TryRead(TextFolding.Fold(text), 0, out var amount));
        Assert.Equal((AmountKind.Exact, (decimal)yuan), (amount.Kind, amount.Value));
    }

    [Theory]
    [InlineData("三十几万")]
    [InlineData("二十来万")]
    [InlineData("四五十万")]
    [InlineData("10万出头")]
    [InlineData("20多万")]
    [InlineData("几十万")]
    [InlineData("三五万")]
    [InlineData("十来万")]
    [InlineData("一百多万")]
    [InlineData("30-40万")]
    [InlineData("30万到40万")]
    [InlineData("30到40万")]
    [InlineData("100万以内")]
    [InlineData("150万起")]
    [InlineData("50万+")]
    [InlineData("数百万")]
    [InlineData("200k-300k")]
    public void AVagueAmount_IsRecognised_AndNamesNoSum(string text)
    {
        Assert.True(AmountReader.TryRead(TextFolding.Fold(text), 0, out var amount));
        Assert.Equal(AmountKind.Vague, amount.Kind);
    }

    [Theory]
    [InlineData("$50k")]
    [InlineData("50万美元")]
    [InlineData("30k USD")]
    [InlineData("20万欧元")]
    public void AnotherCurrency_IsForeign(string text)
    {
        Assert.True(AmountReader.TryRead(TextFolding.Fold(text), 0, out var amount));
        Assert.Equal(AmountKind.Foreign, amount.Kind);
    }

    [Theory]
    [InlineData("一百三", 130)]
    [InlineData("38", 38)]
    public void ANumberWithoutUnit_IsNoMoneyByItself(string text, int number)
    {
        Assert.True(AmountReader.TryRead(text, 0, out var amount));
        Assert.Equal((AmountKind.Unitless, (decimal)number), (amount.Kind, amount.Value));
    }

    [Theory]
    [InlineData("不到50万", 2)]
    [InlineData("近百万", 1)]
    [InlineData("超过30万", 2)]
    public void AWordBeforeTheNumber_MakesItVague(string text, int at) =>
        Assert.False(AmountReader.TryRead(text, at, out var amount) && amount.Kind == AmountKind.Exact);

    [Theory]
    [InlineData("从120万到100万", 1, 1_200_000)]
    [InlineData("到40万", 1, 400_000)]
    public void AChangeFromOneToAnother_IsNoRange(string text, int at, int yuan)
    {
        Assert.True(AmountReader.TryRead(text, at, out var amount));
        Assert.Equal((AmountKind.Exact, (decimal)yuan), (amount.Kind, amount.Value));
    }

    [Fact]
    public void AnyAmount_InAnyWayOfWriting_ReadsBack() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(ArbMap.Default.GeneratorFor<int>().Select(number => (Math.Abs((long)number) % 9_999_999) + 1).ToArbitrary(), hundreds =>
        {
            var yuan = hundreds * 1000m;
            return Renderings(yuan).All(text => AmountReader.TryRead(TextFolding.Fold(text), 0, out var amount) && amount.Kind == AmountKind.Exact && amount.Value == yuan);
        }));

    [Fact]
    public void AnyText_AnywhereInIt_DoesNotThrow() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            var folded = TextFolding.Fold((text ?? "") + "三十8万.5亿w");
            for (var at = 0; at < folded.Length; at++)
            {
                AmountReader.TryRead(folded, at, out _);
            }
        }));

    private static IEnumerable<string> Renderings(decimal yuan)
    {
        var tenThousands = (yuan / 10_000m).ToString(CultureInfo.InvariantCulture);
        yield return tenThousands + "万";
        yield return tenThousands + "w";
        yield return tenThousands + " 万元";
        yield return (yuan / 1000m).ToString(CultureInfo.InvariantCulture) + "k";
        yield return (yuan / 1_000_000m).ToString(CultureInfo.InvariantCulture) + "M";
        yield return "¥" + yuan.ToString("N0", CultureInfo.InvariantCulture);
        yield return yuan.ToString("0", CultureInfo.InvariantCulture) + "元";
        if (yuan % 10_000m == 0)
        {
            yield return Chinese((long)(yuan / 10_000m)) + "万";
        }
    }

    /// <summary>The number in Chinese characters, as schools teach it.</summary>
    private static string Chinese(long number)
    {
        const string digits = "零一二三四五六七八九";
        if (number >= 10_000)
        {
            var rest = number % 10_000;
            return Chinese(number / 10_000) + "万" + (rest == 0 ? "" : (rest < 1000 ? "零" : "") + Chinese(rest));
        }

        var text = "";
        var isZeroPending = false;
        foreach (var (unit, name) in new[] { (1000L, "千"), (100L, "百"), (10L, "十"), (1L, "") })
        {
            var digit = (int)(number / unit % 10);
            if (digit == 0)
            {
                isZeroPending = text.Length > 0;
                continue;
            }

            text += (isZeroPending ? "零" : "") + digits[digit] + name;
            isZeroPending = false;
        }

        return text;
    }
}
