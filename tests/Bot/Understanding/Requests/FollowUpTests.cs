using SalesBot.Bot.Tests.Boards;

namespace SalesBot.Bot.Tests.Understanding.Requests;

/// <summary>A fragment changes one thing of the question before it; 2026-03-11 is a Wednesday, the speaker is of 华北一组.</summary>
public sealed class FollowUpTests
{
    private const string LastWeek = "period=2026-03-02..2026-03-08";

    [Theory]
    [InlineData("按区域呢", "by=regions measure=newcustomers " + LastWeek)]
    [InlineData("按组", "by=groups measure=newcustomers " + LastWeek)]
    [InlineData("各组呢", "by=groups measure=newcustomers " + LastWeek)]
    [InlineData("上个月呢", "measure=newcustomers period=2026-02-01..2026-02-28")]
    [InlineData("那本周呢", "measure=newcustomers period=2026-03-09..2026-03-15")]
    [InlineData("今年的", "measure=newcustomers period=2026-01-01..2026-12-31")]
    [InlineData("看上月", "measure=newcustomers period=2026-02-01..2026-02-28")]
    [InlineData("换成拜访", "measure=visits " + LastWeek)]
    [InlineData("换成拜访榜", "measure=visits " + LastWeek)]
    [InlineData("看回款", "measure=payments " + LastWeek)]
    [InlineData("按完成率呢", "measure=attainment " + LastWeek)]
    [InlineData("积分呢", "measure=points " + LastWeek)]
    [InlineData("业绩呢", "measure=revenue " + LastWeek)]
    [InlineData("华东呢", "measure=newcustomers scope=华东区 " + LastWeek)]
    [InlineData("只看二组", "measure=newcustomers scope=华北二组 " + LastWeek)]
    [InlineData("我们区的呢", "measure=newcustomers scope=华北区 " + LastWeek)]
    [InlineData("全公司", "measure=newcustomers scope=company " + LastWeek)]
    [InlineData("我呢", "measure=newcustomers position=true " + LastWeek)]
    [InlineData("跟上上周比呢", "compare=2026-02-23..2026-03-01 measure=newcustomers " + LastWeek)]
    [InlineData("环比呢", "compare=2026-02-23..2026-03-01 measure=newcustomers " + LastWeek)]
    [InlineData("华南上个月呢", "measure=newcustomers period=2026-02-01..2026-02-28 scope=华南区")]
    [InlineData("what about last month", "measure=newcustomers period=2026-02-01..2026-02-28")]
    public void ARanking_IsChanged(string text, string expected) => Assert.Equal(Sorted("ask=board " + expected), BoardReading.Of(text, before: "上周新客榜"));

    [Theory]
    [InlineData("为什么", "ask=why measure=visits period=2026-03-09..2026-03-15")]
    [InlineData("怎么算的", "ask=why measure=visits period=2026-03-09..2026-03-15")]
    [InlineData("为什么我是第5", "ask=why measure=visits period=2026-03-09..2026-03-15 place=5")]
    [InlineData("我的积分是怎么算的", "ask=why measure=points period=2026-03-09..2026-03-15")]
    [InlineData("韩冰怎么在我前面", "ask=why measure=visits period=2026-03-09..2026-03-15 who=韩冰")]
    [InlineData("毛利呢", "ask=unknown")]
    [InlineData("换成NPS", "ask=unknown")]
    public void AfterARanking_ItIsAskedAbout(string text, string expected) => Assert.Equal(expected, BoardReading.Of(text, before: "本周拜访榜"));

    [Theory]
    [InlineData("我还差多少", "上个月呢", "ask=progress period=2026-02-01..2026-02-28")]
    [InlineData("我还差多少", "那韩冰呢", "ask=progress period=2026-03-01..2026-03-31 who=韩冰")]
    [InlineData("韩冰完成多少了", "我呢", "ask=progress period=2026-03-01..2026-03-31")]
    [InlineData("我们组还差多少", "华东呢", "ask=progress period=2026-03-01..2026-03-31 who=华东区")]
    [InlineData("我们组漏斗", "全公司呢", "ask=funnel scope=company")]
    [InlineData("我们组漏斗", "上季度呢", "ask=funnel period=2025-10-01..2025-12-31 scope=华北一组")]
    [InlineData("本月预测", "下个月呢", "ask=forecast period=2026-04-01..2026-04-30")]
    [InlineData("本月预测", "华南呢", "ask=forecast period=2026-03-01..2026-03-31 scope=华南区")]
    [InlineData("本月预测", "那韩冰呢", "ask=forecast period=2026-03-01..2026-03-31 who=韩冰")]
    [InlineData("韩冰本月预测", "我呢", "ask=forecast period=2026-03-01..2026-03-31")]
    [InlineData("本月各组PK", "为什么", "ask=why measure=revenue period=2026-03-01..2026-03-31 scope=华北一组")]
    [InlineData("我的奖金", "上个月呢", "ask=income period=2026-02-01..2026-02-28")]
    [InlineData("我的资料完整度", "韩冰呢", "ask=completeness who=韩冰")]
    [InlineData("华东区毛利榜", "那回款呢", "ask=board measure=payments period=2026-03-01..2026-03-31 scope=华东区")]
    [InlineData("各组毛利PK", "那回款呢", "ask=board by=groups measure=payments period=2026-03-01..2026-03-31")]
    [InlineData("毛利榜", "那回款呢", "ask=board measure=payments period=2026-03-01..2026-03-31")]
    [InlineData("本月业绩排行", "去年同期呢", "ask=board measure=revenue period=2025-03-01..2025-03-31")]
    [InlineData("本月业绩排行", "和去年同期比", "ask=board compare=2025-03-01..2025-03-31 measure=revenue period=2026-03-01..2026-03-31")]
    [InlineData("为什么我回款排第4", "上个月呢", "ask=why measure=payments period=2026-02-01..2026-02-28 place=4")]
    public void WhatIsNotNamed_Stays(string before, string text, string expected) => Assert.Equal(expected, BoardReading.Of(text, before));

    [Theory]
    [InlineData("好的")]
    [InlineData("下一页")]
    [InlineData("谢谢")]
    [InlineData("明天")]
    [InlineData("继续努力")]
    [InlineData("厉害")]
    [InlineData("收到，我看看")]
    [InlineData("今天拜访了华辰")]
    [InlineData("华辰呢")]
    public void WhatChangesNothing_IsNoFragment(string text) => Assert.Equal("ask=none", BoardReading.Of(text, before: "上周新客榜"));

    [Theory]
    [InlineData("本月回款榜", "ask=board measure=payments period=2026-03-01..2026-03-31")]
    [InlineData("我还差多少", "ask=progress period=2026-03-01..2026-03-31")]
    [InlineData("我的奖金", "ask=income period=2026-03-01..2026-03-31")]
    [InlineData("漏斗", "ask=funnel")]
    public void AWholeQuestion_IsReadByItself(string text, string expected) => Assert.Equal(expected, BoardReading.Of(text, before: "上周新客榜"));

    private static string Sorted(string slots) => string.Join(' ', slots.Split(' ').Order(StringComparer.Ordinal));
}
