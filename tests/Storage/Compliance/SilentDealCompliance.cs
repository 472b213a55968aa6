using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Compliance;

/// <summary>A sweep finds the deals that it is about by their index, whatever has become of them, and from whichever version they are.</summary>
public abstract class SilentDealCompliance(DatabaseFixture fixture) : ComplianceSuite(fixture)
{
    private static readonly DateOnly Concern = Some.Today.AddDays(-5);

    private static readonly DealState Resting = DealState.Paused(new Pause("休假", Some.Today.AddDays(9)));

    [Fact]
    public async Task SilentDeals_HadNoProgressSince_OrRest_OrHaveDaysOfTheirOwn()
    {
        var silent = await DealAsync(deal => deal with { LastProgress = Concern });
        var begun = await DealAsync(deal => deal with { LastProgress = null, CreatedOn = Concern });
        var fresh = await DealAsync(deal => deal with { LastProgress = Concern.AddDays(1) });
        var resting = await DealAsync(deal => deal with { LastProgress = Some.Today, State = Resting });
        var own = await DealAsync(deal => deal with { LastProgress = Some.Today, Cadence = Cadence.RedAfterDays(2, "急") });
        var won = await DealAsync(deal => deal with { LastProgress = Concern, State = DealState.Won(Some.Today) });
        var withdrawn = await DealAsync(deal => deal with { LastProgress = Concern, Withdrawn = true });

        var found = await SilentAsync();

        Assert.All([silent, begun, resting, own], deal => Assert.Contains((deal.Id, deal.Owner), found));
        Assert.All([fresh, won, withdrawn], deal => Assert.DoesNotContain((deal.Id, deal.Owner), found));
    }

    [Fact]
    public async Task SilentDeal_IsFoundNoMore_AfterProgress_AndUnderItsNewOwner_AfterAHandover()
    {
        var moved = await DealAsync(deal => deal with { LastProgress = Concern });
        var handed = await DealAsync(deal => deal with { LastProgress = Concern });
        var heir = Some.Member();

        await AppendAsync(draft => draft.Record(Some.Activity(moved) with { On = Some.Today }, moved));
        await AppendAsync(draft => draft.SetOwner(handed, heir));

        var found = await SilentAsync();
        Assert.DoesNotContain(found, silent => silent.Deal == moved.Id);
        Assert.Contains((handed.Id, heir), found);
    }

    [Fact]
    public async Task DealsOfAnEarlierVersion_AreFoundAfterMigrating_AsBefore()
    {
        await DealAsync(deal => deal with { LastProgress = Concern });
        await DealAsync(deal => deal with { LastProgress = null, CreatedOn = Concern });
        await DealAsync(deal => deal with { LastProgress = Some.Today });
        await DealAsync(deal => deal with { LastProgress = Some.Today, State = Resting });
        await DealAsync(deal => deal with { LastProgress = Some.Today, Cadence = Cadence.RedAfterDays(2, "急") });
        await DealAsync(deal => deal with { LastProgress = Concern, State = DealState.Lost(Some.Today, "价格") });
        await DealAsync(deal => deal with { LastProgress = Concern, Withdrawn = true });
        var before = await SilentAsync();

        await using (var context = Fixture.ForMigrating())
        {
            var migrator = context.GetService<IMigrator>();
            await migrator.MigrateAsync("Figures", cancellationToken: Cancellation);
            Assert.Contains(await context.Database.GetPendingMigrationsAsync(Cancellation), name => name.EndsWith("_SilentDeals", StringComparison.Ordinal));
            await migrator.MigrateAsync(cancellationToken: Cancellation);
        }

        Assert.NotEmpty(before);
        Assert.Equal(before, await SilentAsync());
    }

    private async Task<IReadOnlyList<(DealId Deal, MemberId Owner)>> SilentAsync() =>
        [.. (await ReadAsync(session => session.Deals.SilentAsync(Concern, Cancellation))).Select(silent => (silent.Deal, silent.Owner)).OrderBy(silent => silent.Deal.Value, StringComparer.Ordinal)];
}

public sealed class SilentDealsOnSqlite(SqliteFixture fixture) : SilentDealCompliance(fixture), IClassFixture<SqliteFixture>;

public sealed class SilentDealsOnPostgreSql(PostgreSqlFixture fixture) : SilentDealCompliance(fixture), IClassFixture<PostgreSqlFixture>;

[Trait("Needs", "SqlServer")]
public sealed class SilentDealsOnSqlServer(SqlServerFixture fixture) : SilentDealCompliance(fixture), IClassFixture<SqlServerFixture>;
