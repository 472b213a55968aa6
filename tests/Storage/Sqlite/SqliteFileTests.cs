using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage;
using SalesBot.Adapters.Storage.Sqlite;
using SalesBot.Domain.Sales;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Sqlite;

/// <summary>What only a SQLite file can go through.</summary>
public sealed class SqliteFileTests(SqliteFixture fixture) : ComplianceSuite(fixture), IClassFixture<SqliteFixture>
{
    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("busy_timeout", "1000")]
    public Task Writer_IsSetFor_SurvivingTheLossOfPower(string pragma, string expected) => RequireAsync(pragma, expected);

    [Theory]
    [InlineData("cache_size", "-16384")]
    [InlineData("wal_autocheckpoint", "4000")]
    public Task Writer_IsSetFor_UnitsOfManyPages(string pragma, string expected) => RequireAsync(pragma, expected);

    [Fact]
    public async Task StaleMigrationLock_OfAKilledProcess_DoesNotHangTheStart()
    {
        await ExecuteAsync("INSERT OR IGNORE INTO \"__EFMigrationsLock\"(\"Id\", \"Timestamp\") VALUES (1, '2026-01-01')");
        var migrating = Fixture.Services.GetRequiredService<IDatabaseMigrator>().MigrateAsync(Cancellation);
        Assert.Empty(await migrating.WaitAsync(TimeSpan.FromSeconds(30), Cancellation));
    }

    [Fact]
    public async Task LockedFile_RefusesEveryUnit_AndAnswersAgainAfterwards()
    {
        await using var other = await OpenAsync();
        await using (await other.BeginTransactionAsync(Cancellation))
        {
            var units = Enumerable.Range(0, 3).Select(_ => CustomerAsync()).ToList();
            foreach (var unit in units)
            {
                await Assert.ThrowsAsync<DatabaseUnavailableException>(() => unit);
            }

            var trouble = await Fixture.Services.GetRequiredService<IDatabaseHealth>().FindTroubleAsync(Cancellation);
            Assert.NotNull(trouble);
        }

        await CustomerAsync();
    }

    [Fact]
    public async Task Reader_CanChangeNothing() =>
        await Assert.ThrowsAsync<DatabaseUnavailableException>(() => ReadAsync(session => session.Inbox.AddAsync(Some.Message(), "a", Some.Now, Cancellation)));

    [Fact]
    public async Task Reader_SeesWhatIsCommitted_AndNothingElse()
    {
        var message = Some.Message();
        var (stored, letGo) = (Some.Gate(), Some.Gate());
        var unit = WriteAsync(async session =>
        {
            await session.Inbox.AddAsync(message, "a", Some.Now, Cancellation);
            stored.SetResult();
            await letGo.Task;
        });
        await stored.Task;
        Assert.Null(await NextAsync());
        letGo.SetResult();
        await unit;
        Assert.NotNull(await NextAsync());

        Task<InboxEntry?> NextAsync() => ReadAsync(session => session.Inbox.NextAsync(message.Chat, "a", Some.Now, Cancellation));
    }

    [Fact]
    public async Task MissingFile_IsRefused_NotCreated()
    {
        var file = Path.Combine(Path.GetTempPath(), $"salesbot-{Guid.NewGuid():N}.db");
        await using var services = DatabaseFixture.Register(StorageProvider.Sqlite, $"Data Source={file}");
        var database = services.GetRequiredService<ISalesDatabase>();
        await Assert.ThrowsAsync<DatabaseUnavailableException>(() => database.WriteAsync((_, _) => Task.FromResult(1), Cancellation));
        await Assert.ThrowsAsync<DatabaseUnavailableException>(() => database.ReadAsync((session, token) => session.Deals.FindAsync(new DealId("P1"), token), Cancellation));
        Assert.NotEmpty(await services.GetRequiredService<IDatabaseMigrator>().PendingAsync(Cancellation));
        Assert.False(File.Exists(file));
    }

    private async Task<SqliteConnection> OpenAsync()
    {
        var connection = new SqliteConnection($"Data Source={((SqliteFixture)Fixture).File};Pooling=False");
        await connection.OpenAsync(Cancellation);
        return connection;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Cancellation);
    }

    private async Task RequireAsync(string pragma, string expected)
    {
        await using var connection = Fixture.Services.GetRequiredService<SqliteFile>().OpenForWriting();
        await using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";
        Assert.Equal(expected, Convert.ToString(await command.ExecuteScalarAsync(Cancellation), null));
    }
}
