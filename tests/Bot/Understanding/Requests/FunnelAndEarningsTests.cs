namespace SalesBot.Bot.Tests.Understanding.Requests;

/// <summary>The pipeline by stage, and what the speaker earns; 2026-03-11 is a Wednesday.</summary>
public sealed class FunnelAndEarningsTests
{
    [Theory]
    [InlineData("漏斗", "funnel")]
    [InlineData("我的漏斗", "funnel")]
    [InlineData("销售漏斗发我看看", "funnel")]
    [InlineData("各个阶段都有多少单", "funnel")]
    [InlineData("每个阶段几单", "funnel")]
    [InlineData("管道情况怎么样", "funnel")]
    [InlineData("商机阶段分布", "funnel")]
    [InlineData("pipeline", "funnel")]
    [InlineData("show me my pipeline", "funnel")]
    [InlineData("how does the funnel look", "funnel")]
    [InlineData("我们组漏斗", "funnel scope=华北一组")]
    [InlineData("华东区各阶段分布", "funnel scope=华东区")]
    [InlineData("公司整体漏斗怎么样", "funnel scope=company")]
    [InlineData("our team pipeline by stage", "funnel scope=华北一组")]
    [InlineData("本季度漏斗", "funnel period=2026-01-01..2026-03-31")]
    [InlineData("上月华北一组的销售漏斗", "funnel period=2026-02-01..2026-02-28 scope=华北一组")]
    public void TheFunnel_IsAskedFor(string text, string expected) => Assert.Equal(expected, Said.By("王雪", text));

    [Theory]
    [InlineData("我的积分", "earnings")]
    [InlineData("积分多少了", "earnings")]
    [InlineData("我有多少分", "earnings")]
    [InlineData("看看我的勋章", "earnings")]
    [InlineData("拿了几个勋章", "earnings")]
    [InlineData("我能拿多少提成", "earnings")]
    [InlineData("奖金有多少", "earnings")]
    [InlineData("我的收入看一下", "earnings")]
    [InlineData("how many points do I have", "earnings")]
    [InlineData("what's my commission", "earnings")]
    [InlineData("my bonus", "earnings")]
    [InlineData("本月提成多少", "earnings period=2026-03-01..2026-03-31")]
    [InlineData("上季度奖金多少", "earnings period=2025-10-01..2025-12-31")]
    [InlineData("我去年一共拿了多少奖金", "earnings period=2025-01-01..2025-12-31")]
    [InlineData("这周攒了几分", "earnings period=2026-03-09..2026-03-15")]
    [InlineData("how much commission did I make last month", "earnings period=2026-02-01..2026-02-28")]
    public void EarningsAreTheSpeakersOwn(string text, string expected) => Assert.Equal(expected, Said.By("王雪", text));

    [Theory]
    [InlineData("奖金到账了，请大家喝咖啡")]
    [InlineData("哪有什么奖金啊")]
    [InlineData("积分涨了20")]
    [InlineData("拿了奖金去旅游")]
    [InlineData("管道改造的客户不少")]
    [InlineData("各阶段的资料都整理好了")]
    [InlineData("你奖金多少啊")]
    [InlineData("希望多拿点提成")]
    public void Talk_IsNothing(string text) => Assert.Equal("nothing", Said.By("王雪", text));
}
