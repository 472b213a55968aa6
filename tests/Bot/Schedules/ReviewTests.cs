using System.Globalization;
using System.Text;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Schedules;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>What managers and directors speak of on the first working day of the week: only what is odd or about to be, with the whole list as a file.</summary>
public sealed class ReviewTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Monday = ScheduleCompany.At("2026-10-12 09:00");

    private readonly KeptFiles files = new();
    private ScheduleCompany? company;

    private ScheduleCompany Company => company!;

    public async ValueTask InitializeAsync() => company = await ScheduleCompany.CreateAsync();

    public async ValueTask DisposeAsync() => await company!.DisposeAsync();

    [Fact]
    public async Task Agenda_HasOnlyWhatIsOddOrAboutToBe_WithReasons_TheHeaviestFirst()
    {
        await EnterAsync("华光电子", "ERP二期", 380_000, "2026-10-11", close: "2026-10-05");
        await EnterAsync("远东", "MES", 450_000, "2026-10-01");
        await EnterAsync("平静", "好好的", 450_000, "2026-10-11", close: "2026-12-31");

        var said = await TextForAsync("沈国栋");

        Assert.StartsWith("本周复盘｜2 单要谈，共 83万\n【10月12日（周一）】", said, StringComparison.Ordinal);
        Assert.Contains("1 华光电子｜ERP二期 · 周子涵 · 38万 · 预计 10月5日 签，已过", said, StringComparison.Ordinal);
        Assert.Contains("2 远东｜MES · 周子涵 · 45万 · 🔴 11 天未更新", said, StringComparison.Ordinal);
        Assert.DoesNotContain("平静", said, StringComparison.Ordinal);
        Assert.StartsWith("本周复盘｜2 单要谈", await TextForAsync("韩冰", anew: true), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AmountThatChangedMuchInTheWeek_IsAReason()
    {
        await EnterAsync("华光电子", "ERP二期", 380_000, "2026-10-11");
        var deal = await Company.Database.ReadAsync((session, token) => session.Deals.FindAsync(new DealId("P1"), token), TestContext.Current.CancellationToken);
        await Company.AppendAsync(draft => draft.SetAmount(deal!, Money.FromYuan(600_000)), ScheduleCompany.At("2026-10-10 15:00"));

        Assert.Contains("金额 38万 → 60万", await TextForAsync("沈国栋"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WholeList_IsAFile_AndItsTextWhereTheChatShowsNone()
    {
        for (var count = 0; count < 7; count++)
        {
            await EnterAsync(string.Create(CultureInfo.InvariantCulture, $"=客户{count}"), "单", 10_000, "2026-09-20");
        }

        var said = await TextForAsync("沈国栋");
        Assert.Contains("另有 2 单，见全表；也可说「导出议程」。", said, StringComparison.Ordinal);

        var sent = (await Company.WaitingAsync()).Where(message => message.To == ScheduleCompany.Shen.Id).ToList();
        Assert.Equal([$"agenda/2026-10-12/{ScheduleCompany.Shen.Id}", $"agenda/2026-10-12/{ScheduleCompany.Shen.Id}/file"], sent.Select(message => message.Key));
        Assert.Equal((OutgoingKind.Agenda, "复盘议程-2026-10-12.csv", "text/csv"), (sent[1].Kind, sent[1].File!.Name, sent[1].File!.MediaType));
        Assert.StartsWith("议程全表（7 单）\n1 =客户0｜单 · 周子涵", sent[1].Text, StringComparison.Ordinal);
        var lines = Encoding.UTF8.GetString(files[sent[1].File!.Sha256]).Split("\r\n");
        Assert.Equal("\ufeff序号,客户,商机,负责人,阶段,金额（元）,预计签约,最近进展,下一步,下一步日期,原因", lines[0]);
        Assert.StartsWith("1,'=客户0,单,周子涵,", lines[1], StringComparison.Ordinal);
        Assert.Equal(9, lines.Length);
    }

    [Fact]
    public async Task WhatWasDecidedAndIsNotDone_ComesFirst()
    {
        await EnterAsync("华光电子", "ERP二期", 380_000, "2026-10-11");
        var decided = new DecidedInReview(new DealId("P1"), ScheduleCompany.Shen.Id, new DateOnly(2026, 9, 28));
        await Company.AppendAsync(
            draft => draft.Set(new Reminder { Id = new ReminderId(Guid.NewGuid()), For = ScheduleCompany.Zhou.Id, At = ScheduleCompany.At("2026-10-09 09:00"), What = "给方案", Decided = decided }), ScheduleCompany.At("2026-09-28 10:00"));

        Assert.Contains("【上次定的还有 1 件没做】\n周子涵 10月9日（周五）前 给方案（华光电子｜ERP二期） · 已过期", await TextForAsync("沈国栋"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Agenda_ComesOnTheFirstWorkdayOfTheWeek_AndNotWhereThereIsNothing()
    {
        Assert.Empty((await RunAsync(Monday)).Queued);
        await EnterAsync("远东", "MES", 450_000, "2026-09-01");
        Assert.Empty((await RunAsync(ScheduleCompany.At("2026-10-05 09:00"))).Queued);
        Assert.NotEmpty((await RunAsync(ScheduleCompany.At("2026-10-08 09:00"))).Queued);
        Assert.Empty((await RunAsync(ScheduleCompany.At("2026-10-09 09:00"))).Queued);
    }

    [Fact]
    public async Task Rows_AskForADecision()
    {
        await EnterAsync("远东", "MES", 450_000, "2026-09-01");
        await RunAsync(Monday);

        Assert.Equal([Verbs.Decide], (await Company.WaitingAsync()).First(message => message.To == ScheduleCompany.Shen.Id).Card!.Actions.Select(action => action.Verb));
    }

    /// <summary>From twenty closed deals on; each proposal once, to whoever may adopt it.</summary>
    [Fact]
    public async Task Agenda_ProposesTheUsualDaysOfStages_OnceEach()
    {
        await EnterAsync("远东", "MES", 450_000, "2026-09-01");
        for (var number = 1; number <= 20; number++)
        {
            await CloseAsync(number);
        }

        var said = await TextForAsync("沈国栋");
        Assert.Contains("【阶段用时（最近 20 个已结束的单）】", said, StringComparison.Ordinal);
        Assert.Contains("需求确认：现在 5–8 天，建议 10–14 天（20 次）", said, StringComparison.Ordinal);
        Assert.Equal([Verbs.Decide, Verbs.PipelineSave], (await Company.WaitingAsync()).First(message => message.To == ScheduleCompany.Shen.Id).Card!.Actions.Select(action => action.Verb));

        var next = await RunAsync(ScheduleCompany.At("2026-10-19 09:00"));
        Assert.DoesNotContain("阶段用时", Assert.Single(next.Queued, queued => queued.To == "沈国栋").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_AreCheckedWithASentence() =>
        Assert.Equal(["Reviews:MostRows is 11; it must be between 1 and 10."], new ReviewOptionsValidator().Validate(null, new ReviewOptions { MostRows = 11 }).Failures!);

    private Task EnterAsync(string customer, string title, decimal amount, string lastProgress, string? close = null) => Company.EnterAsync(
        customer,
        title,
        ScheduleCompany.Zhou,
        amount,
        deal => deal with
        {
            LastProgress = Day(lastProgress),
            Position = new StagePosition(deal.Position.Stage, Day(lastProgress)),
            ExpectedClose = close is null ? null : Day(close),
        });

    /// <summary>A deal that was signed after a week in the first stage and ten to fourteen days in the second.</summary>
    private async Task CloseAsync(int number)
    {
        var (id, begin, days) = (string.Create(CultureInfo.InvariantCulture, $"C{number}"), new DateOnly(2026, 8, 3), 9 + (number % 7));
        await Company.AppendAsync(
            draft =>
            {
                var customer = draft.Create(new Customer { Id = new CustomerId(Guid.NewGuid()), Name = $"结束{number}号客户", Owner = ScheduleCompany.Zhou.Id });
                draft.Create(new Deal { Id = new DealId(id), Customer = customer.Id, Title = "设备", Owner = ScheduleCompany.Zhou.Id, Position = new StagePosition(new StageId("contact"), begin), CreatedOn = begin });
            },
            At(begin));
        await Company.ChangeAsync(id, (draft, deal) => draft.MoveTo(deal, new StageId("needs")), At(begin.AddDays(7)));
        await Company.ChangeAsync(id, (draft, deal) => draft.SetState(deal, DealState.Won(begin.AddDays(7 + days))), At(begin.AddDays(7 + days)));

        static DateTimeOffset At(DateOnly day) => ScheduleCompany.At(string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} 10:00"));
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    private async Task<JobReport> RunAsync(DateTimeOffset now)
    {
        var node = await Company.NodeAsync();
        return await ScheduleNode.RunAsync(node.JobOf(new ReviewWriter(node.Feed, Company.Company, files)), now);
    }

    /// <summary>What somebody reads on Monday.</summary>
    private async Task<string> TextForAsync(string name, bool anew = false)
    {
        var report = anew ? last! : await RunAsync(Monday);
        last = report;
        return Assert.Single(report.Queued, queued => queued.To == name).Text;
    }

    private JobReport? last;
}
