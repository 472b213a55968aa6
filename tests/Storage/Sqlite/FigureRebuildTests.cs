using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Sqlite;
using SalesBot.Adapters.Storage.Stores;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.WorkCalendars;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Sqlite;

/// <summary>A database from before there were kept sums has them after the next start.</summary>
public sealed class FigureRebuildTests(SqliteFixture fixture) : ComplianceSuite(fixture), IClassFixture<SqliteFixture>
{
    private IDatabaseMigrator Migrator => Fixture.Services.GetRequiredService<IDatabaseMigrator>();

    [Fact]
    public async Task DatabaseWithEventsButNoSums_LacksThem_AndHasThemAfterMigrating()
    {
        var deal = await DealAsync();
        await AppendAsync(draft => draft.Record(Some.Activity(deal), deal: null));
        await ExecuteAsync("DELETE FROM \"Credits\"; DELETE FROM \"Tallies\"; UPDATE \"Counters\" SET \"Value\" = 0 WHERE \"Name\" = 'FiguresBuilt'");
        Assert.Empty(await TalliesAsync());

        Assert.NotEmpty(await Migrator.PendingAsync(Cancellation));
        Assert.NotEmpty(await Migrator.MigrateAsync(Cancellation));

        Assert.Empty(await Migrator.PendingAsync(Cancellation));
        Assert.Equal(1, Assert.Single(await TalliesAsync(), tally => tally.Member == deal.Owner).Visits);
    }

    [Fact]
    public async Task RebuildThatWasBrokenOff_IsBegunAgain()
    {
        var deal = await DealAsync();
        await AppendAsync(draft => draft.Record(Some.Activity(deal), deal: null));

        // What is there of it is half of the credits, and some sums.
        await ExecuteAsync("DELETE FROM \"Credits\" WHERE \"Sequence\" % 2 = 0; UPDATE \"Tallies\" SET \"Visits\" = 7; UPDATE \"Counters\" SET \"Value\" = 0 WHERE \"Name\" = 'FiguresBuilt'");
        await Migrator.MigrateAsync(Cancellation);

        Assert.Equal(1, Assert.Single(await TalliesAsync(), tally => tally.Member == deal.Owner).Visits);
    }

    [Fact]
    public async Task RebuildDuringWhichSomebodyWrites_FailsAloud_AndIsBegunAgainAtTheNextStart()
    {
        var deal = await DealAsync();
        var file = Fixture.Services.GetRequiredService<SqliteFile>();
        var contexts = 0;
        var rebuild = new FigureRebuild(() =>
        {
            var context = new SqliteSalesContext(file.ForMigrating());
            if (++contexts == 4)
            {
                // The newest event is another one than at the beginning.
                context.Database.ExecuteSql($"UPDATE \"Events\" SET \"Sequence\" = \"Sequence\" + 1 WHERE \"Sequence\" = (SELECT MAX(\"Sequence\") FROM \"Events\")");
            }

            return context;
        });

        await Assert.ThrowsAsync<InvalidOperationException>(() => rebuild.RunAsync(Cancellation));

        Assert.NotEmpty(await Migrator.PendingAsync(Cancellation));
        await AppendAsync(draft => draft.Record(Some.Activity(deal), deal: null));
        await Migrator.MigrateAsync(Cancellation);
        Assert.Equal(1, Assert.Single(await TalliesAsync(), tally => tally.Member == deal.Owner).Visits);
    }

    private Task<IReadOnlyList<Tally>> TalliesAsync() => ReadAsync(session => session.Figures.TalliesAsync(DayRange.MonthOf(Some.Today), Cancellation));

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={((SqliteFixture)Fixture).File}");
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
