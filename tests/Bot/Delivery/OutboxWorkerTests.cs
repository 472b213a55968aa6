using System.Collections.Immutable;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Delivery;
using SalesBot.Domain.Organisation;

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
    public async Task MessageThatWaitsForALimit_IsTriedUntilThereIsRoom_HoweverOften()
    {
        await AddAsync("a/1", "a");
        var tries = 0;
        var platform = new ScriptedPlatform(
            deduplicates: false,
            _ => ++tries <= SendPolicy.MostAttempts + 2 ? new SendOutcome.Deferred(TimeSpan.Zero, "20 a minute", IsQuota: true) : new SendOutcome.Accepted(null));

        await WhileWorkingAsync(platform, () => UntilAsync(async () => (await AcceptedAsync()).Count == 1), wakesAllTheTime: true);

        Assert.Equal(SendPolicy.MostAttempts + 3, tries);
    }

    [Fact]
    public async Task PersonWhoIsNotReached_GetsTheMessageAnotherWay()
    {
        var member = new MemberId(Guid.NewGuid());
        await Database.WriteAsync(
            async (session, token) =>
            {
                var accounts = ImmutableSortedDictionary<string, string>.Empty.Add("Scripted", "here").Add("WeCom", "there");
                await session.Organisation.SaveAsync(new OrganisationChart([], [], [Some(member)]), token);
                await session.Organisation.SaveProfileAsync(new MemberProfile(member, null, null, null, null, accounts), token);
                return true;
            },
            Cancellation);
        await AddAsync("a/1", "there", platform: "WeCom", to: member);
        var platform = new ScriptedPlatform(deduplicates: false, _ => new SendOutcome.Accepted(null));
        var blocked = new ScriptedPlatform(deduplicates: false, _ => new SendOutcome.Unreachable("81013"), "WeCom");

        await WhileWorkingAsync([platform, blocked], () => UntilAsync(async () => (await AcceptedAsync()).Count == 1));

        Assert.Equal(new ChatAddress("Scripted", ChatKind.Direct, "here"), Assert.Single(await AcceptedAsync()).Message.Chat);
    }

    [Fact]
    public async Task PersonWhoIsReachedNoWay_IsListedWithTheReason()
    {
        await AddAsync("a/1", "a");
        var platform = new ScriptedPlatform(deduplicates: false, _ => new SendOutcome.Unreachable("81013 out of sight"));

        IReadOnlyList<OutboxRecord> undelivered = [];
        await WhileWorkingAsync(platform, () => UntilAsync(async () =>
            (undelivered = await Database.ReadAsync((session, token) => session.Outbox.UndeliveredAsync(DateTimeOffset.MinValue, 10, token), Cancellation)).Count == 1));

        Assert.Equal((OutboxState.Failed, "81013 out of sight"), (undelivered[0].State, undelivered[0].Reason));
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

        Assert.False(await Database.ReadAsync((session, token) => session.Outbox.HasWaitingAsync(new OutboxScope(DateTimeOffset.MaxValue), token), Cancellation));
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
                await session.Outbox.ClaimAsync("dead", new OutboxScope(DateTimeOffset.UtcNow), DateTimeOffset.UtcNow.AddHours(1), 10, token);
                await session.Outbox.ReleaseAllAsync(token);
                return true;
            },
            Cancellation);
        var platform = new ScriptedPlatform(deduplicates, _ => new SendOutcome.Accepted(null));

        await WhileWorkingAsync(
            platform,
            () => UntilAsync(async () => !await Database.ReadAsync((session, token) => session.Outbox.HasWaitingAsync(new OutboxScope(DateTimeOffset.MaxValue), token), Cancellation)));

        Assert.Equal(repeated, platform.HasMore);
        Assert.Equal(repeated ? 1 : 0, (await AcceptedAsync()).Count);
    }

    [Fact]
    public async Task PlatformThatIsSlow_KeepsNoOtherWaiting()
    {
        await AddManyAsync(SendPolicy.MostAtOnce * 3, "Slow");
        await AddAsync("a/1", "a");
        var (slow, quick) = (new HangingPlatform(_ => true, "Slow"), new HangingPlatform(_ => false, "Scripted"));

        await using var _ = Working([slow, quick]);
        await UntilAsync(async () => (await AcceptedAsync()).Count == 1);

        Assert.Equal(["a/1"], quick.Begun.Select(message => message.Key));
    }

    [Fact]
    public async Task NoMoreAreUnderWay_ThanThereArePlaces_AndSomeOfThoseAreKeptForAnswers()
    {
        await AddManyAsync(SendPolicy.MostAtOnce * 3);
        var platform = new HangingPlatform(message => message.Kind != OutgoingKind.Reply);

        await using var working = Working([platform]);
        await UntilAsync(() => Task.FromResult(platform.Begun.Count == SendPolicy.MostAtOnce - SendPolicy.KeptForAnswers));
        var asked = new ChatAddress("Scripted", ChatKind.Direct, "notice 70");
        await AddAsync("reply/1", asked.Id, OutgoingKind.Reply);
        working.Worker.Wake(asked);
        await UntilAsync(async () => (await AcceptedAsync()).Count == 1);

        Assert.Equal("reply/1", Assert.Single(await AcceptedAsync()).Message.Key);
        Assert.Equal(SendPolicy.MostAtOnce - SendPolicy.KeptForAnswers, platform.Begun.Count(message => message.Kind != OutgoingKind.Reply));
    }

    [Fact]
    public async Task WorkerThatStops_KeepsWhatBecomesOfWhatItHasBegun_AndBeginsNothingMore()
    {
        await AddManyAsync(SendPolicy.MostAtOnce);
        var platform = new HangingPlatform(_ => true);
        var working = Working([platform]);
        await UntilAsync(() => Task.FromResult(platform.Begun.Count == SendPolicy.MostAtOnce - SendPolicy.KeptForAnswers));

        var stopping = working.Worker.StopAsync(Cancellation);
        platform.Answer();
        await stopping;
        await working.DisposeAsync();

        Assert.Equal(SendPolicy.MostAtOnce - SendPolicy.KeptForAnswers, (await AcceptedAsync()).Count);
        Assert.Equal(SendPolicy.MostAtOnce - SendPolicy.KeptForAnswers, platform.Begun.Count);
    }

    [Fact]
    public async Task PlatformThatThrows_StopsNothing_AndTheMessageIsUnknown()
    {
        await AddAsync("a/1", "a");
        await AddAsync("b/1", "b");
        var platform = new ScriptedPlatform(deduplicates: false, message => message.Key == "a/1" ? throw new InvalidOperationException("a mistake") : new SendOutcome.Accepted(null));

        await WhileWorkingAsync(platform, () => UntilAsync(IsNothingWaitingAsync));

        Assert.Equal("b/1", Assert.Single(await AcceptedAsync()).Message.Key);
        Assert.Equal(OutboxState.Unknown, (await Database.ReadAsync((session, token) => session.Outbox.FindAsync("a/1", token), Cancellation))!.State);
    }

    [Fact]
    public async Task MessageForAPlatformThatIsNotEnabled_Fails_AndDoesNotBlockTheOthers()
    {
        await AddAsync("x/1", "a", platform: "Elsewhere");
        await AddAsync("a/1", "a");
        var platform = new ScriptedPlatform(deduplicates: false, _ => new SendOutcome.Accepted(null));

        await WhileWorkingAsync(platform, () => UntilAsync(IsNothingWaitingAsync));

        Assert.Single(await AcceptedAsync());
        Assert.Equal(OutboxState.Failed, (await Database.ReadAsync((session, token) => session.Outbox.FindAsync("x/1", token), Cancellation))!.State);
    }

    private async Task AddManyAsync(int count, string platform = "Scripted")
    {
        for (var number = 0; number < count; number++)
        {
            await AddAsync($"notice/{number}", $"notice {number}", platform: platform);
        }
    }

    private Task<bool> IsNothingWaitingAsync() => Database.ReadAsync(
        async (session, token) => !await session.Outbox.HasWaitingAsync(new OutboxScope(DateTimeOffset.MaxValue), token), Cancellation);

    private WorkingOutbox Working(IReadOnlyList<HangingPlatform> platforms) => WorkingOutbox.Start(Database, platforms, TimeProvider.System);

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

    private Task WhileWorkingAsync(ScriptedPlatform platform, Func<Task> during, bool wakesAllTheTime = false) =>
        WhileWorkingAsync([platform], during, wakesAllTheTime);

    private async Task WhileWorkingAsync(IReadOnlyList<ScriptedPlatform> platforms, Func<Task> during, bool wakesAllTheTime = false)
    {
        using var worker = new OutboxWorker(
            Database,
            platforms,
            new Node(),
            Options.Create(new DeliveryOptions()),
            TimeProvider.System,
            NullLogger<OutboxWorker>.Instance);
        await worker.StartAsync(Cancellation);
        worker.Wake();
        var done = during();
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (wakesAllTheTime && !done.IsCompleted)
        {
            worker.Wake();
            await pace.WaitForNextTickAsync(Cancellation);
        }

        await done;
        await worker.StopAsync(Cancellation);
    }

    private static Member Some(MemberId id) => new(id, "王磊", Role.Rep);

    private Task<IReadOnlyList<OutboxRecord>> AcceptedAsync() =>
        Database.ReadAsync((session, token) => session.Outbox.AcceptedAsync("Scripted", token), Cancellation);

    private Task<bool> AddAsync(string key, string chat, OutgoingKind kind = OutgoingKind.Notice, string platform = "Scripted", MemberId? to = null) =>
        Database.WriteAsync(
            (session, token) => session.Outbox.AddAsync(
                new OutgoingMessage
                {
                    Key = key,
                    Kind = kind,
                    Chat = new ChatAddress(platform, ChatKind.Direct, chat),
                    At = new DateTimeOffset(2026, 3, 11, 2, 0, 0, TimeSpan.Zero),
                    To = to,
                    Text = key,
                },
                token),
            Cancellation);
}
