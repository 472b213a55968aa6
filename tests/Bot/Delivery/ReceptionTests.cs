using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Tests.Delivery;

/// <summary>What is refused is not stored, and what is stored is never said to be refused, however often it comes.</summary>
public sealed class ReceptionTests : IAsyncLifetime
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    private readonly TaskCompletionSource end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TurnNode? node;

    private TurnNode Node => node!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => node = await TurnNode.CreateAsync();

    public async ValueTask DisposeAsync()
    {
        end.TrySetResult();
        await Node.DisposeAsync();
    }

    [Fact]
    public async Task Repeat_IsTheFirstOne_WhileAnotherUnitHasTheWriter()
    {
        var reception = Node.ReceptionOver(Node.Database, Short);
        var first = await Node.ReceptionOver(Node.Database, Long).ReceiveAsync(Node.Message("1"), Cancellation);
        await HoldWriterAsync();

        var repeat = await reception.ReceiveAsync(Node.Message("1"), Cancellation);

        Assert.Equal((first.Id, false), (repeat.Id, repeat.IsNew));
    }

    [Fact]
    public async Task RefusedMessage_IsNotStoredLater()
    {
        var reception = Node.ReceptionOver(Node.Database, Short);
        var holding = await HoldWriterAsync();

        var refusal = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => reception.ReceiveAsync(Node.Message("1"), Cancellation));
        end.SetResult();
        await holding;

        Assert.False(refusal.MayBeStored);
        Assert.Null(await Node.Database.WriteAsync((session, token) => session.Inbox.FindAsync(PlatformName.Teams, "1", token), Cancellation));
    }

    [Fact]
    public async Task Repeat_OfWhatIsBeingStored_GetsItsOutcome()
    {
        var database = new SlowDatabase(Node.Database);
        var reception = Node.ReceptionOver(database, Long);
        var copies = Enumerable.Range(0, 3).Select(_ => reception.ReceiveAsync(Node.Message("1"), Cancellation)).ToList();

        database.GoOn();
        var receipts = await Task.WhenAll(copies);

        Assert.Single(receipts.Distinct());
        Assert.Equal(1, database.Writes);
    }

    [Fact]
    public async Task WhatIsNeitherStoredNorRefused_MayBeStored_AndSoMayItsRepeat()
    {
        var database = new SlowDatabase(Node.Database);
        var reception = Node.ReceptionOver(database, Short);

        var first = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => reception.ReceiveAsync(Node.Message("1"), Cancellation));
        var repeat = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => reception.ReceiveAsync(Node.Message("1"), Cancellation));

        Assert.True(first.MayBeStored && repeat.MayBeStored);
        Assert.Equal(1, database.Writes);
    }

    /// <summary>A unit that is at work, as a first message's is while all that it needs is compiled.</summary>
    /// <returns>Ends with it.</returns>
    private async Task<Task> HoldWriterAsync()
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var holding = Node.Database.WriteAsync(
            async (_, _) =>
            {
                begun.SetResult();
                await end.Task;
                return true;
            },
            Cancellation);
        await begun.Task;
        return holding;
    }

    /// <summary>A database that has begun to store what it is given, and is at it until it is told to go on.</summary>
    private sealed class SlowDatabase(ISalesDatabase database) : ISalesDatabase
    {
        private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public bool SupportsSeveralNodes => database.SupportsSeveralNodes;

        public int Writes { get; private set; }

        public void GoOn() => ready.SetResult();

        public async Task<T> WriteAsync<T>(Func<ISalesSession, CancellationToken, Task<T>> unit, CancellationToken cancellationToken)
        {
            Writes++;
            await ready.Task;
            return await database.WriteAsync(unit, cancellationToken);
        }

        public Task<T> ReadAsync<T>(Func<ISalesSession, CancellationToken, Task<T>> query, CancellationToken cancellationToken) => database.ReadAsync(query, cancellationToken);
    }
}
