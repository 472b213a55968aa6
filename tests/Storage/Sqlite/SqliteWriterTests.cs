using System.Buffers.Binary;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Sqlite;

/// <summary>The one writer: units that wait share a commit, and too many are refused.</summary>
public sealed class SqliteWriterTests(SqliteFixture fixture) : ComplianceSuite(fixture), IClassFixture<SqliteFixture>
{
    [Fact]
    public async Task UnitsThatWait_ShareOneCommit()
    {
        var letGo = Some.Gate();
        await WriteAsync(AddMessageAsync);
        var first = await HoldWriterAsync(letGo.Task);
        var others = Enumerable.Range(0, StorageLimits.UnitsOfCommit).Select(_ => WriteAsync(AddMessageAsync)).ToList();
        var before = CountCommits();
        letGo.SetResult();
        await first;
        await Task.WhenAll(others);
        Assert.Equal(before + 2, CountCommits());
    }

    [Fact]
    public async Task MoreUnitsThanMayWait_AreRefused_AndTheOthersHappen()
    {
        var letGo = Some.Gate();
        var first = await HoldWriterAsync(letGo.Task);
        var waiting = Enumerable.Range(0, StorageLimits.WaitingUnits).Select(_ => WriteAsync(_ => Task.FromResult(1))).ToList();
        await Assert.ThrowsAsync<DatabaseUnavailableException>(() => WriteAsync(_ => Task.FromResult(1)));
        letGo.SetResult();
        await first;
        Assert.Equal(StorageLimits.WaitingUnits, (await Task.WhenAll(waiting)).Sum());
    }

    [Fact]
    public async Task UnitWhoseCallerGaveUp_IsNeverRun()
    {
        var letGo = Some.Gate();
        var first = await HoldWriterAsync(letGo.Task);
        using var cancellation = new CancellationTokenSource();
        var ran = false;
        var waiting = Database.WriteAsync(
            (_, _) =>
            {
                ran = true;
                return Task.FromResult(1);
            },
            cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        letGo.SetResult();
        await first;
        await WriteAsync(_ => Task.FromResult(1));
        Assert.False(ran);
    }

    [Fact]
    public async Task Unit_RunsInItsCallersContext()
    {
        var ambient = new AsyncLocal<string>();
        Assert.Equal("one", await SeenByUnitOfAsync("one"));
        Assert.Equal("two", await SeenByUnitOfAsync("two"));

        async Task<string> SeenByUnitOfAsync(string name)
        {
            ambient.Value = name;
            return await WriteAsync(_ => Task.FromResult(ambient.Value));
        }
    }

    private static async Task AddMessageAsync(ISalesSession session) =>
        await session.Inbox.AddAsync(Some.Message(), "a", Some.Now, Cancellation);

    /// <summary>Returns once the writer is inside a unit, where it stays until told.</summary>
    private async Task<Task> HoldWriterAsync(Task letGo)
    {
        var inside = Some.Gate();
        var unit = WriteAsync(async session =>
        {
            await AddMessageAsync(session);
            inside.SetResult();
            await letGo;
        });
        await inside.Task;
        return unit;
    }

    // In the write-ahead log, the last page of each commit carries the size of the database after it.
    private int CountCommits()
    {
        const int logHeader = 32, pageHeader = 24;
        using var stream = new FileStream($"{((SqliteFixture)Fixture).File}-wal", FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var log = new byte[stream.Length];
        stream.ReadExactly(log);
        var page = BinaryPrimitives.ReadInt32BigEndian(log.AsSpan(8));
        var salt = log.AsSpan(16, 8);
        var commits = 0;
        for (var at = logHeader; at + pageHeader + page <= log.Length; at += pageHeader + page)
        {
            var isOfThisRound = log.AsSpan(at + 8, 8).SequenceEqual(salt);
            commits += isOfThisRound && BinaryPrimitives.ReadInt32BigEndian(log.AsSpan(at + 4)) != 0 ? 1 : 0;
        }

        return commits;
    }
}
