using FsCheck;
using FsCheck.Fluent;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Tests.Targets;

/// <summary>Whatever is split by whatever weights, nothing is lost and nobody with more weight has less.</summary>
public sealed class ApportionmentTests
{
    private static readonly Gen<decimal[]> Weights = Gen.NonEmptyListOf(Gen.Choose(0, 1_000_000).Select(weight => weight / 100m)).Select(weights => weights.ToArray()).Where(weights => weights.Sum() > 0);

    [Fact]
    public void Parts_AddUpToTheWhole_ToTheFen() => Check((whole, weights) => Apportionment.Split(whole, weights, 1m).Sum() == whole);

    [Fact]
    public void Parts_AreOffByLessThanOneUnit() => Check((whole, weights) =>
        Apportionment.Split(whole, weights, 1m).Zip(weights, (part, weight) => Math.Abs(part - (whole * weight / weights.Sum()))).All(off => off < 2m));

    [Fact]
    public void MoreWeight_NeverHasLess() => Check((whole, weights) =>
    {
        var ordered = Apportionment.Split(whole, weights, 1m).Zip(weights, (part, weight) => (part, weight)).OrderBy(each => each.weight).ThenBy(each => each.part).ToList();
        return ordered.Zip(ordered.Skip(1)).All(pair => pair.First.part <= pair.Second.part);
    });

    [Fact]
    public void NoWeight_HasNothing() => Check((whole, weights) =>
        Apportionment.Split(whole, [.. weights, 0m], 1m)[^1] == 0);

    [Fact]
    public void EqualParts_OfASharedTarget_AddUpToAHundred() => Prop.ForAll(
        Gen.Choose(2, 50).ToArbitrary(),
        count => TargetShare.AreWhole(TargetShare.Equal([.. Enumerable.Range(0, count).Select(_ => new MemberId(Guid.NewGuid()))]))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(24_000_000, "3,2,1", "12000000,8000000,4000000")]
    [InlineData(100, "1,1,1", "34,33,33")]
    [InlineData(1, "1,1", "1,0")]
    [InlineData(0, "1,1", "0,0")]
    public void Parts_AreTheseOnes(int whole, string weights, string parts) =>
        Assert.Equal(parts.Split(',').Select(decimal.Parse), Apportionment.Split(whole, [.. weights.Split(',').Select(decimal.Parse)], 1m));

    [Fact]
    public void WhatIsBeyondWholeYuan_GoesToTheGreatest() => Assert.Equal([33m, 67.5m], Apportionment.Split(100.5m, [1m, 2m], 1m));

    [Fact]
    public void NoWeightAtAll_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.Split(100m, [0m, 0m], 1m));

    private static void Check(Func<decimal, decimal[], bool> holds) => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).Select(fen => fen / 100m).ToArbitrary(), Weights.ToArbitrary(), holds).QuickCheckThrowOnFailure();
}
