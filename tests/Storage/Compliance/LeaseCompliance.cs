using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Compliance;

/// <summary>A lease is with one node at a time.</summary>
public abstract class LeaseCompliance(DatabaseFixture fixture) : ComplianceSuite(fixture)
{
    private static readonly DateTimeOffset End = Some.Now.AddSeconds(30);

    [Fact]
    public async Task Lease_IsWithOneNode_UntilItEnds()
    {
        var name = $"connection/{Guid.NewGuid()}";
        Assert.True(await TakeAsync(name, "a", Some.Now));
        Assert.False(await TakeAsync(name, "b", Some.Now));
        Assert.True(await TakeAsync(name, "a", Some.Now.AddSeconds(10)));
        Assert.True(await TakeAsync(name, "b", End.AddSeconds(10)));
        Assert.False(await TakeAsync(name, "a", End.AddSeconds(10)));
    }

    [Fact]
    public async Task ReleasedLease_IsFree_AndOnlyItsHolderReleasesIt()
    {
        var name = $"connection/{Guid.NewGuid()}";
        await TakeAsync(name, "a", Some.Now);

        await ReleaseAsync(name, "b");
        Assert.False(await TakeAsync(name, "b", Some.Now));

        await ReleaseAsync(name, "a");
        Assert.True(await TakeAsync(name, "b", Some.Now));
    }

    [Fact]
    public async Task NodesThatAskAtOnce_AreGivenItOnce()
    {
        var name = $"connection/{Guid.NewGuid()}";
        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(node => TakeAsync(name, $"node{node}", Some.Now)));
        Assert.Single(taken, isTaken => isTaken);
    }

    private Task<bool> TakeAsync(string name, string node, DateTimeOffset now) =>
        WriteAsync(session => session.Leases.TryTakeAsync(name, node, now, End.AddSeconds((now - Some.Now).TotalSeconds), Cancellation));

    private Task ReleaseAsync(string name, string node) =>
        WriteAsync(session => session.Leases.ReleaseAsync(name, node, Cancellation));
}

public sealed class LeasesOnSqlite(SqliteFixture fixture) : LeaseCompliance(fixture), IClassFixture<SqliteFixture>;

public sealed class LeasesOnPostgreSql(PostgreSqlFixture fixture) : LeaseCompliance(fixture), IClassFixture<PostgreSqlFixture>;

[Trait("Needs", "SqlServer")]
public sealed class LeasesOnSqlServer(SqlServerFixture fixture) : LeaseCompliance(fixture), IClassFixture<SqlServerFixture>;
