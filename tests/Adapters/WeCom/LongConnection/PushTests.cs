using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Simulators.WeCom;

namespace SalesBot.Adapters.Tests.WeCom.LongConnection;

/// <summary>What the robot says of its own accord, and how much.</summary>
public sealed class PushTests
{
    [Fact]
    public async Task Notice_ArrivesWhereSomebodyHasSpoken()
    {
        await using var company = await LongCompany.StartAsync();
        var node = await company.ConnectAsync();
        await company.SaysAsync(node, "zhangsan", "你好");

        Assert.IsType<SendOutcome.Accepted>(await node.SendAsync(LongCompany.Notice("aibot:zhangsan", "早上好")));

        Assert.Equal(("markdown", "早上好"), (company.Bot.Sees("zhangsan")[^1].Type, company.Bot.Sees("zhangsan")[^1].Text.TrimEnd()));
    }

    [Theory]
    [InlineData(86003)]
    [InlineData(849999)]
    public async Task NoticeWhereNobodyHasSpoken_HasToGoAnotherWay_WhateverTheCode(int code)
    {
        await using var company = await LongCompany.StartAsync(new WeComSwitches { SilentChatCode = code });
        var node = await company.ConnectAsync();

        Assert.IsType<SendOutcome.Unreachable>(await node.SendAsync(LongCompany.Notice("aibot:lisi", "早上好")));
    }

    [Fact]
    public async Task NoticeWhereNobodyHasSpoken_GoesByTheApp_WhereThereIsOne()
    {
        await using var company = await LongCompany.StartAsync();
        var node = await company.ConnectAsync(hasApp: true);

        Assert.IsType<SendOutcome.Accepted>(await node.SendAsync(LongCompany.Notice("aibot:lisi", "早上好")));

        Assert.StartsWith("早上好", Assert.Single(company.Simulator.Member("lisi").Sees).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chat_IsHeldBackBelowThirtyAMinute()
    {
        await using var company = await LongCompany.StartAsync();
        var node = await company.ConnectAsync();
        await company.SaysAsync(node, "zhangsan", "你好");
        List<SendOutcome> outcomes = [];
        for (var number = 0; number < 30; number++)
        {
            outcomes.Add(await node.SendAsync(LongCompany.Notice("aibot:zhangsan", $"{number}", $"{number}")));
        }

        Assert.Equal(27, outcomes.OfType<SendOutcome.Accepted>().Count());
        Assert.All(outcomes.OfType<SendOutcome.Deferred>(), outcome => Assert.True(outcome.IsQuota));
        Assert.Empty(company.Simulator.Log.Refusals);
    }

    [Fact]
    public async Task LimitThatWeComNames_ShutsTheChatForAMinute()
    {
        await using var company = await LongCompany.StartAsync(limits: new SimulatedLimits { BotPerMinute = 1 });
        var node = await company.ConnectAsync();
        await company.SaysAsync(node, "zhangsan", "你好");
        await node.SendAsync(LongCompany.Notice("aibot:zhangsan", "一", "1"));

        var second = Assert.IsType<SendOutcome.Deferred>(await node.SendAsync(LongCompany.Notice("aibot:zhangsan", "二", "2")));
        await node.SendAsync(LongCompany.Notice("aibot:zhangsan", "三", "3"));

        Assert.True(second.IsQuota);
        Assert.Single(company.Simulator.Log.Refusals);
    }
}
