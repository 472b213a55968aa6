using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Delivery;

namespace SalesBot.Bot.Tests.Delivery;

public sealed class ChatLanesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ChatThatIsWokenWhileItIsWorkedOn_IsWorkedOnAgain_AndNeverTwiceAtOnce()
    {
        var lanes = new ChatLanes();
        var (entered, release) = (new SemaphoreSlim(0), new SemaphoreSlim(0));
        var (running, most) = (0, 0);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var workers = Enumerable.Range(0, 3).Select(_ => lanes.RunAsync(WorkAsync, stop.Token)).ToList();

        lanes.Wake(Chat("a"));
        await entered.WaitAsync(Cancellation);
        lanes.Wake(Chat("a"));
        lanes.Wake(Chat("a"));
        release.Release();
        await entered.WaitAsync(Cancellation);
        release.Release();

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(workers));
        Assert.Equal(1, most);

        async Task WorkAsync(ChatAddress chat, CancellationToken cancellationToken)
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            entered.Release();
            await release.WaitAsync(cancellationToken);
            Interlocked.Decrement(ref running);
        }
    }

    [Fact]
    public async Task TwoChats_AreWorkedOnAtOnce()
    {
        var lanes = new ChatLanes();
        var both = new Barrier(2);
        var done = new SemaphoreSlim(0);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var workers = Enumerable.Range(0, 2).Select(_ => Task.Run(() => lanes.RunAsync(WorkAsync, stop.Token), Cancellation)).ToList();

        lanes.Wake(Chat("a"));
        lanes.Wake(Chat("b"));

        // Each waits for the other: that both come through shows that they ran together.
        await done.WaitAsync(Cancellation);
        await done.WaitAsync(Cancellation);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(workers));

        Task WorkAsync(ChatAddress chat, CancellationToken cancellationToken)
        {
            both.SignalAndWait(cancellationToken);
            done.Release();
            return Task.CompletedTask;
        }
    }

    private static ChatAddress Chat(string id) => new("Test", ChatKind.Direct, id);
}
