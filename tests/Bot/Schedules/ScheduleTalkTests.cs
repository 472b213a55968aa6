using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Schedules;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>An administrator sees what comes without being asked, pauses it, stops a batch and lets it go on; others are told whom to ask.</summary>
public sealed class ScheduleTalkTests : IAsyncLifetime
{
    private ScheduleCompany? company;

    private ScheduleCompany Company => company!;

    private static Member Administrator => ScheduleDesk.Administrator;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => company = await ScheduleCompany.CreateAsync();

    public async ValueTask DisposeAsync() => await company!.DisposeAsync();

    [Fact]
    public async Task List_HasEachScheduleWithItsNextTime_AndANumberShowsOne()
    {
        var desk = await BriefDeskAsync();
        var list = await desk.SaysAsync(Administrator, "日程", "2026-09-30 10:00");
        list.Replies("日程：1 项，0 项没在发");
        list.Replies("1 早报 · 下次 10月8日（周四）08:50 · 全公司");
        list.Replies("公司免打扰 21:00–08:30");

        var one = await desk.PressesAsync(Administrator, Verbs.Schedule, "2026-09-30 10:00", (Keys.Schedule, StandardSchedules.Brief));
        one.Replies("下次：10月8日（周四）08:50");
        one.Replies("各人自己的，没设的 Asia/Shanghai");
        one.Offers(Verbs.SchedulePause, Verbs.BatchOutcome);
    }

    [Fact]
    public async Task YearWithoutNotice_IsSaidInTheList() =>
        (await (await BriefDeskAsync()).SaysAsync(Administrator, "日程", "2026-12-01 10:00")).Replies("2027 年没有放假安排，按周一到周五算");

    [Fact]
    public async Task PausedSchedule_SaysNothing_OnAnyNode_AndComesAgainWhenResumed()
    {
        var desk = await BriefDeskAsync();
        (await desk.SaysAsync(Administrator, "暂停早报", "2026-03-10 18:00")).Replies("已暂停「早报」");
        var other = (await Company.NodeAsync()).JobOf(Brief);
        await ScheduleNode.TickAsync(other, At("2026-03-11 08:40"));
        Assert.Empty((await ScheduleNode.TickAsync(other, At("2026-03-11 08:50"))).Queued);
        (await desk.SaysAsync(Administrator, "日程", "2026-03-11 09:00")).Replies("管理员 暂停于 3月10日（周二）18:00");

        (await desk.SaysAsync(Administrator, "恢复早报", "2026-03-11 10:00")).Replies("下次 3月12日（周四）08:50");
        Assert.Empty((await ScheduleNode.TickAsync(other, At("2026-03-11 10:10"))).Queued);
        Assert.Equal(2, (await ScheduleNode.TickAsync(other, At("2026-03-12 08:50"))).Queued.Length);
    }

    [Fact]
    public async Task StoppedBatch_IsSentNoFurther_AndTheRestWhenItGoesOn()
    {
        var desk = await BriefDeskAsync();
        Assert.Equal(2, (await ScheduleNode.RunAsync(desk.Jobs[StandardSchedules.Brief], At("2026-03-11 08:50"))).Queued.Length);
        await AcceptFirstAsync();

        (await desk.SaysAsync(Administrator, "停止早报", "2026-03-11 08:51")).Replies("已停止 3月11日（周三） 的「早报」：已发 1 条，停下 1 条");
        Assert.False(await IsAnythingToSendAsync());
        var outcome = await desk.SaysAsync(Administrator, "今天的早报", "2026-03-11 08:52");
        outcome.Replies("已发送：1");
        outcome.Replies("停下：1");
        outcome.Offers(Verbs.BatchGoOn);

        var go = outcome.Button(Verbs.BatchGoOn);
        (await desk.PressesAsync(Administrator, go.Verb, "2026-03-11 08:55", [.. go.Data.Select(pair => (pair.Key, pair.Value))])).Replies("还有 1 条");
        Assert.True(await IsAnythingToSendAsync());
    }

    [Fact]
    public async Task BatchThatIsStoppedBeforeItIsSaid_WaitsUntilItGoesOn()
    {
        var desk = await BriefDeskAsync();
        await desk.SaysAsync(Administrator, "停止早报", "2026-03-11 08:45");
        Assert.Empty((await ScheduleNode.RunAsync(desk.Jobs[StandardSchedules.Brief], At("2026-03-11 08:50"))).Queued);

        (await desk.SaysAsync(Administrator, "继续早报", "2026-03-11 09:00")).Replies("还有 3 条");
        Assert.Equal(2, (await ScheduleNode.RunAsync(desk.Jobs[StandardSchedules.Brief], At("2026-03-11 09:10"))).Queued.Length);
    }

    [Fact]
    public async Task OutcomeOfADay_TellsWhatWasSentAndWhatNot_WithReasons()
    {
        var desk = await BriefDeskAsync();
        await desk.SaysAsync(ScheduleCompany.Zhou, "静音 2天", "2026-03-10 20:00");
        await ScheduleNode.RunAsync(desk.Jobs[StandardSchedules.Brief], At("2026-03-11 08:50"));
        await AcceptFirstAsync();

        var outcome = await desk.SaysAsync(Administrator, "昨天的早报", "2026-03-12 10:00");
        outcome.Replies("早报 3月11日（周三）：已发 1，其余 2");
        outcome.Replies("不发：1（本人静音 1）");
        outcome.Replies("未送达：1（没有可用的账号（请绑定） 1）");
        outcome.Replies("陆一鸣 · 没有可用的账号（请绑定）");
    }

