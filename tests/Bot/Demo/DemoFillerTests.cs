using Microsoft.Extensions.Logging.Abstractions;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Demo;
using SalesBot.Bot.Tests.Seeding;
using SalesBot.Domain.Sales;

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

    private static Task<bool> FillAsync(TemporaryDatabase database) =>
        new DemoFiller(database.Sales, new FixedTime(Sample.Now), NullLogger<DemoFiller>.Instance).FillIfEmptyAsync(TestContext.Current.CancellationToken);
}
