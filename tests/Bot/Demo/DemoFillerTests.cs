using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Demo;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Tests.Schedules;
using SalesBot.Bot.Tests.Seeding;
using SalesBot.Domain.Library;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Demo;

public sealed class DemoFillerTests
{
    [Fact]
    public async Task AnEmptyDatabase_IsFilled_Once()
    {
        await using var database = await TemporaryDatabase.CreateAsync();

        Assert.True(await FillAsync(database));
        var position = await database.ReadAsync((session, token) => session.Changes.PositionAsync(token));
        Assert.False(await FillAsync(database));

        Assert.Equal(position, await database.ReadAsync((session, token) => session.Changes.PositionAsync(token)));
        Assert.Equal(DemoDeals.All.Length, await database.ReadAsync((session, token) => session.Deals.AllAsync(token).CountAsync(token).AsTask()));
        Assert.Equal(DemoCustomers.All.Length, await database.ReadAsync((session, token) => session.Customers.AllAsync(token).CountAsync(token).AsTask()));
    }

    [Fact]
    public async Task ADatabaseWherePeopleWork_IsLeftAlone()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await database.Sales.WriteAsync(
            async (session, token) =>
            {
                await session.Organisation.SaveAsync(Sample.Chart, token);
                return true;
            },
            TestContext.Current.CancellationToken);

        Assert.False(await FillAsync(database));
        Assert.Equal(3, (await database.ReadAsync((session, token) => session.Organisation.LoadAsync(token))).Members.Count);
    }

    [Fact]
    public async Task AMonthsWins_AreThoseOfThatMonth()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await FillAsync(database);
        var chart = await database.ReadAsync((session, token) => session.Organisation.LoadAsync(token));

        for (var first = new DateOnly(2025, 10, 1); first < Sample.Today; first = first.AddMonths(1))
        {
            var last = first.AddMonths(1).AddDays(-1);
            var expected = DemoCompany.Create(Sample.Today).Deals.Count(deal => deal.Status is "won" && deal.ClosedOn >= first && deal.ClosedOn <= last);
            var won = await database.ReadAsync((session, token) => session.Deals.ListAsync(
                new DealQuery { Filter = DealFilter.Won, Owners = [.. chart.Members.Select(member => member.Id)], From = first, To = last }, 0, 100, token));
            Assert.Equal(expected, won.Count);
        }
    }

    [Fact]
    public async Task AfterTheDemo_NewDealsGetIdsOfTheirOwn()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await FillAsync(database);

        var next = await database.Sales.WriteAsync((session, token) => session.Deals.NextIdAsync(token), TestContext.Current.CancellationToken);

        Assert.Null(await database.ReadAsync((session, token) => session.Deals.FindAsync(next, token)));
    }

    [Fact]
    public async Task EveryWin_HasItsCommission_AndVisitsTheirPoints()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await FillAsync(database);
        var chart = await database.ReadAsync((session, token) => session.Organisation.LoadAsync(token));

        var lines = await database.ReadAsync((session, token) => session.Rewards.OfDaysAsync([.. chart.Members.Select(member => member.Id)], new DayRange(new DateOnly(2020, 1, 1), Sample.Today), token));

        var won = DemoDeals.All.Where(deal => deal.Status is "won").Sum(deal => deal.AmountInWan * 10_000m);
        Assert.Equal(won * 0.02m, lines.Where(line => line.Reward.IsCommission).Sum(line => line.Reward.Money.Yuan));
        Assert.Contains(lines, line => line.Reward is { Name: "拜访", Points: 2 });
    }

    [Fact]
    public async Task TheLibrary_KnowsWhatToSayToWhomItIsTooExpensive()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await FillAsync(database);

        var library = await database.ReadAsync((session, token) => session.Library.NewestAsync(10, token));

        Assert.True(ScriptSearch.Find(library, "客户嫌贵").Skip(1).Any());
    }

    private static Task<bool> FillAsync(TemporaryDatabase database) =>
        new DemoFiller(database.Sales, new ConfiguredIncentives(Options.Create(new IncentiveOptions { Preset = ConfiguredIncentives.Standard }), new KeptFiles()), new FixedTime(Sample.Now), NullLogger<DemoFiller>.Instance).FillIfEmptyAsync(TestContext.Current.CancellationToken);
}
