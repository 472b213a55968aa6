using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Tests.Samples;
using SalesBot.Bot.Tests.Schedules.BattleReports;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Tests.Schedules.Leaderboards;

/// <summary>「被超过时告诉我」, over a real database: 李敏 has signed 200,000 this month before 周子涵 signs 380,000.</summary>
public sealed class OvertakingTests
{
    [Fact]
    public async Task NobodyIsTold_WhoDidNotAskForIt()
    {
        await using var company = await StartAsync(wishes: false);
        await company.TellAsync();

        Assert.Empty(await NoticesAsync(company));
    }

    [Fact]
    public async Task WhoAskedForIt_IsToldByWhom_HowFarAndTheirPlace()
    {
        await using var company = await StartAsync();
        await company.TellAsync();

        Assert.Equal(
            "周子涵 超过了你\n本月签约额：你现在第 2，差 18万。\n一天最多一次。不要了就说「被超过不用告诉我」。\n回复 1 看榜单",
            Assert.Single(await NoticesAsync(company)).Text);
        SampleCard.Check("figures-overtaken", (await NoticesAsync(company))[0].Card!);
        Assert.StartsWith("本月签约额榜｜华东一组", await company.SayAsync("li", "1", "2026-03-11 10:05"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnceADay_IsEnough()
    {
        await using var company = await StartAsync();
        await company.TellAsync();
        await company.EnterAsync("又一", "P401", SellingCompany.Li, 400_000, won: new DateOnly(2026, 3, 11), moment: "2026-03-11 11:00");
        await company.EnterAsync("再一", "P402", SellingCompany.Zhou, 900_000, moment: "2026-03-11 11:00");
        await company.Feed.RefreshAsync(TestContext.Current.CancellationToken);
        await company.WinAsync("zhou", "再一", "2026-03-11 14:00");
        await company.LookAsync("2026-03-11 14:05");

        Assert.Single(await NoticesAsync(company));
    }

    [Fact]
    public async Task WhoWasAheadBefore_HasOvertakenNobody()
    {
        await using var company = await StartAsync();
        await company.EnterAsync("早签", "P403", SellingCompany.Zhou, 300_000, won: new DateOnly(2026, 3, 10));
        await company.TellAsync();

        Assert.Empty(await NoticesAsync(company));
    }

    [Fact]
    public async Task WinOfAnotherMonth_ChangesNoPlaceOfThisOne()
    {
        await using var company = await StartAsync();
        await company.WinAsync("zhou", "华星", "2026-03-31 20:30");
        await company.LookAsync("2026-04-01 09:00");

        Assert.Empty(await NoticesAsync(company));
    }

    [Fact]
    public async Task WhoTookItBack_IsNotTold()
    {
        await using var company = await StartAsync();
        await company.SayAsync("li", "被超过不用告诉我", "2026-03-11 09:50");
        await company.TellAsync();

        Assert.Empty(await NoticesAsync(company));
    }

    [Fact]
    public async Task WhoIsOnLeave_IsLeftInPeace()
    {
        await using var company = await StartAsync();
        await company.Database.WriteAsync(
            async (session, token) =>
            {
                var set = await session.Attention.FindAsync(SellingCompany.Li.Id, token);
                await session.Attention.SaveAsync(new AttentionChange(SellingCompany.Li.Id, set.With(new Mute(SellingCompany.At("2026-03-12 08:00"), [])), SellingCompany.Li.Id, SellingCompany.At("2026-03-11 09:00")), token);
                return true;
            },
            TestContext.Current.CancellationToken);
        await company.TellAsync();

        Assert.Empty(await NoticesAsync(company));
    }

    [Fact]
    public async Task WhoIsOvertakenByAShareOfTheWin_IsTold_OnTheirOwnGroupsRanking()
    {
        await using var company = await StartAsync(wishes: false);
        await company.EnterAsync("己签", "P404", SellingCompany.Qian, 50_000, won: new DateOnly(2026, 3, 10));
        await company.SayAsync("qian", "被超过时告诉我", "2026-03-10 09:05");
        await company.EnterAsync("共签", "P405", SellingCompany.Zhou, 400_000);
        var deal = await company.FindAsync("P405");
        await company.EnterAsync(draft => draft.Split(deal, CreditSplit.Give([], deal.Owner, SellingCompany.Lu.Id, 30)!.Value), "2026-03-10 10:00");
        await company.Feed.RefreshAsync(TestContext.Current.CancellationToken);
        await company.WinAsync("zhou", "共签", "2026-03-11 10:00");
        await company.LookAsync("2026-03-11 10:05");

        Assert.StartsWith("陆一鸣 超过了你\n本月签约额：你现在第 2，差 7万。", Assert.Single(await NoticesAsync(company)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoIsOvertakenByASplitAgreedAfterTheWin_IsTold()
    {
        await using var company = await StartAsync();
        await company.EnterAsync("早签", "P406", SellingCompany.Zhou, 150_000, won: new DateOnly(2026, 3, 10));
        await company.EnterAsync("远签", "P407", SellingCompany.Lu, 400_000);
        await company.Feed.RefreshAsync(TestContext.Current.CancellationToken);
        await company.WinAsync("lu", "远签", "2026-03-11 10:00");
        await company.LookAsync("2026-03-11 10:05");
        Assert.Empty(await NoticesAsync(company));

        await company.SayAsync("lu", "远签分成 周子涵30%", "2026-03-12 10:00");
        await company.LookAsync("2026-03-12 10:05");

        Assert.StartsWith("周子涵 超过了你\n本月签约额：你现在第 2，差 7万。", Assert.Single(await NoticesAsync(company)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoWasToldOfAWin_IsNotToldAgain_WhenItsSumIsPutRight()
    {
        await using var company = await StartAsync();
        await company.TellAsync();
        await company.SayAsync("zhou", "华星金额改成40万", "2026-03-12 10:00");
        await company.SayAsync("zhou", "确认", "2026-03-12 10:00");
        await company.LookAsync("2026-03-12 10:05");

        Assert.Single(await NoticesAsync(company));
    }

    private static async Task<SellingCompany> StartAsync(bool wishes = true)
    {
        var company = await SellingCompany.CreateAsync();
        await company.EnterAsync("昨签", "P301", SellingCompany.Li, 200_000, won: new DateOnly(2026, 3, 10));
        if (wishes)
        {
            Assert.Contains("一天最多一次", await company.SayAsync("li", "被超过时告诉我", "2026-03-10 09:00"), StringComparison.Ordinal);
        }

        return company;
    }

    private static async Task<IReadOnlyList<OutgoingMessage>> NoticesAsync(SellingCompany company) =>
        [.. (await company.ToldAsync(OutgoingKind.Notice)).Where(message => message.Key.StartsWith("overtaken/", StringComparison.Ordinal))];
}
