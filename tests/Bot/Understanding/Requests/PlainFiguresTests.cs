using SalesBot.Bot.Understanding;

namespace SalesBot.Bot.Tests.Understanding.Requests;

/// <summary>What was signed, asked in the plainest words; 2026-03-11 is a Wednesday.</summary>
public sealed class PlainFiguresTests
{
    [Theory]
    [InlineData("我这个月签了多少", "progress period=2026-03-01..2026-03-31")]
    [InlineData("上个月我签了多少", "progress period=2026-02-01..2026-02-28")]
    [InlineData("刘洋这个月签了多少", "progress period=2026-03-01..2026-03-31 who=刘洋")]
    [InlineData("华北区这个月签了多少？", "progress period=2026-03-01..2026-03-31 who=华北区")]
    public void WhatWasSigned_IsToldWithTheTarget(string text, string expected) => Assert.Equal(expected, Said.By("王雪", text));

    [Theory]
    [InlineData("上周谁签单了", "leaderboard metric=wins period=2026-03-02..2026-03-08")]
    [InlineData("这个月谁签单了", "leaderboard metric=wins period=2026-03-01..2026-03-31")]
    [InlineData("华北区谁还没开单", "leaderboard metric=wins scope=华北区")]
    public void WhoSignedOrReached_IsARanking(string text, string expected) => Assert.Equal(expected, Said.By("王雪", text));

    [Theory]
    [InlineData("谁没完成")]
    [InlineData("谁还没完成？")]
    [InlineData("这个月谁没完成")]
    public void WhoHasNotReached_IsAskedOfTargets(string text) =>
        Assert.Equal(Metric.Attainment, Assert.IsType<LeaderboardAction>(Assert.Single(MessageReader.Read(TestWorld.Says("王雪", text), TestWorld.Catalogue).Actions)).Metric?.Value);

    [Theory]
    [InlineData("这周签了多少单子都不重要")]
    [InlineData("客户说谁没完成验收谁负责")]
    public void Talk_IsNothing(string text) => Assert.Equal("nothing", Said.By("王雪", text));
}
