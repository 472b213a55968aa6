using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Schedules;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>What several schedules bring one person within minutes is one message, also where quiet hours or a leave held it. Monday is 12 October 2026.</summary>
public sealed class OneMessageTests : IAsyncLifetime
{
    private readonly KeptFiles files = new();
    private ScheduleCompany? company;

    private ScheduleCompany Company => company!;

    public async ValueTask InitializeAsync()
    {
        company = await ScheduleCompany.CreateAsync();
        await EnterAsync("华光电子", "ERP二期", 380_000, "2026-10-01", customer => customer with { ContractEnd = new DateOnly(2026, 11, 11) });
        await EnterAsync("远东", "MES", 450_000, "2026-10-06");
    }

    public async ValueTask DisposeAsync() => await Company.DisposeAsync();

    [Fact]
    public async Task MondayMorning_IsOneMessageAPerson_WithASectionAKind_AndRowsNumberedOn()
    {
        var desk = await DeskAsync();

        Assert.Equal(["周子涵", "沈国栋"], await RunAsync(desk, StandardSchedules.Brief, "2026-10-12 08:50"));

        var (rep, manager) = (await ToldAsync("zhou"), await ToldAsync("shen"));
        Assert.Equal(($"brief/2026-10-12/{ScheduleCompany.Zhou.Id}", OutgoingKind.Brief), (rep.Key, rep.Kind));
        Assert.Contains("【客户提醒｜1 件（第 3 项）】", rep.Text, StringComparison.Ordinal);
        Assert.Contains("回复「3」看客户，或「3 打了电话，聊了续约」直接记下。", rep.Text, StringComparison.Ordinal);
        Assert.Contains("\n3 华光电子 · 合同 11月11日（周三）到期，还有 30 天\n", rep.Text, StringComparison.Ordinal);
        Assert.Equal([Verbs.Stale, Verbs.Stale, Verbs.ShowCustomer, Verbs.Log], rep.Card!.Actions.Select(action => action.Verb));

        Assert.Contains("【本周复盘｜2 单要谈，共 83万（第 2–3 项）】", manager.Text, StringComparison.Ordinal);
        Assert.Contains("记决定：回复「2 王磊 周五前给方案」", manager.Text, StringComparison.Ordinal);
        Assert.Equal([Verbs.Stale, Verbs.Decide, Verbs.Decide, Verbs.Nudge, Verbs.Acknowledge], manager.Card!.Actions.Select(action => action.Verb));
        Assert.Single(await Company.WaitingAsync(), message => message.File is not null);

        foreach (var schedule in (string[])[StandardSchedules.Stale, StandardSchedules.Lifecycle, StandardSchedules.Agenda])
        {
            Assert.DoesNotContain("周子涵", await RunAsync(desk, schedule, "2026-10-12 09:00"));
            Assert.DoesNotContain("沈国栋", await RunAsync(desk, schedule, "2026-10-12 09:00"));
        }
    }

    [Fact]
    public async Task NumbersOfTheOneMessage_MeanItsRows()
    {
        var desk = await DeskAsync();
        await RunAsync(desk, StandardSchedules.Brief, "2026-10-12 08:50");
        var offered = await OfferedAsync("shen");
        Assert.Equal([Verbs.Stale, Verbs.Decide, Verbs.Decide], offered.Take(3).Select(action => action.Verb));
        Assert.Equal([true, true, true, false, false], offered.Select(action => action.IsRow));
    }

