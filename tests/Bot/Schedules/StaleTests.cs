using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Conversation;
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
        Assert.StartsWith("🔴 超期 1 单 · 🟡 临期 0 单\n共 38万。", message.Text, StringComparison.Ordinal);
        Assert.Contains("1 华光电子｜ERP二期 · 周子涵 · 38万 · 🔴 8 天未更新", message.Text, StringComparison.Ordinal);
        Assert.Contains("最近进展 3月2日 · 下一步 回访王总", message.Text, StringComparison.Ordinal);
        Assert.Contains("按自然日计", message.Text, StringComparison.Ordinal);
        Assert.Equal([Verbs.Show], message.Card!.Actions.Select(action => action.Verb));
    }

    [Fact]
    public async Task DayOff_IsQuiet_AndTheNextWorkdaySaysIt()
    {
        await Company.EnterAsync("节前", "MES", ScheduleCompany.Zhou, 100_000, deal => deal with { LastProgress = new DateOnly(2026, 9, 25) });
        Assert.Empty(await RunAsync("2026-10-03 09:00"));
        Assert.Contains("沈国栋", await RunAsync("2026-10-08 09:00"));
    }

    private static Deal Deal() => new()
    {
        Id = new DealId("P1"),
        Customer = new CustomerId(Guid.Empty),
        Title = "ERP二期",
        Owner = ScheduleCompany.Zhou.Id,
        Position = new StagePosition(new StageId("contact"), new DateOnly(2026, 10, 9)),
        CreatedOn = new DateOnly(2026, 9, 1),
    };

    private async Task<IEnumerable<string>> RunAsync(string moment)
    {
        var node = await Company.NodeAsync();
        var report = await ScheduleNode.RunAsync(node.JobOf(new StaleWriter(node.Feed, Company.Company)), ScheduleCompany.At(moment));
        return report.Queued.Select(queued => queued.To);
    }
}
