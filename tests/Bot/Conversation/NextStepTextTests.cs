using SalesBot.Bot.Conversation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Conversation;

public sealed class NextStepTextTests
{
    private static readonly DateOnly Friday = new(2026, 11, 27);

    [Theory]
    [InlineData("跟约好了见面", "见面")]
    [InlineData("约了再谈", "再谈")]
    [InlineData("约上门演示", "上门演示")]
    [InlineData("demo on", "demo")]
    [InlineData("和都要去一趟", "去一趟")]
    [InlineData("和都打电话", "打电话")]
    [InlineData("计划拜访和", "拜访")]
    [InlineData("打算给报90万", "报90万")]
    [InlineData("计划给演示", "演示")]
    [InlineData("约好去拜访", "去拜访")]
    [InlineData("和王总约好电话", "和王总电话")]
    [InlineData("演示时间敲定", "演示")]
    [InlineData("演示安排在", "演示")]
    [InlineData("演示约在", "演示")]
    [InlineData("定了演示", "演示")]
    [InlineData("客户要求前给正式报价单", "给正式报价单")]
    [InlineData("准备去拜访", "去拜访")]
    [InlineData("那我再去谈谈", "再去谈谈")]
    [InlineData("前拜访", "拜访")]
    [InlineData("报价时间", "报价")]
    [InlineData("去", "去一趟")]
    [InlineData("见", "见面")]
    public void WhatNamesAndDaysLeaveBehind_IsDropped(string read, string kept) => Assert.Equal(kept, NextStepText.Of(new NextStep(read, Friday), read).What);

    [Theory]
    [InlineData("回访")]
    [InlineData("给王总打电话")]
    [InlineData("跟进合同")]
    [InlineData("对账")]
    [InlineData("准备方案")]
    [InlineData("前期沟通")]
    [InlineData("约李总吃饭")]
    [InlineData("发正式报价单")]
    [InlineData("给答复")]
    [InlineData("follow up")]
    [InlineData("带技术去")]
    public void WhatReadsWell_StaysAsItIs(string plan) => Assert.Equal(plan, NextStepText.Of(new NextStep(plan, Friday), plan).What);

    [Theory]
    [InlineData("跟华星约好了周五上午见面", "跟约好了见面", "上午见面")]
    [InlineData("约了华星周三下午三点演示", "约了演示", "下午三点演示")]
    [InlineData("明天上午10点去华星", "去", "上午10点去一趟")]
    [InlineData("周四9点半给他们打电话", "给他们打电话", "9点半给他们打电话")]
    [InlineData("周五再降5个点", "再降5个点", "再降5个点")]
    [InlineData("周五 14:00 demo", "demo", "14:00 demo")]
    public void TheTimeOfDay_IsKept(string said, string read, string kept) => Assert.Equal(kept, NextStepText.Of(new NextStep(read, Friday), said).What);

    [Fact]
    public void WithoutADay_ThereIsNoTimeOfDay() => Assert.Equal("打电话", NextStepText.Of(new NextStep("打电话"), "上午打电话").What);
}
