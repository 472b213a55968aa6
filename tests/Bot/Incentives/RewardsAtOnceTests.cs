using System.Globalization;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Tests.Conversation;
using SalesBot.Bot.Tests.Delivery;
using SalesBot.Bot.Tests.Schedules;

namespace SalesBot.Bot.Tests.Incentives;

/// <summary>Where units really run at the same time, on PostgreSQL: whoever comes second reckons with what the first has done.</summary>
public sealed class RewardsAtOnceTests : IAsyncLifetime
{
    private IncentiveDesk? desk;

    private IncentiveDesk Desk => desk!;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(TemporaryDatabase.PostgreSql is null, "No PostgreSQL server is named.");
        desk = await IncentiveDesk.CreateAsync(server: TemporaryDatabase.PostgreSql);
    }

    public async ValueTask DisposeAsync()
    {
        if (desk is not null)
        {
            await desk.DisposeAsync();
        }
    }

    [Fact]
    public async Task TwoWinsAtTheSameMoment_CountOneAnother()
    {
        for (var number = 1; number <= 5; number++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"客户{"甲乙丙丁戊"[number - 1]}");
            await Desk.Company.EnterAsync(name, "ERP", ScheduleCompany.Zhou, 10_000m, deal => deal);
        }

        foreach (var customer in new[] { "客户甲", "客户乙", "客户丙" })
        {
            await Desk.WinAsync(ScheduleCompany.Zhou, customer, "1万");
        }

        var fourth = await Desk.SaysAsync(ScheduleCompany.Zhou, "客户丁签了，1万");
        var fifth = await Desk.SaysAsync(ScheduleCompany.Zhou, "客户戊签了，1万");
        var (_, second) = await AtOnceAsync(
            () => Desk.PressesAsync(ScheduleCompany.Zhou, fourth, Verbs.Confirm),
            () => Desk.PressesAsync(ScheduleCompany.Zhou, fifth, Verbs.Confirm));

        second.Replies("🏅");
        Assert.Single(await Desk.LinesAsync(ScheduleCompany.Zhou), line => line.Reward.Medal is not null);
    }

    [Fact]
    public async Task TwoFirstsAtTheSameMoment_AreOneMedal()
    {
        await Desk.Company.EnterAsync("客户甲", "ERP", ScheduleCompany.Lu, 10_000m, deal => deal);
        var one = await Desk.SaysAsync(ScheduleCompany.Lu, "远东签了，120万");
        var other = await Desk.SaysAsync(ScheduleCompany.Lu, "客户甲签了，200万");
        await AtOnceAsync(
            () => Desk.PressesAsync(ScheduleCompany.Lu, one, Verbs.Confirm),
            () => Desk.PressesAsync(ScheduleCompany.Lu, other, Verbs.Confirm));

        Assert.Single(await Desk.LinesAsync(ScheduleCompany.Lu), line => line.Reward.Medal is not null);
    }

    [Fact]
    public async Task PointsThatAreWantedTwiceAtTheSameMoment_AreSpentOnce()
    {
        await Desk.WinAsync(ScheduleCompany.Zhou);
        await Desk.SaysAsync(ScheduleCompany.Shen, "上架 咖啡券 15分");

        var (first, second) = await AtOnceAsync(
            () => Desk.SaysAsync(ScheduleCompany.Zhou, "兑换 咖啡券"),
            () => Desk.SaysAsync(ScheduleCompany.Zhou, "兑换 咖啡券"));

        first.Replies("预留 15 分，余 5 分");
        second.Replies("咖啡券 要 15 分，你有 5 分，还不够。");
        Assert.Equal(5, (await Desk.LinesAsync(ScheduleCompany.Zhou)).Sum(line => line.Points));
    }

    [Fact]
    public async Task WishThatIsHandedOutAndRefusedAtTheSameMoment_IsOneOfThem()
    {
        await Desk.WinAsync(ScheduleCompany.Zhou);
        await Desk.SaysAsync(ScheduleCompany.Shen, "上架 咖啡券 15分");
        await Desk.SaysAsync(ScheduleCompany.Zhou, "兑换 咖啡券");
        var buttons = Desk.Delivered[^1].Card!.Actions;

        var (_, refused) = await AtOnceAsync(() => Desk.PressesAsync(ScheduleCompany.Shen, buttons[0]), () => Desk.PressesAsync(ScheduleCompany.Han, buttons[1]));

        refused.Replies("沈国栋 已在");
        Assert.Equal(5, (await Desk.LinesAsync(ScheduleCompany.Zhou)).Sum(line => line.Points));
    }

    /// <summary>The second is handled before the first is stored, or waits for it.</summary>
    private async Task<(BotTurn First, BotTurn Second)> AtOnceAsync(Func<Task<BotTurn>> first, Func<Task<BotTurn>> second)
    {
        Task<BotTurn>? later = null;
        Desk.Between = async () =>
        {
            later = second();
            await Task.WhenAny(later, Desk.Company.Storage.WaitsForLockAsync(TestContext.Current.CancellationToken));
        };
        return (await first(), await later!);
    }
}