    [Fact]
    public async Task Preview_ShowsWhatWouldCome_AndNeitherSendsNorKeepsAnything()
    {
        await Company.EnterAsync("华光电子", "ERP二期", ScheduleCompany.Zhou, 380_000, deal => deal with { LastProgress = new DateOnly(2026, 10, 1) });
        var desk = await ScheduleDesk.CreateAsync(Company, node => [new BriefWriter(node.Feed, Company.Company)]);

        var preview = await desk.SaysAsync(ScheduleCompany.Han, "预览 早报 10月10日 周子涵", "2026-10-09 10:00");
        preview.Replies("「早报」会在 10月10日（周六）08:50 发给 周子涵");
        preview.Replies("38万");
        preview.Replies("没有发送，也没有保存");
        Assert.Empty(preview.Card.Actions);
        Assert.Empty(await Company.WaitingAsync());
        Assert.Empty(await Company.Database.ReadAsync((session, token) => session.Due.CountAsync(StandardSchedules.Brief, new DateOnly(2026, 10, 10), token), Cancellation));

        // 1 to 7 October are off, and an administrator sees no amounts.
        (await desk.SaysAsync(ScheduleCompany.Han, "预览 早报 10月2日 周子涵", "2026-09-09 10:00")).Replies("不发「早报」");
        var covered = await desk.SaysAsync(Administrator, "预览 周子涵 明天的早报", "2026-10-09 10:00");
        covered.Replies("管理员看不到金额和阶段");
        covered.DoesNotSay("38万");
    }

    [Fact]
    public async Task Preview_SaysWhyItWouldNotCome()
    {
        var desk = await BriefDeskAsync();
        await desk.SaysAsync(ScheduleCompany.Zhou, "明天请假", "2026-03-11 10:00");
        (await desk.SaysAsync(Administrator, "预览 早报 明天 周子涵", "2026-03-11 10:00")).Replies("不会发给 周子涵：请假");
        (await desk.SaysAsync(Administrator, "预览 早报 明天", "2026-03-11 10:00")).Replies("「早报」不发给 管理员");
    }

    [Theory]
    [InlineData("日程")]
    [InlineData("暂停早报")]
    [InlineData("停止早报")]
    [InlineData("预览 早报 明天 沈国栋")]
    public async Task Rep_IsToldWhomToAsk(string text)
    {
        var desk = await BriefDeskAsync();
        (await desk.SaysAsync(ScheduleCompany.Zhou, text, "2026-03-11 10:00")).Replies("请找 管理员");
    }

    [Fact]
    public async Task Director_SeesAndDoesNotOrder()
    {
        var desk = await BriefDeskAsync();
        (await desk.SaysAsync(ScheduleCompany.Han, "日程", "2026-03-11 10:00")).Replies("日程：1 项");
        (await desk.SaysAsync(ScheduleCompany.Han, "暂停早报", "2026-03-11 10:00")).Replies("请找 管理员");
    }

    [Theory]
    [InlineData(Verbs.SchedulePause)]
    [InlineData(Verbs.BatchStop)]
    [InlineData(Verbs.BatchGoOn)]
    [InlineData(Verbs.ScheduleResume)]
    public async Task ForgedPress_OfWhoeverMayNot_DoesNothing(string verb)
    {
        var desk = await BriefDeskAsync();
        foreach (var member in (Member[])[ScheduleCompany.Zhou, ScheduleCompany.Shen, ScheduleCompany.Han])
        {
            var bot = await desk.PressesAsync(member, verb, "2026-03-11 10:00", (Keys.Schedule, StandardSchedules.Brief), (Keys.Day, "2026-03-11"));
            Assert.True(bot.Outcome.IsRefused);
            Assert.Empty(bot.Outcome.ScheduleOrders);
        }
    }

    [Fact]
    public async Task Today_ShowsTheBriefAsItStands_AndItsNumbersMeanItsRows()
    {
        await Company.EnterAsync("华光电子", "ERP二期", ScheduleCompany.Zhou, 380_000m, deal => deal with { LastProgress = new DateOnly(2026, 3, 1) }, customer => customer with { Aliases = ["华光"] });
        var desk = await ScheduleDesk.CreateAsync(Company, node => [new BriefWriter(node.Feed, Company.Company)]);

        var bot = await desk.SaysAsync(ScheduleCompany.Zhou, "今天要跟进谁？", "2026-03-11 15:00");

        bot.Replies("今天要跟进的");
        bot.Replies("1 华光｜ERP二期");
        bot.DoesNotSay("早上好");
        bot.Offers(Verbs.Stale, Verbs.Log);
        (await desk.SaysAsync(Administrator, "今天", "2026-03-11 15:02")).DoesNotSay("今天要跟进的");
    }

    private static PlainWriter Brief => new(StandardSchedules.Brief, NoticeKind.Brief);

    private static DateTimeOffset At(string moment) => ScheduleCompany.At(moment);

    private Task<ScheduleDesk> BriefDeskAsync() => ScheduleDesk.CreateAsync(Company, Brief);

    /// <summary>The platform takes the oldest message that waits.</summary>
    private Task AcceptFirstAsync() => Company.WriteAsync(async session =>
    {
        var first = (await session.Outbox.ClaimAsync("sender", new OutboxScope(At("2026-03-11 08:50")), At("2026-03-11 08:51"), 1, Cancellation))[0];
        await session.Outbox.AcceptAsync(first.Id, new SendOutcome.Accepted("1"), At("2026-03-11 08:50"), Cancellation);
    });

    private Task<bool> IsAnythingToSendAsync() =>
        Company.Database.ReadAsync((session, token) => session.Outbox.HasWaitingAsync(new OutboxScope(At("2026-03-11 12:00")), token), Cancellation);
}
