using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>What is asked beside what is told.</summary>
public sealed class AskingTests
{
    private readonly ChatScript script = new(understands: true);

    [Fact]
    public async Task WhatOneEarns_GoesToThePerson_EvenWhereAGroupHears()
    {
        var bot = await script.PersonInGroup("周子涵", new Scope(Group: script.Chart.Groups[0].Id)).Says("我的积分");

        Assert.Equal("已私信给你。", bot.Text);
        Assert.Contains("还没有奖励规则", Assert.Single(script.Delivered).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewsWithAQuestion_IsRecorded_AndTheQuestionIsAnswered()
    {
        var bot = await script.Person("周子涵").Says("拜访了华星，金额120万，顺便看下本月排行");

        bot.Changed("activity →visit", "amount 350000→1200000");
        bot.Replies("本月签约额榜｜华东一组");
    }
}
