namespace SalesBot.Bot.Tests.Understanding.Requests;

/// <summary>How far somebody is from target; 2026-03-11 is a Wednesday.</summary>
public sealed class ProgressTests
{
    [Theory]
    [InlineData("我完成多少了")]
    [InlineData("目标完成得怎么样了")]
    [InlineData("完成率多少")]
    [InlineData("达成率")]
    [InlineData("我的达成情况看一下")]
    [InlineData("还差多少达标")]
    [InlineData("距离目标还有多远")]
    [InlineData("我离目标还差多远啊")]
    [InlineData("任务完成百分之几了")]
    [InlineData("我的指标完成情况")]
    [InlineData("KPI完成了多少")]
    [InlineData("缺口还有多大")]
    [InlineData("能不能完成目标啊照现在这个进度")]
    [InlineData("我进度如何")]
    [InlineData("业绩进度看看")]
    [InlineData("how am I doing against target")]
    [InlineData("am I on track?")]
    [InlineData("what's my attainment")]
    [InlineData("how much of my quota have I hit")]
    [InlineData("how far behind target am I")]
    public void TheSpeakersOwnProgress_IsTheDefault(string text) => Assert.Equal("progress", Said.By("王雪", text));

    [Theory]
    [InlineData("本月完成率", "2026-03-01..2026-03-31")]
    [InlineData("我这周完成得咋样", "2026-03-09..2026-03-15")]
    [InlineData("上个月我完成了多少", "2026-02-01..2026-02-28")]
    [InlineData("这季度目标还差多少", "2026-01-01..2026-03-31")]
    [InlineData("今年任务完成几成了", "2026-01-01..2026-12-31")]
    [InlineData("全年指标还差多少", "2026-01-01..2026-12-31")]
    [InlineData("上半年目标完成情况", "2026-01-01..2026-06-30")]
    [InlineData("去年我完成率多少来着", "2025-01-01..2025-12-31")]
    [InlineData("progress to quota this quarter", "2026-01-01..2026-03-31")]
    [InlineData("how close am I to target for Q1", "2026-01-01..2026-03-31")]
    public void ThePeriod_IsSaid(string text, string period) => Assert.Equal($"progress period={period}", Said.By("王雪", text));

    [Theory]
    [InlineData("我们组完成多少了", "华北一组")]
    [InlineData("组里目标还差多少", "华北一组")]
    [InlineData("团队完成率", "华北一组")]
    [InlineData("华南区完成率", "华南区")]
    [InlineData("华东完成得怎么样", "华东区")]
    [InlineData("华北二组离目标多远", "华北二组")]
    [InlineData("全公司达成率", "company")]
    [InlineData("公司目标完成多少了", "company")]
    [InlineData("韩冰完成多少了", "韩冰")]
    [InlineData("凡超这边完成率怎么样", "孟凡超")]
    [InlineData("小韩离目标还差多少", "韩冰")]
    [InlineData("老赵的目标完成了吗", "赵铁军")]
    [InlineData("how is 马骏 doing against target", "马骏")]
    [InlineData("my team's attainment", "华北一组")]
    public void Others_AreNamedByFullName(string text, string who) => Assert.Equal($"progress who={who}", Said.By("王雪", text));

    [Theory]
    [InlineData("看下华北一组这个季度的完成率", "progress period=2026-01-01..2026-03-31 who=华北一组")]
    [InlineData("刘洋上月达成多少", "progress period=2026-02-01..2026-02-28 who=刘洋")]
    [InlineData("全公司 今年 目标 完成情况", "progress period=2026-01-01..2026-12-31 who=company")]
    public void PeriodAndWho_InAnyOrder(string text, string expected) => Assert.Equal(expected, Said.By("赵铁军", text));

    [Theory]
    [InlineData("本月任务完成了！")]
    [InlineData("这个月完成率80%，继续加油")]
    [InlineData("离目标还差30万，冲")]
    [InlineData("目标是成为销冠")]
    [InlineData("希望这个月能达标")]
    [InlineData("争取完成本月任务")]
    [InlineData("@韩冰 你完成多少了")]
    [InlineData("你这个月完成多少了")]
    [InlineData("这目标谁定的啊")]
    [InlineData("任务太重了")]
    [InlineData("今天的任务就是把方案写完")]
    [InlineData("完成了客户资料的整理")]
    public void ReportsAndHopes_AreNothing(string text) => Assert.Equal("nothing", Said.By("王雪", text));
}
