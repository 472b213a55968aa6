using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Delivery;

namespace SalesBot.Bot.Tests.Delivery;

public sealed class OutboxWorkerTests : IAsyncLifetime
{
    private TemporaryDatabase? storage;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ISalesDatabase Database => storage!.Database;

    public async ValueTask InitializeAsync() => storage = await TemporaryDatabase.CreateAsync(Cancellation);

    public async ValueTask DisposeAsync() => await storage!.DisposeAsync();

    [Fact]
    public async Task Messages_AreSentInTheOrderOfTheirChat_AndAreAccepted()
    {
        await AddAsync("a/1", "a");
        await AddAsync("b/1", "b");
        await AddAsync("a/2", "a");
        var platform = new ScriptedPlatform(deduplicates: false, message => new SendOutcome.Accepted(message.Key));

        List<string> sent = [];
        await WhileWorkingAsync(platform, async () =>
        {
            for (var i = 0; i < 3; i++)
            {
                sent.Add(await platform.NextAsync(Cancellation));
            }

            await UntilAsync(async () => (await AcceptedAsync()).Count == 3);
        });

        Assert.Equal(["a/1", "a/2"], sent.Where(key => key.StartsWith('a')));
        Assert.All(await AcceptedAsync(), record => Assert.Equal(record.Message.Key, record.PlatformMessageId));
    }

    [Fact]
    public async Task MessageThatIsPutOff_HoldsBackThoseAfterItInItsChat_AndOnlyThose()
    {
        await AddAsync("a/1", "a");
        await AddAsync("a/2", "a");
        await AddAsync("b/1", "b");
        var platform = new ScriptedPlatform(
            deduplicates: false,
            message => message.Key == "a/1" ? new SendOutcome.Deferred(TimeSpan.FromHours(1), "429") : new SendOutcome.Accepted(null));

        await WhileWorkingAsync(platform, () => UntilAsync(async () => (await AcceptedAsync()).Count == 1));

        Assert.Equal("b/1", Assert.Single(await AcceptedAsync()).Message.Key);
        Assert.Equal(2, await CountSentAsync(platform));
    }

    [Fact]
    public async Task RefusedMessage_IsNotSentAgain()
    {
        await AddAsync("a/1", "a");
        await AddAsync("a/2", "a");
        var platform = new ScriptedPlatform(
            deduplicates: false,
            message => message.Key == "a/1" ? new SendOutcome.Refused("blocked") : new SendOutcome.Accepted(null));

        await WhileWorkingAsync(platform, () => UntilAsync(async () => (await AcceptedAsync()).Count == 1));

        Assert.False(await Database.ReadAsync((session, token) => session.Outbox.HasWaitingAsync(DateTimeOffset.MaxValue, [], token), Cancellation));
    }

    [Theory]
    [InlineData(OutgoingKind.Notice, false, false)]
    [InlineData(OutgoingKind.Notice, true, true)]
    [InlineData(OutgoingKind.Reply, false, true)]
    public async Task MessageThatANodeWasSendingWhenItDied_IsSentAgainOnlyWhereThatIsSafe(OutgoingKind kind, bool deduplicates, bool repeated)
    {
        await AddAsync("a/1", "a", kind);
        await Database.WriteAsync(
            async (session, token) =>
            {
                await session.Outbox.ClaimAsync("dead", DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddHours(1), 10, [], token);
                await session.Outbox.ReleaseAllAsync(token);
                return true;
            },
            Cancellation);
        var platform = new ScriptedPlatform(deduplicates, _ => new SendOutcome.Accepted(null));

        await WhileWorkingAsync(
            platform,
            () => UntilAsync(async () => !await Database.ReadAsync((session, token) => session.Outbox.HasWaitingAsync(DateTimeOffset.MaxValue, [], token), Cancellation)));

        Assert.Equal(repeated, platform.HasMore);
        Assert.Equal(repeated ? 1 : 0, (await AcceptedAsync()).Count);
    }

    [Fact]
    public async Task MessageForAPlatformThatIsNotEnabled_Fails_AndDoesNotBlockTheOthers()
    {
        await AddAsync("x/1", "a", platform: "Elsewhere");
        await AddAsync("a/1", "a");
        var platform = new ScriptedPlatform(deduplicates: false, _ => new SendOutcome.Accepted(null));

        await WhileWorkingAsync(platform, () => UntilAsync(async () => (await AcceptedAsync()).Count == 1));

        Assert.False(await Database.ReadAsync((session, token) => session.Outbox.HasWaitingAsync(DateTimeOffset.MaxValue, [], token), Cancellation));
    }

    private static async Task<int> CountSentAsync(ScriptedPlatform platform)
    {
        var count = 0;
        for (; platform.HasMore; count++)
        {
            await platform.NextAsync(Cancellation);
        }

        return count;
    }

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (!await condition())
        {
            await pace.WaitForNextTickAsync(Cancellation);
        }
    }

    private async Task WhileWorkingAsync(ScriptedPlatform platform, Func<Task> during)
    {
        using var worker = new OutboxWorker(
            Database,
            [platform],
            new Node(),
            Options.Create(new DeliveryOptions()),
            TimeProvider.System,
            NullLogger<OutboxWorker>.Instance);
        await worker.StartAsync(Cancellation);
        worker.Wake();
        await during();
        await worker.StopAsync(Cancellation);
    }

    private Task<IReadOnlyList<OutboxRecord>> AcceptedAsync() =>
        Database.ReadAsync((session, token) => session.Outbox.AcceptedAsync("Scripted", token), Cancellation);

    private Task<bool> AddAsync(string key, string chat, OutgoingKind kind = OutgoingKind.Notice, string platform = "Scripted") =>
        Database.WriteAsync(
            (session, token) => session.Outbox.AddAsync(
                new OutgoingMessage
                {
                    Key = key,
                    Kind = kind,
                    Chat = new ChatAddress(platform, ChatKind.Direct, chat),
                    At = new DateTimeOffset(2026, 3, 11, 2, 0, 0, TimeSpan.Zero),
                    Text = key,
                },
                token),
            Cancellation);
}
