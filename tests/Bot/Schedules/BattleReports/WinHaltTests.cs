using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Tests.Schedules.BattleReports;

/// <summary>An administrator pauses the telling of wins, or stops that of a day and lets it go on.</summary>
public sealed class WinHaltTests : IAsyncLifetime
{
    private static readonly DateOnly Day = new(2026, 3, 11);

    private SellingCompany? selling;

    private SellingCompany Company => selling!;

    public async ValueTask InitializeAsync() => selling = await SellingCompany.CreateAsync();

    public async ValueTask DisposeAsync() => await Company.DisposeAsync();

    [Fact]
    public async Task WinInAPause_IsNeverTold_AndTheNextOneIs()
    {
        await HaltAsync(day: null);
        var receipt = await Company.WinAsync("zhou", "华星", "2026-03-11 10:00");
        Assert.DoesNotContain("喜报", receipt, StringComparison.Ordinal);
        await Company.LookAsync("2026-03-11 10:02");

        await GoOnAsync(day: null, "2026-03-11 10:10");
        await Company.WinAsync("li", "远景", "2026-03-11 10:11");
        await Company.LookAsync("2026-03-11 10:13");

        Assert.All(await Company.ToldAsync(OutgoingKind.Win), message => Assert.StartsWith("🎉 喜报｜李敏 签下 远景", message.Text, StringComparison.Ordinal));
        Assert.Equal(5, (await Company.ToldAsync(OutgoingKind.Win)).Count);
    }

    [Fact]
    public async Task WinsOfADayThatIsStopped_AreTold_OnceItGoesOn()
    {
        await Company.WinAsync("zhou", "华星", "2026-03-11 10:00");
        await HaltAsync(Day);
        await Company.LookAsync("2026-03-11 10:02");
        Assert.Empty(await Company.ToldAsync(OutgoingKind.Win));

        await GoOnAsync(Day, "2026-03-11 10:30");
        await Company.LookAsync("2026-03-11 10:31");

        Assert.Equal(5, (await Company.ToldAsync(OutgoingKind.Win)).Count);
    }

    [Fact]
    public async Task WinsOfADayThatIsStopped_AreGivenUpTheNextDay()
    {
        await Company.WinAsync("zhou", "华星", "2026-03-11 10:00");
        await HaltAsync(Day);
        await Company.LookAsync("2026-03-11 10:02");
        await Company.LookAsync("2026-03-12 10:30");

        await GoOnAsync(Day, "2026-03-12 10:31");
        await Company.LookAsync("2026-03-12 10:40");

        Assert.Empty(await Company.ToldAsync(OutgoingKind.Win));
    }

    /// <summary>What chats have read that is not so is put right, whatever is paused.</summary>
    [Fact]
    public async Task WinThatIsUndone_IsCorrected_InAPauseToo()
    {
        await Company.TellAsync();
        await HaltAsync(day: null);

        await Company.SayAsync("zhou", "撤销", "2026-03-11 10:05");
        await Company.LookAsync("2026-03-11 10:06");

        Assert.Equal(10, (await Company.ToldAsync(OutgoingKind.Win)).Count);
    }

    [Fact]
    public async Task Wins_AreAmongTheSchedules_WithWhatBecameOfTodays()
    {
        await Company.TellAsync();

        Assert.Contains("喜报", await Company.SayAsync("han", "日程", "2026-03-11 10:05"), StringComparison.Ordinal);
        var shown = await Company.PressAsync("han", Bot.Conversation.Verbs.Schedule, System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty.Add(Bot.Conversation.Keys.Schedule, StandardSchedules.Wins), "2026-03-11 10:06");
        Assert.Contains("每次签单后 2 分钟", shown, StringComparison.Ordinal);
        Assert.Contains("1", shown, StringComparison.Ordinal);
    }

    private Task<bool> HaltAsync(DateOnly? day) => Company.Database.WriteAsync(
        async (session, token) =>
        {
            await session.Halts.HaltAsync(new ScheduleHalt(StandardSchedules.Wins, day, SellingCompany.Han.Id, SellingCompany.At("2026-03-11 09:00")), token);
            return true;
        },
        TestContext.Current.CancellationToken);

    private Task<bool> GoOnAsync(DateOnly? day, string at) => Company.Database.WriteAsync(
        async (session, token) =>
        {
            await session.Halts.GoOnAsync(StandardSchedules.Wins, day, SellingCompany.Han.Id, SellingCompany.At(at), token);
            return true;
        },
        TestContext.Current.CancellationToken);
}
