using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Tests.Samples;
using SalesBot.Bot.Tests.Schedules.BattleReports;

namespace SalesBot.Bot.Tests.Schedules.Leaderboards;

/// <summary>Rankings that come to a group chat because who leads its people has said so there, over a real database.</summary>
public sealed class OrderedBoardTests
{
    /// <summary>11 March 2026 is a Wednesday, the 13th a Friday.</summary>
    [Fact]
    public async Task WhatTheManagerSaysInTheGroup_ComesThereAtItsTime_Once_UntilItIsStopped()
    {
        await using var company = await SellingCompany.CreateAsync();
        await company.WinAsync("zhou", "华星", "2026-03-11 10:00");
        Assert.Equal(
            """
            好的，会在本群自己发：
            每周五 18:00：本周签单数榜，前 5
            放假不发。下一次 3月13日（周五）18:00。不要了就说「停止签单数榜」。
            """.ReplaceLineEndings("\n"),
            await company.SayAsync("shen", "每周五18点在群里发签单榜", "2026-03-11 11:00", group: "一组"));

        await company.OrderedBoardsAsync("2026-03-12 18:00");
        await company.OrderedBoardsAsync("2026-03-13 17:59");
        Assert.Empty(await company.ToldAsync(OutgoingKind.Report));
        await company.OrderedBoardsAsync("2026-03-13 18:00");
        await company.OrderedBoardsAsync("2026-03-13 18:01", otherNode: true);
        var told = Assert.Single(await company.ToldAsync(OutgoingKind.Report));
        Assert.Equal("WeCom 一组", SellingCompany.ChatOf(told));
        Assert.StartsWith("本周（3月9日–15日）签单数榜｜华东一组\n1 周子涵 1 单", told.Text, StringComparison.Ordinal);

        Assert.StartsWith("已停止", await company.SayAsync("shen", "停止签单榜", "2026-03-14 09:00", group: "一组"), StringComparison.Ordinal);
        await company.WinAsync("li", "远景", "2026-03-18 10:00");
        await company.OrderedBoardsAsync("2026-03-20 18:00");
        Assert.Single(await company.ToldAsync(OutgoingKind.Report));
    }

    /// <summary>National day: 1 to 7 October 2026.</summary>
    [Fact]
    public async Task OnAHoliday_NothingComes_AndWhatIsSaidAfterItsTimeBeginsTheNextDay()
    {
        await using var company = await SellingCompany.CreateAsync();
        await company.WinAsync("zhou", "华星", "2026-09-29 10:00");
        await company.SayAsync("shen", "每天中午发签约额榜前3", "2026-09-29 12:05", group: "一组");

        await company.OrderedBoardsAsync("2026-09-29 12:10");
        Assert.Empty(await company.ToldAsync(OutgoingKind.Report));
        await company.OrderedBoardsAsync("2026-09-30 12:00");
        Assert.Single(await company.ToldAsync(OutgoingKind.Report));
        await company.WinAsync("li", "远景", "2026-10-02 09:00");
        await company.OrderedBoardsAsync("2026-10-02 12:00");
        Assert.Single(await company.ToldAsync(OutgoingKind.Report));
    }

    [Fact]
    public async Task ManyMeasures_ComeInOneMessage_AndTheChatsOfOthersHearNothing()
    {
        await using var company = await SellingCompany.CreateAsync();
        await company.WinAsync("zhou", "华星", "2026-03-11 10:00");
        Assert.Contains("签约额、签单数、新客户数、回款额、平均单额榜", await company.SayAsync("han", "每天18:30发本月签约额、签单数、新客、回款、客单价排行", "2026-03-11 11:00", group: "华东"), StringComparison.Ordinal);

        await company.OrderedBoardsAsync("2026-03-11 18:30");
        var told = Assert.Single(await company.ToldAsync(OutgoingKind.Report));
        Assert.Equal("WeCom 华东", SellingCompany.ChatOf(told));
        Assert.StartsWith("本月榜单｜华东区\n【签约额】", told.Text, StringComparison.Ordinal);
        Assert.Contains("【平均单额】", told.Text, StringComparison.Ordinal);
        SampleCard.Check("figures-ordered-boards", told.Card!);
    }

    [Fact]
    public async Task OnlyWhoLeadsThePeopleOfTheChat_SaysWhatComes_AndEverybodySeesIt()
    {
        await using var company = await SellingCompany.CreateAsync();
        Assert.Contains("请找 沈国栋", await company.SayAsync("zhou", "每周五18点发拜访榜", "2026-03-11 10:00", group: "一组"), StringComparison.Ordinal);
        Assert.Contains("请找 韩冰", await company.SayAsync("shen", "每周五18点发拜访榜", "2026-03-11 10:01", group: "华东"), StringComparison.Ordinal);
        Assert.Contains("在那个群里", await company.SayAsync("shen", "每周五18点发拜访榜", "2026-03-11 10:02"), StringComparison.Ordinal);
        Assert.StartsWith("没有「毛利」榜。能发的有：签约额", await company.SayAsync("shen", "每周五18点发毛利榜", "2026-03-11 10:03", group: "一组"), StringComparison.Ordinal);
        Assert.StartsWith("本群没有定时发的榜", await company.SayAsync("zhou", "定时榜单", "2026-03-11 10:04", group: "一组"), StringComparison.Ordinal);

        await company.SayAsync("shen", "每周五18点发拜访榜", "2026-03-11 10:05", group: "一组");
        Assert.StartsWith("本群自己会发：\n每周五 18:00：本周拜访量榜，前 5", await company.SayAsync("zhou", "群里定时发哪些榜", "2026-03-11 10:06", group: "一组"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheSchedule_ShowsWhatChatsAreTold_AndByWhom()
    {
        await using var company = await SellingCompany.CreateAsync();
        await company.SayAsync("shen", "每周五18点发拜访榜", "2026-03-11 10:05", group: "一组");

        Assert.Contains("群里定的榜 · 下次 3月13日（周五）18:00", await company.SayAsync("han", "日程", "2026-03-11 10:10"), StringComparison.Ordinal);
        Assert.Contains("华东一组：每周五 18:00：本周拜访量榜，前 5 · 沈国栋 定", await company.SayAsync("han", "1", "2026-03-11 10:11"), StringComparison.Ordinal);
    }
}
