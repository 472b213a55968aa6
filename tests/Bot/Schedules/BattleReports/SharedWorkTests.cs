using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Conversation;

namespace SalesBot.Bot.Tests.Schedules.BattleReports;

/// <summary>What a colleague has helped with, and what they have shared, over a real database.</summary>
public sealed class SharedWorkTests : IAsyncLifetime
{
    private SellingCompany? company;

    private SellingCompany Company => company!;

    public async ValueTask InitializeAsync() => company = await SellingCompany.CreateAsync();

    public async ValueTask DisposeAsync() => await company!.DisposeAsync();

    [Fact]
    public async Task Helper_AsksAfterTheWin_TheOwnerAgreesByANumber_AndUndoesIt()
    {
        await Company.TellAsync();
        Assert.Contains("已请 周子涵 确认", await Company.SayAsync("li", "华星那单我出了方案，给我算20%", "2026-03-11 10:05"), StringComparison.Ordinal);
        Assert.Empty((await Company.FindAsync("P101")).Shares);

        Assert.Contains("全部归负责人 → 周子涵 80%、李敏 20%", await Company.SayAsync("zhou", "1", "2026-03-11 10:06"), StringComparison.Ordinal);
        Assert.Equal([(SellingCompany.Zhou.Id, 80), (SellingCompany.Li.Id, 20)], (await Company.FindAsync("P101")).Shares.Select(share => (share.Member, share.Percent)));

        await Company.SayAsync("zhou", "撤销", "2026-03-11 10:07");
        Assert.Empty((await Company.FindAsync("P101")).Shares);
    }

    [Fact]
    public async Task Dispute_IsTheManagersToDecide_OnACard()
    {
        await Company.SayAsync("li", "华星分成 我40%", "2026-03-11 10:05");
        await Company.SayAsync("zhou", "3", "2026-03-11 10:06");
        var notices = await Company.ToldAsync(OutgoingKind.Notice);
        Assert.Equal(["zhou", "shen"], notices.Select(notice => notice.Chat.Id));
        Assert.Equal([Verbs.SplitSet, Verbs.SplitKeep, Verbs.SplitAmend], notices[1].Card!.Actions.Select(action => action.Verb));

        await Company.SayAsync("shen", "改成25%", "2026-03-11 10:10");
        Assert.Equal([75, 25], (await Company.FindAsync("P101")).Shares.Select(share => share.Percent));
    }

    [Fact]
    public async Task WhatOneShares_AnotherFinds_WithoutTheCustomersName()
    {
        await Company.TellAsync();
        await Company.SayAsync("zhou", "分享个经验：华星嫌贵的时候，先算三年总成本再谈单价", "2026-03-11 11:00");
        await Company.SayAsync("zhou", "1", "2026-03-11 11:01");

        var answer = await Company.SayAsync("lu", "客户嫌贵怎么回", "2026-03-11 12:00");
        Assert.Contains("某客户嫌贵的时候，先算三年总成本再谈单价", answer, StringComparison.Ordinal);
        Assert.Contains("周子涵 分享（签 1 单）", answer, StringComparison.Ordinal);
        Assert.Contains("已记下：有用", await Company.SayAsync("lu", "1", "2026-03-11 12:01"), StringComparison.Ordinal);
        Assert.Contains("1 人觉得有用", await Company.SayAsync("qian", "客户嫌贵怎么回", "2026-03-11 12:02"), StringComparison.Ordinal);
        Assert.Contains("话术库里没有", await Company.SayAsync("lu", "客户要驻场怎么回", "2026-03-11 12:03"), StringComparison.Ordinal);
    }
}