    [Theory]
    [InlineData(StandardSchedules.Brief)]
    [InlineData(StandardSchedules.Lifecycle)]
    [InlineData(StandardSchedules.Stale)]
    public async Task WhatQuietHoursHeld_IsOneMessageAtTheirEnd_WhicheverJobLooksFirst(string first)
    {
        var desk = await DeskAsync();
        await desk.SaysAsync(ScheduleCompany.Zhou, "早上10点前别发", "2026-10-11 20:00");
        foreach (var moment in (string[])["2026-10-12 08:40", "2026-10-12 08:50", "2026-10-12 09:00", "2026-10-12 09:50"])
        {
            Assert.DoesNotContain("周子涵", await TickAllAsync(desk, moment));
        }

        Assert.Equal(["周子涵"], await TickAsync(desk, first, "2026-10-12 10:00"));
        Assert.Empty(await TickAllAsync(desk, "2026-10-12 10:00"));
        Assert.Contains("【客户提醒｜1 件（第 3 项）】", (await ToldAsync("zhou")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AfterALeave_TheFirstMorningIsOneMessage_AndCountsAsOneOfTheDay()
    {
        Company.Settings.MostADay = 1;
        var desk = await DeskAsync();
        await desk.SaysAsync(ScheduleCompany.Zhou, "10月9日到10月11日请假", "2026-10-08 20:00");
        foreach (var day in (string[])["09", "10", "11", "12"])
        {
            foreach (var time in (string[])["08:20", "08:30", "08:50", "09:00"])
            {
                var told = await TickAllAsync(desk, $"2026-10-{day} {time}");
                Assert.Equal(day == "12" && time == "08:30" ? 1 : 0, told.Count(name => name == "周子涵"));
            }
        }

        Assert.StartsWith("早上好，周子涵", (await ToldAsync("zhou")).Text, StringComparison.Ordinal);
        Assert.Contains("客户提醒", (await ToldAsync("zhou")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Director_WhoHasNoBrief_HearsTheRestAsOne()
    {
        await EnterAsync("老单", "CRM", 100_000, "2026-09-15");
        var desk = await DeskAsync();
        Assert.Contains("韩冰", await RunAsync(desk, StandardSchedules.Stale, "2026-10-12 09:00"));
        var told = await ToldAsync("han");
        Assert.StartsWith("🔴 超期 1 单", told.Text, StringComparison.Ordinal);
        Assert.Contains("【本周复盘｜3 单要谈，共 93万（第 2–4 项）】", told.Text, StringComparison.Ordinal);
        Assert.Contains("口径：", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutTheSetting_EachComesByItself()
    {
        Company.Settings.TogetherMinutes = 0;
        var desk = await DeskAsync();
        await RunAsync(desk, StandardSchedules.Brief, "2026-10-12 08:50");
        Assert.DoesNotContain("客户提醒", (await ToldAsync("zhou")).Text, StringComparison.Ordinal);
        Assert.Equal(["周子涵"], await RunAsync(desk, StandardSchedules.Lifecycle, "2026-10-12 09:00"));
    }

    [Fact]
    public async Task PausedSchedule_IsNoPartOfIt()
    {
        var desk = await DeskAsync();
        await desk.SaysAsync(ScheduleDesk.Administrator, "暂停客户提醒", "2026-10-12 08:00");
        await RunAsync(desk, StandardSchedules.Brief, "2026-10-12 08:50");
        Assert.DoesNotContain("客户提醒", (await ToldAsync("zhou")).Text, StringComparison.Ordinal);
    }

    private Task<ScheduleDesk> DeskAsync() => ScheduleDesk.CreateAsync(Company, node =>
    [
        new BriefWriter(node.Feed, Company.Company), new StaleWriter(node.Feed, Company.Company, new ColleagueLessons(Company.Company)),
        new LifecycleWriter(node.Feed, Company.Company), new ReviewWriter(node.Feed, Company.Company, files),
    ]);

    private Task EnterAsync(string customer, string title, decimal amount, string lastProgress, Func<Customer, Customer>? with = null)
    {
        var day = DateOnly.ParseExact(lastProgress, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return Company.EnterAsync(
            customer, title, ScheduleCompany.Zhou, amount, deal => deal with { LastProgress = day, Position = new StagePosition(deal.Position.Stage, day), NextStep = new NextStep("回访", new DateOnly(2026, 10, 30)) }, with);
    }

    private static async Task<IReadOnlyList<string>> RunAsync(ScheduleDesk desk, string schedule, string moment) =>
        [.. (await ScheduleNode.RunAsync(desk.Jobs[schedule], ScheduleCompany.At(moment))).Queued.Select(queued => queued.To)];

    private static async Task<IReadOnlyList<string>> TickAsync(ScheduleDesk desk, string schedule, string moment) =>
        [.. (await ScheduleNode.TickAsync(desk.Jobs[schedule], ScheduleCompany.At(moment))).Queued.Select(queued => queued.To)];

    private static async Task<IReadOnlyList<string>> TickAllAsync(ScheduleDesk desk, string moment)
    {
        List<string> told = [];
        foreach (var schedule in desk.Jobs.Keys.Order(StringComparer.Ordinal))
        {
            told.AddRange(await TickAsync(desk, schedule, moment));
        }

        return told;
    }

    private async Task<OutgoingMessage> ToldAsync(string account) => Assert.Single(await Company.WaitingAsync(), message => message.Chat.Id == account && message.File is null);

    private async Task<IReadOnlyList<OfferedAction>> OfferedAsync(string account)
    {
        var chat = new ChatAddress("WeCom", ChatKind.Direct, account);
        var saved = await Company.Database.ReadAsync((session, token) => session.Conversations.FindAsync(ScheduleCompany.Shen.Id, chat, token), TestContext.Current.CancellationToken);
        return ConversationState.Parse(saved).Offered!.Actions;
    }
}
