using SalesBot.Bot.Conversation;
using SalesBot.Bot.Schedules;
using SalesBot.Bot.Tests.Schedules;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Tests.Incentives;

/// <summary>Advances, settlements and awards come to who approves them by themselves, once, and nothing is paid or told before.</summary>
public sealed class ScheduledPayTests : IAsyncLifetime
{
    private IncentiveDesk? desk;

    private IncentiveDesk Desk => desk!;

    public async ValueTask InitializeAsync()
    {
        desk = await IncentiveDesk.CreateAsync(settings: options =>
        {
            options.Advance.Enabled = true;
            options.Settlement.Enabled = true;
            options.Awards.Enabled = true;
        });
        await Desk.WinAsync(ScheduleCompany.Zhou);
    }

    public async ValueTask DisposeAsync() => await Desk.DisposeAsync();

    [Fact]
    public async Task Advance_ComesToTheDirectorAtTheWeeksEnd_AndIsPaidWhenApproved()
    {
        var report = await Desk.RunAsync((terms, feed) => new AdvanceWriter(terms, feed, Desk.Company.Company), "2026-10-16 10:00");

        Assert.Equal("韩冰", Assert.Single(report.Queued).To);
        Assert.StartsWith("本周预支：1 人，共 2,000元", report.Queued[0].Text, StringComparison.Ordinal);
        Assert.Equal(0, (await Desk.AccountAsync(ScheduleCompany.Zhou)).Paid.Fen);
        Assert.Empty((await Desk.RunAsync((terms, feed) => new AdvanceWriter(terms, feed, Desk.Company.Company), "2026-10-16 10:10")).Queued);

        Desk.Now = ScheduleCompany.At("2026-10-16 10:20");
        await Desk.PressesAsync(ScheduleCompany.Han, await CardOfAsync(Verbs.Advance));
        Assert.Equal(200_000, (await Desk.AccountAsync(ScheduleCompany.Zhou)).Paid.Fen);
    }

    [Fact]
    public async Task Settlement_ComesOnTheMonthsFirstWorkday()
    {
        Assert.Empty((await Desk.RunAsync((terms, feed) => new SettlementWriter(terms, feed, Desk.Company.Company), "2026-11-03 10:00")).Queued);

        var report = await Desk.RunAsync((terms, feed) => new SettlementWriter(terms, feed, Desk.Company.Company), "2026-11-02 10:00");

        Assert.StartsWith("结算 2026年10月：1 人，应付 7,600元", Assert.Single(report.Queued).Text, StringComparison.Ordinal);
        Desk.Now = ScheduleCompany.At("2026-11-02 10:20");
        (await Desk.PressesAsync(ScheduleCompany.Han, await CardOfAsync(Verbs.Settle))).Replies("已结算");
    }

    [Fact]
    public async Task WhoHasLeft_IsSettledByTheDirectorOfTheRegionThatTheyLeft()
    {
        await Desk.LeavesAsync(ScheduleCompany.Zhou);

        var report = await Desk.RunAsync((terms, feed) => new SettlementWriter(terms, feed, Desk.Company.Company), "2026-11-02 10:00");

        Assert.StartsWith("结算 2026年10月：1 人，应付 7,600元", Assert.Single(report.Queued).Text, StringComparison.Ordinal);
        Desk.Now = ScheduleCompany.At("2026-11-02 10:20");
        (await Desk.SaysAsync(ScheduleCompany.Han, "结算 10月")).Replies("周子涵");
        await Desk.PressesAsync(ScheduleCompany.Han, await CardOfAsync(Verbs.Settle));
        Assert.Equal(760_000, (await Desk.AccountAsync(ScheduleCompany.Zhou)).Settled.Fen);
    }

    [Fact]
    public async Task Awards_ComeToTheDirector_WithFormulaAndDistance()
    {
        var report = await Desk.RunAsync((_, feed) => new AwardsWriter(feed, Desk.Company.Company), "2026-11-02 10:00");

        var told = Assert.Single(report.Queued);
        Assert.Equal("韩冰", told.To);
        Assert.Contains("【增长之星】\n得主：周子涵", told.Text, StringComparison.Ordinal);
        Assert.Contains("算法：", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhereNothingIsEarned_NobodyIsAsked()
    {
        await Desk.SaysAsync(ScheduleCompany.Zhou, "撤销");

        Assert.Empty((await Desk.RunAsync((terms, feed) => new AdvanceWriter(terms, feed, Desk.Company.Company), "2026-10-16 10:00")).Queued);
    }

    [Fact]
    public void Schedules_StandInTheBook_SwitchedOffUntilSet()
    {
        var standard = new SchedulesOptions();

        Assert.False(standard.Advance.Enabled || standard.Settlement.Enabled || standard.Awards.Enabled);
        Assert.Equal(
            [StandardSchedules.Advance, StandardSchedules.Settlement, StandardSchedules.Awards, StandardSchedules.Challenges],
            ScheduleSetting.Of(standard).TakeLast(4).Select(setting => setting.Schedule));
    }

    private async Task<Adapters.Contracts.Cards.CardAction> CardOfAsync(string verb) =>
        (await Desk.Company.WaitingAsync()).SelectMany(message => message.Card?.Actions ?? []).First(action => action.Verb == verb);
}
