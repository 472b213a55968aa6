using SalesBot.Bot.Conversation;
using SalesBot.Bot.Schedules;
using SalesBot.Bot.Tests.Schedules;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Tests.Incentives;

/// <summary>Advances, settlements and awards that come by themselves are paused and previewed like any schedule; 周子涵 has signed 380,000 yuan and earned 4,000 on 12 October 2026.</summary>
public sealed class PayScheduleTests : IAsyncLifetime
{
    private static readonly DateOnly Signed = new(2026, 10, 12);

    private ScheduleCompany? company;
    private ScheduleDesk? desk;

    private ScheduleCompany Company => company!;

    private ScheduleDesk Desk => desk!;

    public async ValueTask InitializeAsync()
    {
        company = await ScheduleCompany.CreateAsync();
        (company.Settings.Advance.Enabled, company.Settings.Settlement.Enabled, company.Settings.Awards.Enabled) = (true, true, true);
        await company.EnterAsync("华光电子", "ERP二期", ScheduleCompany.Zhou, 380_000m, deal => deal);
        await company.ChangeAsync("P1", (draft, deal) => draft.SetState(deal, DealState.Won(Signed)), ScheduleCompany.At("2026-10-12 10:00"));
        await company.AppendAsync(draft => draft.Grant(Earned), ScheduleCompany.At("2026-10-12 10:00"));
        var terms = new IncentiveTerms { Rules = [], Advance = new AdvanceRule(50m, Money.FromYuan(2000m)), Score = (_, _, _, _) => Task.FromResult<decimal?>(null), Files = new KeptFiles() };
        desk = await ScheduleDesk.CreateAsync(company, node => [new AdvanceWriter(terms, node.Feed, company.Company), new SettlementWriter(terms, node.Feed, company.Company), new AwardsWriter(node.Feed, company.Company)]);
    }

    public async ValueTask DisposeAsync() => await Company.DisposeAsync();

    [Theory]
    [InlineData(StandardSchedules.Advance, "周预支清单", "2026-10-16", "2026-10-23", "本周预支：1 人，共 2,000元")]
    [InlineData(StandardSchedules.Settlement, "月度结算", "2026-11-02", "2026-12-01", "结算 2026年11月：1 人，应付 4,000元")]
    [InlineData(StandardSchedules.Awards, "月度奖项", "2026-11-02", "2026-12-01", null)]
    public async Task PausedSchedule_AsksNobody_AndWhatIsDueOnceItIsResumed(string schedule, string name, string day, string next, string? asked)
    {
        (await Desk.SaysAsync(ScheduleDesk.Administrator, $"暂停{name}", $"{day} 08:00")).Replies($"已暂停「{name}」");
        Assert.Empty((await TickAsync(schedule, day)).Queued);

        (await Desk.SaysAsync(ScheduleDesk.Administrator, $"恢复{name}", $"{day} 20:00")).Replies($"「{name}」");
        Assert.Equal(asked, (await TickAsync(schedule, next)).Queued.SingleOrDefault()?.Text.Split('\n')[0]);
    }

    [Theory]
    [InlineData("周预支清单", "10月16日", "本周预支：1 人，共 2,000元")]
    [InlineData("月度结算", "11月2日", "结算 2026年10月：1 人，应付 4,000元")]
    [InlineData("月度奖项", "11月2日", "奖项名单（待批准）")]
    public async Task Preview_ShowsWhatWouldBeAsked_AndPaysNothing(string name, string day, string title)
    {
        var preview = await Desk.SaysAsync(ScheduleCompany.Han, $"预览 {name} {day} 韩冰", "2026-10-15 10:00");

        preview.Replies($"「{name}」会在 {day}");
        preview.Replies(title);
        preview.Replies("没有发送，也没有保存");
        Assert.Empty(preview.Card.Actions);
        Assert.Empty(await Company.WaitingAsync());
        Assert.Empty(await Company.Database.ReadAsync((session, token) => session.Rewards.AccountsAsync([ScheduleCompany.Zhou.Id], token), TestContext.Current.CancellationToken));
    }

    private static Reward Earned => new()
    {
        Id = new RewardId(Guid.NewGuid()),
        Rule = new RewardRuleId("commission"),
        Version = 0,
        Name = "签约提成",
        Occasion = RewardOccasion.Win,
        Member = ScheduleCompany.Zhou.Id,
        On = Signed,
        Money = Money.FromYuan(4000m),
        Source = Subject.Of(new DealId("P1")),
        Cause = new SalesEventKey(new ChangeSetId(Guid.NewGuid()), 0),
    };

    /// <summary>The job by its clock: what is due is put down, and said at its time.</summary>
    private async Task<JobReport> TickAsync(string schedule, string day)
    {
        await ScheduleNode.TickAsync(Desk.Jobs[schedule], ScheduleCompany.At($"{day} 08:40"));
        var report = JobReport.Nothing;
        for (var hour = 9; hour < 19; hour++)
        {
            report = report.With(await ScheduleNode.TickAsync(Desk.Jobs[schedule], ScheduleCompany.At($"{day} {hour:00}:30")));
        }

        return report;
    }
}
