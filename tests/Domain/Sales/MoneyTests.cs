using FsCheck;
using FsCheck.Fluent;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.Sales;

public sealed class MoneyTests
{
    private static readonly Gen<Money> Amounts =
        from high in Gen.Choose(int.MinValue / 4, int.MaxValue / 4)
        from low in Gen.Choose(0, int.MaxValue)
        select Money.FromFen(((long)high << 31) + low);

    [Theory]
    [InlineData("0.004", 0)]
    [InlineData("0.005", 1)]
    [InlineData("0.0149", 1)]
    [InlineData("0.015", 2)]
    [InlineData("-0.005", -1)]
    [InlineData("-0.004", 0)]
    [InlineData("1200000", 120000000)]
    public void Yuan_RoundToTheFen_HalvesAwayFromZero(string yuan, long fen) =>
        Assert.Equal(Money.FromFen(fen), Money.FromYuan(decimal.Parse(yuan, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Yuan_ReachFromTheSmallestToTheLargestFen()
    {
        Assert.Equal(long.MaxValue, Money.FromYuan(92_233_720_368_547_758.07m).Fen);
        Assert.Equal(long.MinValue, Money.FromYuan(-92_233_720_368_547_758.08m).Fen);
        Assert.Throws<OverflowException>(() => Money.FromYuan(92_233_720_368_547_758.08m));
        Assert.Throws<OverflowException>(() => Money.FromYuan(-92_233_720_368_547_758.09m));
        Assert.Throws<OverflowException>(() => Money.FromYuan(decimal.MaxValue));
    }

    [Fact]
    public void SumsAndDifferences_ThatDoNotFit_AreRefused()
    {
        var (largest, smallest, fen) = (Money.FromFen(long.MaxValue), Money.FromFen(long.MinValue), Money.FromFen(1));
        Assert.Throws<OverflowException>(() => largest + fen);
        Assert.Throws<OverflowException>(() => smallest - fen);
        Assert.Equal(largest, largest - fen + fen);
    }

    [Fact]
    public void WhatIsAdded_CanBeTakenAway() =>
        Properties.HoldFor(Gen.Two(Amounts), pair => Assert.Equal(pair.Item1, pair.Item1 + pair.Item2 - pair.Item2));

    [Fact]
    public void Yuan_AreExact() =>
        Properties.HoldFor(Amounts, amount => Assert.Equal(amount, Money.FromYuan(amount.Yuan)));

    [Fact]
    public void Order_IsThatOfTheFen() =>
        Properties.HoldFor(Gen.Two(Amounts), pair =>
        {
            var (left, right) = pair;
            Assert.Equal(left.Fen.CompareTo(right.Fen), left.CompareTo(right));
            Assert.Equal(left.Fen < right.Fen, left < right);
            Assert.Equal(left.Fen > right.Fen, left > right);
            Assert.Equal(left.Fen <= right.Fen, left <= right);
            Assert.Equal(left.Fen >= right.Fen, left >= right);
        });

    [Theory]
    [InlineData(0, "0")]
    [InlineData(100, "1")]
    [InlineData(1250, "12.5")]
    [InlineData(-1, "-0.01")]
    [InlineData(120_000_000, "1200000")]
    public void Text_IsPlainYuan(long fen, string text) => Assert.Equal(text, Money.FromFen(fen).ToString());
}
