using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Schedules;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>Reminders ring when asked, once, wherever the person is.</summary>
public abstract class ReminderJobTests(string? server, string? missing) : IAsyncLifetime
{
    private ScheduleCompany? company;

    private ScheduleCompany Company => company!;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(missing is not null, missing ?? "");
        company = await ScheduleCompany.CreateAsync(server);
    }

    public async ValueTask DisposeAsync()
    {
        if (company is not null)
        {
            await company.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Reminder_RingsAtItsTime_InThePersonsOwnChat_WithWhatMayBecomeOfIt()
    {
        await Company.RemindAsync(ScheduleCompany.Zhou, "给王总打电话", ScheduleCompany.At("2026-03-11 15:00"));
        var node = await Company.NodeAsync();

        Assert.Empty((await ScheduleNode.TickAsync(node.Reminders, ScheduleCompany.At("2026-03-11 14:59"))).Queued);
        var queued = Assert.Single((await ScheduleNode.TickAsync(node.Reminders, ScheduleCompany.At("2026-03-11 15:00"))).Queued);

        Assert.Equal(("周子涵", "WeCom", OutgoingKind.Reminder), (queued.To, queued.Platform, queued.Kind));
        Assert.Equal("提醒：给王总打电话\n时间：3月11日（周三）15:00\n回复 1 完成 2 10分钟后 3 1小时后 4 明天 5 下周 6 取消", queued.Text);
        var message = Assert.Single(await Company.WaitingAsync());
        Assert.Equal([Verbs.ReminderDone, Verbs.ReminderSnooze, Verbs.ReminderSnooze, Verbs.ReminderSnooze, Verbs.ReminderSnooze, Verbs.ReminderCancel], message.Card!.Actions.Select(action => action.Verb));
    }

    [Fact]
    public async Task ReminderOfADeal_RingsWithAWayToIt_AndToEnterProgress_UnlessItIsClosed()
    {
        await Company.EnterAsync("华光电子", "ERP二期", ScheduleCompany.Zhou, 380_000, deal => deal);
        await Company.RemindAsync(ScheduleCompany.Zhou, "寄样品", ScheduleCompany.At("2026-10-12 15:00"), deal: new DealId("P1"));
        await Company.RemindAsync(ScheduleCompany.Zhou, "回访", ScheduleCompany.At("2026-10-13 15:00"), deal: new DealId("P1"));
        var node = await Company.NodeAsync();

        await ScheduleNode.TickAsync(node.Reminders, ScheduleCompany.At("2026-10-12 15:00"));
        var rung = Assert.Single(await Company.WaitingAsync());
        Assert.Equal(["P1", "P1"], rung.Card!.Actions.Where(action => action.Verb is Verbs.Show or Verbs.Log).Select(action => action.Data[Keys.Deal]));
        Assert.Contains("6 看这一单 7 记一笔 8 取消", rung.Text, StringComparison.Ordinal);

        await Company.ChangeAsync("P1", (draft, deal) => draft.SetState(deal, DealState.Lost(new DateOnly(2026, 10, 13), "价格")), ScheduleCompany.At("2026-10-13 10:00"));
        await ScheduleNode.TickAsync(node.Reminders, ScheduleCompany.At("2026-10-13 15:00"));
        Assert.DoesNotContain((await Company.WaitingAsync())[^1].Card!.Actions, action => action.Verb is Verbs.Show or Verbs.Log);
    }

    [Fact]
    public async Task ReminderThatIsLate_SaysHowLate_AndQuietHoursDoNotHoldIt()
    {
        await Company.RemindAsync(ScheduleCompany.Zhou, "关机", ScheduleCompany.At("2026-03-11 23:00"));
        var node = await Company.NodeAsync();

        var queued = Assert.Single((await ScheduleNode.TickAsync(node.Reminders, ScheduleCompany.At("2026-03-11 23:25"))).Queued);
        Assert.Contains("晚了 25 分钟", queued.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NodesThatTickAtOnce_RingEachOnce()
    {
        for (var number = 0; number < 230; number++)
        {
            await Company.RemindAsync(ScheduleCompany.Zhou, $"事{number}", ScheduleCompany.At("2026-03-11 15:00"));
        }

        var (one, other) = (await Company.NodeAsync(), await Company.NodeAsync());
        var now = ScheduleCompany.At("2026-03-11 15:00");
        var reports = await Task.WhenAll(
            Task.Run(() => ScheduleNode.TickAsync(one.Reminders, now)), Task.Run(() => ScheduleNode.TickAsync(other.Reminders, now)), Task.Run(() => ScheduleNode.TickAsync(one.Reminders, now)));

        Assert.Equal(230, reports.Sum(report => report.Queued.Length));
        Assert.Equal(230, (await Company.WaitingAsync()).Select(message => message.Key).Distinct(StringComparer.Ordinal).Count());
        Assert.Empty((await ScheduleNode.TickAsync(one.Reminders, now.AddHours(1))).Queued);
    }

    [Fact]
    public async Task ReminderOfAGivenTime_WaitsForARunForSuchATime()
    {
        await Company.RemindAsync(ScheduleCompany.Zhou, "给王总打电话", ScheduleCompany.At("2026-03-11 15:00"), isStaged: true);
        var node = await Company.NodeAsync();

        Assert.Empty((await ScheduleNode.TickAsync(node.Reminders, ScheduleCompany.At("2026-11-22 15:00"))).Queued);
        Assert.Empty((await ScheduleNode.RunAsync(node.Reminders, ScheduleCompany.At("2026-03-11 14:00"))).Queued);
        Assert.Single((await ScheduleNode.RunAsync(node.Reminders, ScheduleCompany.At("2026-03-11 15:00"))).Queued);
    }

    [Fact]
    public async Task ReminderOfSomebodyWhoIsNowhere_HoldsNobodyUp()
    {
        await Company.RemindAsync(ScheduleCompany.Lu, "没人听见", ScheduleCompany.At("2026-03-11 14:00"));
        await Company.RemindAsync(ScheduleCompany.Zhou, "给王总打电话", ScheduleCompany.At("2026-03-11 15:00"));
        var node = await Company.NodeAsync();

        var report = await ScheduleNode.TickAsync(node.Reminders, ScheduleCompany.At("2026-03-11 15:00"));
        Assert.Equal((1, 1), (report.Queued.Length, report.Failed));
    }

    [Fact]
    public async Task ReminderOfSomebodyWhoIsNowhere_StandsOnTheAdministratorsCard()
    {
        var desk = await ScheduleDesk.CreateAsync(Company, node => [new UndeliveredWriter(node.Feed, Company.Company)]);
        await Company.RemindAsync(ScheduleCompany.Lu, "没人听见", ScheduleCompany.At("2026-03-10 14:00"));
        await Company.RemindAsync(ScheduleCompany.Lu, "也没人听见", ScheduleCompany.At("2026-03-10 15:00"));
        var node = await Company.NodeAsync();
        await ScheduleNode.TickAsync(node.Reminders, ScheduleCompany.At("2026-03-10 15:00"));

        var report = await ScheduleNode.RunAsync(desk.Jobs[StandardSchedules.Undelivered], ScheduleCompany.At("2026-03-11 09:10"));
        var told = Assert.Single(report.Queued);
        Assert.StartsWith("⚠ 2 条未送达（3月10日（周二） 起）", told.Text, StringComparison.Ordinal);
        Assert.Contains($"没有能发到的账号：先绑定，或启用其平台】\n· {ScheduleCompany.Lu.Name} · 提醒 ×2", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("没人听见", told.Text, StringComparison.Ordinal);
    }
}

public sealed class ReminderJobOnSqliteTests() : ReminderJobTests(server: null, missing: null);

public sealed class ReminderJobOnPostgreSqlTests() : ReminderJobTests(
    Delivery.TemporaryDatabase.PostgreSql, Delivery.TemporaryDatabase.PostgreSql is null ? "SALESBOT_TEST_POSTGRESQL names no server." : null);
