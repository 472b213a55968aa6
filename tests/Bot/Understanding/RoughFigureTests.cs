using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Understanding;

/// <summary>Amounts that are told only roughly, with one end or two: they are neither written nor lost. What is not the deal's amount is no rough one either.</summary>
public sealed class RoughFigureTests
{
    [Theory]
    [InlineData("华辰机电金额上百万", 100, null)]
    [InlineData("拜访了华辰机电，金额近百万", null, 100)]
    [InlineData("华辰机电85万出头", 85, null)]
    [InlineData("华辰机电金额85万起", 85, null)]
    [InlineData("华辰机电金额不到85万", null, 85)]
    [InlineData("华辰机电金额两百多万", 200, 300)]
    [InlineData("华辰机电报价三十几万", 31, 39)]
    [InlineData("华辰机电 amount over 800k", 80, null)]
    [InlineData("华辰机电 quote just under 1m", null, 100)]
    public void ARoughAmount_IsKeptAsARange(string text, int? low, int? high)
    {
        var log = Assert.Single(TestWorld.Read("周子涵", text).OfType<LogAction>());
        Assert.Null(log.Amount);
        Assert.Equal((TenThousands(low), TenThousands(high)), (log.AmountRange?.Value.Low, log.AmountRange?.Value.High));
    }

    [Theory]
    [InlineData("新商机：华辰机电 WMS 三十几万", 31, 39)]
    [InlineData("新商机：华辰机电 WMS 预算不到60万", null, 60)]
    [InlineData("new deal for 华辰机电: WMS, over 300k", 30, null)]
    public void ARoughAmountOfANewDeal_IsKeptAsARange(string text, int? low, int? high)
    {
        var created = Assert.Single(TestWorld.Read("周子涵", text).OfType<CreateAction>());
        Assert.Null(created.Amount);
        Assert.Equal((TenThousands(low), TenThousands(high)), (created.AmountRange?.Value.Low, created.AmountRange?.Value.High));
    }

    [Theory]
    [InlineData("华辰机电签了，三十几万", 31, 39)]
    [InlineData("华辰机电签了，不到85万", null, 85)]
    [InlineData("华辰机电 signed, 300 to 400k", 30, 40)]
    public void ARoughAmountOfAWin_IsKeptAsARange(string text, int? low, int? high)
    {
        var won = Assert.Single(TestWorld.Read("周子涵", text).OfType<WinAction>());
        Assert.Null(won.Amount);
        Assert.Equal((TenThousands(low), TenThousands(high)), (won.AmountRange?.Value.Low, won.AmountRange?.Value.High));
    }

    [Theory]
    [InlineData("华辰机电预算不到85万")]
    [InlineData("华辰机电他们最多出70万")]
    [InlineData("华辰机电要求降到70万以下")]
    [InlineData("竞品给华辰机电报了不到70万")]
    [InlineData("华辰机电去年采购上百万")]
    [InlineData("华辰机电年产值上亿")]
    [InlineData("华辰机电没到85万")]
    [InlineData("华辰机电希望能上百万")]
    [InlineData("华辰机电 can't go over 700k")]
    [InlineData("华辰机电 wants it under 700k")]
    public void WhatIsNotTheDealsAmount_IsNoRange(string text) =>
        Assert.DoesNotContain(TestWorld.Read("周子涵", text), action => action is LogAction { AmountRange: not null });

    private static Money? TenThousands(int? count) => count is { } some ? Money.FromYuan(some * 10_000m) : null;
}
