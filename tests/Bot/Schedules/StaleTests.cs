using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Schedules;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>Who hears of a deal that does not move, when, and how often.</summary>
public sealed class StaleTests : IAsyncLifetime
{
    private ScheduleCompany? company;

    private ScheduleCompany Company => company!;

    public async ValueTask InitializeAsync()
    {
        company = await ScheduleCompany.CreateAsync();
        await Company.EnterAsync("华光电子", "ERP二期", ScheduleCompany.Zhou, 380_000, deal => deal with { LastProgress = new DateOnly(2026, 3, 2), NextStep = new NextStep("回访王总", null) });
    }

    public async ValueTask DisposeAsync() => await company!.DisposeAsync();

    [Fact]
    public async Task DealWithoutProgress_IsShownToItsOwner_ThenIsRedForOwnerAndManager_ThenForTheDirector_EachOnce()
    {
        Assert.Empty(await RunAsync("2026-03-06 09:00"));
        Assert.Equal(["周子涵"], await RunAsync("2026-03-09 09:00"));
        Assert.Equal(["周子涵", "沈国栋"], await RunAsync("2026-03-10 09:00"));
        Assert.Empty(await RunAsync("2026-03-11 09:00"));
        Assert.Empty(await RunAsync("2026-03-16 09:00"));
        Assert.Equal(["韩冰"], await RunAsync("2026-03-17 09:00"));
        Assert.Empty(await RunAsync("2026-03-18 09:00"));
    }

    [Fact]
    public async Task Progress_EndsIt_AndANewSilenceIsTold()
    {
        await RunAsync("2026-03-10 09:00");
        await Company.AppendAsync(draft => draft.SetProgress(Deal(), new DateOnly(2026, 3, 11)), ScheduleCompany.At("2026-03-11 10:00"));
        Assert.Empty(await RunAsync("2026-03-12 09:00"));
        Assert.Equal(["周子涵", "沈国栋"], await RunAsync("2026-03-19 09:00"));
    }

    [Fact]
    public async Task ProgressThatIsTakenBack_LeavesTheDealToBeToldOfAgain()
    {
        await RunAsync("2026-03-10 09:00");
        var told = await Company.Database.ReadAsync((session, token) => session.Due.ToldOfAsync([new DealId("P1")], token), TestContext.Current.CancellationToken);
        await Company.WriteAsync(session => session.Due.WithdrawAsync([.. told.Select(part => part.Key)], TestContext.Current.CancellationToken));
        Assert.Equal(["周子涵", "沈国栋"], await RunAsync("2026-03-11 09:00"));
        Assert.Empty(await RunAsync("2026-03-12 09:00"));
    }

