using SalesBot.Bot.Delivery;

namespace SalesBot.Bot.Tests.Delivery;

public sealed class NodeLeaseTests
{
    private const string Name = "wecom/aibot/aib-1";
    private static readonly TimeSpan Duration = TimeSpan.FromMinutes(10);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lease_IsOneNodesUntilItGivesItBack()
    {
        await using var database = await TemporaryDatabase.CreateAsync(Cancellation);
        var first = new NodeLease(database.Database, new Node(), TimeProvider.System);
        var second = new NodeLease(database.Database, new Node(), TimeProvider.System);

        Assert.True(await first.HoldAsync(Name, Duration, Cancellation));
        Assert.True(await first.HoldAsync(Name, Duration, Cancellation));
        Assert.False(await second.HoldAsync(Name, Duration, Cancellation));
        await second.ReleaseAsync(Name, Cancellation);
        Assert.False(await second.HoldAsync(Name, Duration, Cancellation));
        await first.ReleaseAsync(Name, Cancellation);
        Assert.True(await second.HoldAsync(Name, Duration, Cancellation));
    }
}