    [Fact]
    public async Task PausedDeal_IsNotStale_AndIsCounted()
    {
        await Company.EnterAsync("远景", "监控", ScheduleCompany.Zhou, 100_000, deal => deal with
        {
            LastProgress = new DateOnly(2026, 2, 2),
            State = DealState.Paused(new Pause("客户休假", new DateOnly(2026, 4, 1))),
        });
        await RunAsync("2026-03-10 09:00");
        var message = Assert.Single(await Company.WaitingAsync(), message => message.To == ScheduleCompany.Shen.Id);
        Assert.Contains("暂停中的 1 单不计入", message.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("远景", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Digest_CarriesWhatIsKnown_AndItsLinesAreButtons()
    {
        await RunAsync("2026-03-10 09:00");
        var message = Assert.Single(await Company.WaitingAsync(), message => message.To == ScheduleCompany.Shen.Id);

        Assert.Equal(OutgoingKind.Warning, message.Kind);
        Assert.StartsWith("🔴 华光电子｜ERP二期 · 8 天未更新", message.Text, StringComparison.Ordinal);
        Assert.Contains("金额：38万", message.Text, StringComparison.Ordinal);
        Assert.Contains("下一步：回访王总", message.Text, StringComparison.Ordinal);
        Assert.Contains("负责人：周子涵", message.Text, StringComparison.Ordinal);
        Assert.Contains("5 天 没有进展标黄，超过 7 天 标红；按自然日计", message.Text, StringComparison.Ordinal);
        Assert.Equal([Verbs.Nudge, Verbs.MoreTime, Verbs.Reassign, Verbs.Pause, Verbs.Acknowledge, Verbs.Log, Verbs.Lose], message.Card!.Actions.Select(action => action.Verb));

        var own = Assert.Single(await Company.WaitingAsync(), waiting => waiting.To == ScheduleCompany.Zhou.Id);
        Assert.Equal([Verbs.Log, Verbs.MoreTime, Verbs.Pause, Verbs.Lose], own.Card!.Actions.Select(action => action.Verb));
        Assert.Equal(Keys.Text, Assert.Single(own.Card.Inputs).Key);
    }

    [Fact]
    public async Task DealsOfDifferentDays_AreNotPrintedUnderOneRule()
    {
        await Company.EnterAsync("远景", "监控", ScheduleCompany.Zhou, 880_000, deal => deal with { LastProgress = new DateOnly(2026, 3, 5), Cadence = Cadence.RedAfterDays(3, "客户催得紧") });
        await RunAsync("2026-03-10 09:00");
        var own = Assert.Single(await Company.WaitingAsync(), message => message.To == ScheduleCompany.Zhou.Id);
        Assert.StartsWith("口径：各单不同，超过 3 天、7 天 标红", own.Card!.Foot, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LeadersOwnDeals_AreMutedAsAnybodys_AndTheTeamsComeWithTheReason()
    {
        await Company.EnterAsync("远景", "监控", ScheduleCompany.Shen, 100_000, deal => deal with { LastProgress = new DateOnly(2026, 3, 4) });
        await Company.MuteAsync(ScheduleCompany.Shen, ScheduleCompany.At("2026-03-20 08:30"));
        Assert.Equal(["周子涵"], await RunAsync("2026-03-09 09:00"));
        Assert.Equal(["周子涵", "沈国栋"], await RunAsync("2026-03-10 09:00"));
        var told = Assert.Single(await Company.WaitingAsync(), message => message.To == ScheduleCompany.Shen.Id);
        Assert.Contains("团队超期不能静音：带团队的人要看到", told.Card!.Foot, StringComparison.Ordinal);
        Assert.DoesNotContain("不能静音", (await Company.WaitingAsync())[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GroupAbroad_IsWarnedOnItsOwnWorkdays()
    {
        await using var abroad = await ScheduleCompany.CreateAsync();
        abroad.CompanySettings.OtherCalendars.Add(new OtherCalendarOptions { Name = "Germany", Groups = { "华东一组" } });
        await abroad.EnterAsync("博远", "MES", ScheduleCompany.Zhou, 100_000, deal => deal with { LastProgress = new DateOnly(2026, 9, 25) });

        // China's national day is worked there, the Saturday that makes up for it is not.
        Assert.Equal(["周子涵"], await RunAsync("2026-10-01 09:00", abroad));
        Assert.Equal(["周子涵", "沈国栋"], await RunAsync("2026-10-05 09:00", abroad));
        Assert.Empty(await RunAsync("2026-10-10 09:00", abroad));
    }

    [Fact]
    public async Task DigestOfSeveral_IsRedBeforeYellow_ALineEach_WithWhatTheManagerMayDoWithAll()
    {
        await Company.EnterAsync("远景", "监控", ScheduleCompany.Zhou, 880_000, deal => deal with { LastProgress = new DateOnly(2026, 3, 1) });
        await Company.EnterAsync("博远", "MES", ScheduleCompany.Zhou, 1_200_000, deal => deal with { LastProgress = new DateOnly(2026, 3, 5) });
        await RunAsync("2026-03-10 09:00");
        var waiting = await Company.WaitingAsync();

        var manager = Assert.Single(waiting, message => message.To == ScheduleCompany.Shen.Id);
        Assert.StartsWith("🔴 超期 2 单\n共 126万。", manager.Text, StringComparison.Ordinal);
        Assert.Contains("1 远景｜监控 · 周子涵 · 88万 · 🔴 9 天未更新", manager.Text, StringComparison.Ordinal);
        Assert.Equal([Verbs.Stale, Verbs.Stale, Verbs.Nudge, Verbs.Acknowledge], manager.Card!.Actions.Select(action => action.Verb));
        var own = Assert.Single(waiting, message => message.To == ScheduleCompany.Zhou.Id);
        Assert.StartsWith("🔴 超期 2 单 · 🟡 临期 1 单", own.Text, StringComparison.Ordinal);
        Assert.Contains("3 博远｜MES", own.Text, StringComparison.Ordinal);

        // Whoever owns them writes progress on the card itself, or says of which row it is.
        Assert.Equal(["远景｜监控", "华光电子｜ERP二期", "博远｜MES"], own.Card!.Inputs[0].Choices.Select(choice => choice.Label));
        Assert.Equal(Keys.Text, own.Card.Inputs[1].Key);
        Assert.Equal(Verbs.Log, own.Card.Actions[^1].Verb);
        Assert.Contains("可直接说「1 拜访了，下周三回访」", own.Text, StringComparison.Ordinal);
        Assert.Empty(manager.Card.Inputs);
    }

    [Fact]
    public async Task DealsImportedInBulk_AreOneMessageAPerson()
    {
        await Company.AppendAsync(
            draft =>
            {
                for (var i = 0; i < 500; i++)
                {
                    var customer = draft.Create(new Customer { Id = new CustomerId(Guid.NewGuid()), Name = $"客户{i}", Owner = ScheduleCompany.Zhou.Id });
                    draft.Create(Deal() with { Id = new DealId($"P{1000 + i}"), Customer = customer.Id, LastProgress = new DateOnly(2026, 1, 5) });
                }
            },
            ScheduleCompany.At("2026-03-09 10:00"));

        Assert.Equal(["周子涵", "沈国栋", "韩冰"], await RunAsync("2026-03-10 09:00"));
        var own = Assert.Single(await Company.WaitingAsync(), message => message.To == ScheduleCompany.Zhou.Id);
        Assert.Contains("还有 496 单", own.Text, StringComparison.Ordinal);
        Assert.Empty(await RunAsync("2026-03-11 09:00"));
    }

    [Fact]
    public async Task Red_IsSaidToOwnerAndManager_AtTheFirstWorkdayAfterSevenDays()
    {
        await Company.EnterAsync("周末", "MES", ScheduleCompany.Zhou, 100_000, deal => deal with { LastProgress = new DateOnly(2026, 3, 13) });
        await RunAsync("2026-03-20 09:00");
        Assert.DoesNotContain("周末", Told(ScheduleCompany.Shen, await Company.WaitingAsync()), StringComparison.Ordinal);
        Assert.Empty(await RunAsync("2026-03-21 09:00"));
        Assert.Empty(await RunAsync("2026-03-22 09:00"));
        Assert.Contains("沈国栋", await RunAsync("2026-03-23 09:00"));
    }

    [Fact]
    public async Task OneMoreWeek_KeepsQuiet_AndThenTellsAnew()
    {
        await RunAsync("2026-03-10 09:00");
        await Company.ChangeAsync("P1", (draft, deal) => draft.Postpone(deal, Postponement.OneMoreWeek(new DateOnly(2026, 3, 10), "等招标")), ScheduleCompany.At("2026-03-10 10:00"));
        Assert.Empty(await RunAsync("2026-03-17 09:00"));
        Assert.Equal(["周子涵", "沈国栋"], await RunAsync("2026-03-18 09:00"));
    }

    [Fact]
    public async Task PauseThatIsOver_WakesTheDealUpRed()
    {
        await RunAsync("2026-03-10 09:00");
        await Company.ChangeAsync("P1", (draft, deal) => draft.Pause(deal, new Pause("客户休假", new DateOnly(2026, 3, 15))), ScheduleCompany.At("2026-03-10 10:00"));
        Assert.Empty(await RunAsync("2026-03-13 09:00"));
        Assert.Equal(["周子涵", "沈国栋"], await RunAsync("2026-03-16 09:00"));
    }

    [Fact]
    public async Task DealWithDaysOfItsOwn_IsWarnedOfByThem()
    {
        await Company.ChangeAsync("P1", (draft, deal) => draft.SetCadence(deal, Cadence.RedAfterDays(14, "项目型")), ScheduleCompany.At("2026-03-03 10:00"));
        Assert.Empty(await RunAsync("2026-03-10 09:00"));
        Assert.Equal(["周子涵", "沈国栋"], await RunAsync("2026-03-17 09:00"));
        await Company.ChangeAsync("P1", (draft, deal) => draft.SetProgress(draft.SetCadence(deal, Cadence.RedAfterDays(1, "急")), new DateOnly(2026, 3, 17)), ScheduleCompany.At("2026-03-17 10:00"));
        Assert.Equal(["周子涵", "沈国栋"], await RunAsync("2026-03-19 09:00"));
    }

    [Fact]
    public async Task Acknowledged_IsNotCountedAgain_AndTheDirectorHearsAllTheSame()
    {
        await RunAsync("2026-03-10 09:00");
        await Company.ChangeAsync("P1", (draft, deal) => draft.Acknowledge(deal, new Acknowledgement(ScheduleCompany.Shen.Id, new DateOnly(2026, 3, 10))), ScheduleCompany.At("2026-03-10 10:00"));
        await Company.EnterAsync("远景", "监控", ScheduleCompany.Zhou, 880_000, deal => deal with { LastProgress = new DateOnly(2026, 3, 5) });
        Assert.Equal(["周子涵", "沈国栋"], await RunAsync("2026-03-13 09:00"));
        var later = Told(ScheduleCompany.Shen, [.. (await Company.WaitingAsync()).TakeLast(2)]);
        Assert.DoesNotContain("之前提醒过", later, StringComparison.Ordinal);
        Assert.Equal(["韩冰"], await RunAsync("2026-03-17 09:00"));
    }

    [Fact]
    public async Task WhatWasTold_IsFoundByItsDeal_WithTheMessageThatToldIt()
    {
        await RunAsync("2026-03-10 09:00");
        var told = await Company.Database.ReadAsync((session, token) => session.Due.ToldOfAsync([new DealId("P1")], token), TestContext.Current.CancellationToken);
        Assert.Equal([$"stale/2026-03-10/{ScheduleCompany.Zhou.Id}", $"stale/2026-03-10/{ScheduleCompany.Shen.Id}"], told.Select(part => part.Message).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task DayOff_IsQuiet_AndTheNextWorkdaySaysIt()
    {
        await Company.EnterAsync("节前", "MES", ScheduleCompany.Zhou, 100_000, deal => deal with { LastProgress = new DateOnly(2026, 9, 25) });
        Assert.Empty(await RunAsync("2026-10-03 09:00"));
        Assert.Contains("沈国栋", await RunAsync("2026-10-08 09:00"));
    }

    [Fact]
    public async Task WhatColleaguesDidInTheStage_StandsOnTheCard_WhereEnoughIsKnown()
    {
        await ColleaguesMoveOnAsync();
        await RunAsync("2026-03-10 09:00");
        var own = Assert.Single(await Company.WaitingAsync(), message => message.To == ScheduleCompany.Zhou.Id);
        Assert.Contains("同事在本阶段：5 单推进过，中位 6 天；推进前最多的是拜访（5 单）", own.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DigestOfSeveral_TellsWhatColleaguesDidInTheirStage()
    {
        await ColleaguesMoveOnAsync();
        await Company.EnterAsync("博远", "MES", ScheduleCompany.Zhou, 450_000, deal => deal with { LastProgress = new DateOnly(2026, 3, 1) });
        await RunAsync("2026-03-10 09:00");
        var own = Assert.Single(await Company.WaitingAsync(), message => message.To == ScheduleCompany.Zhou.Id);
        Assert.Contains("同事在初步接触：5 单推进过，中位 6 天；推进前最多的是拜访（5 单）", own.Text, StringComparison.Ordinal);
    }

    private async Task ColleaguesMoveOnAsync()
    {
        for (var number = 10; number < 15; number++)
        {
            await Company.EnterAsync($"同行{number}", "ERP", ScheduleCompany.Lu, 10_000, deal => deal with { LastProgress = new DateOnly(2026, 3, 9), Position = new StagePosition(new StageId("contact"), new DateOnly(2026, 2, 27)) });
            await Company.ChangeAsync($"P{number - 8}", (draft, deal) => draft.MoveTo(draft.Record(Visit(deal), deal)!, new StageId("needs")), ScheduleCompany.At("2026-03-05 10:00"));
        }
    }

    private static Activity Visit(Deal deal) => new()
    {
        Id = new ActivityId(Guid.NewGuid()),
        Customer = deal.Customer,
        Deal = deal.Id,
        Kind = ActivityKind.Visit,
        By = deal.Owner,
        On = new DateOnly(2026, 3, 5),
        Text = "",
        RecordedAt = ScheduleCompany.At("2026-03-05 10:00"),
    };

    private static string Told(Domain.Organisation.Member member, IEnumerable<OutgoingMessage> messages) =>
        string.Join('\n', messages.Where(message => message.To == member.Id).Select(message => message.Text));

    private static Deal Deal() => new()
    {
        Id = new DealId("P1"),
        Customer = new CustomerId(Guid.Empty),
        Title = "ERP二期",
        Owner = ScheduleCompany.Zhou.Id,
        Position = new StagePosition(new StageId("contact"), new DateOnly(2026, 10, 9)),
        CreatedOn = new DateOnly(2026, 9, 1),
    };

    private async Task<IEnumerable<string>> RunAsync(string moment, ScheduleCompany? other = null)
    {
        var told = other ?? Company;
        var node = await told.NodeAsync();
        var report = await ScheduleNode.RunAsync(node.JobOf(new StaleWriter(node.Feed, told.Company, new ColleagueLessons(told.Company))), ScheduleCompany.At(moment));
        return report.Queued.Select(queued => queued.To);
    }
}
