using System.Collections.Immutable;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Redis;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Tests.Delivery;

/// <summary>What is sent with a message is fetched before the message is handled, and disturbs nobody else.</summary>
public sealed class InboxWorkerTests : IAsyncLifetime
{
    private readonly HandClock clock = new();
    private readonly CompanyProfile company = new(Options.Create(new CompanyOptions()));
    private readonly Member rep = new(new MemberId(Guid.NewGuid()), "周子涵", Role.Rep);
    private TemporaryDatabase? storage;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ISalesDatabase Database => storage!.Database;

    public async ValueTask InitializeAsync()
    {
        storage = await TemporaryDatabase.CreateAsync(Cancellation);
        await Database.WriteAsync(
            async (session, token) =>
            {
                await session.Organisation.SaveAsync(new OrganisationChart([], [], [rep]), token);
                await session.Organisation.SaveProfileAsync(
                    new MemberProfile(rep.Id, null, null, null, "zh-CN", ImmutableSortedDictionary<string, string>.Empty.Add("Scripted", "zhou")), token);
                return true;
            },
            Cancellation);
    }

    public async ValueTask DisposeAsync() => await storage!.DisposeAsync();

    [Fact]
    public async Task Picture_IsFetchedOnce_KeptUnderItsHash_AndAskedAbout()
    {
        var platform = Gives((_, _) => Picture("one"));
        var entry = await ReceiveAsync("m1", pictures: ["p1"]);

        var result = await WhileWorkingAsync(platform, () => ResultAsync(entry));

        Assert.Contains("这张图片记到哪个客户？", result, StringComparison.Ordinal);
        Assert.Equal(1, platform.AskedInAll);
        Assert.Equal("one", await KeptAsync("one"));
    }

    [Fact]
    public async Task PictureThatIsGone_IsToldToItsSender()
    {
        var entry = await ReceiveAsync("m1", pictures: ["p1"]);

        var result = await WhileWorkingAsync(Gives((_, _) => new FetchOutcome.Gone("40007 invalid media_id")), () => ResultAsync(entry));

        Assert.Contains("图片没取到，请再发一次。", result, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PictureThatIsTooLarge_IsGone()
    {
        var entry = await ReceiveAsync("m1", pictures: ["p1"]);
        var platform = Gives((_, _) => new FetchOutcome.Fetched(new FetchedFile(new byte[FetchedFile.MaxLength + 1], "image/jpeg", null)));

        Assert.Contains("图片没取到", await WhileWorkingAsync(platform, () => ResultAsync(entry)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PictureThatIsNotToBeHadYet_IsTriedAgainAfterARest()
    {
        var platform = Gives((_, asked) => asked == 0 ? new FetchOutcome.Later("-1 system busy") : (FetchOutcome)Picture("one"));
        var entry = await ReceiveAsync("m1", pictures: ["p1"]);

        var result = await WhileWorkingAsync(platform, async () =>
        {
            await UntilAsync(() => Task.FromResult(platform.Asked("p1") == 1));
            await ResultAsync(await ReceiveAsync("elsewhere", chat: "other", text: "帮助"));
            Assert.Equal(1, platform.Asked("p1"));
            Assert.Null(await FindAsync(entry));
            return await ResultAsync(entry, meanwhile: () => clock.Advance(AttachmentFetching.RestAfter(0)));
        });

        Assert.Contains("这张图片", result, StringComparison.Ordinal);
        Assert.Equal(2, platform.AskedInAll);
    }

    [Fact]
    public async Task PictureThatIsNeverToBeHad_CountsAsGone_AfterAFewTries()
    {
        var platform = Gives((_, _) => new FetchOutcome.Later("-1 system busy"));
        var entry = await ReceiveAsync("m1", pictures: ["p1"]);

        var result = await WhileWorkingAsync(platform, () => ResultAsync(entry, meanwhile: () => clock.Advance(TimeSpan.FromSeconds(1))));

        Assert.Contains("图片没取到", result, StringComparison.Ordinal);
        Assert.Equal(AttachmentFetching.MostTries, platform.AskedInAll);
    }

    [Fact]
    public async Task AdapterThatThrows_IsTriedAgain()
    {
        var platform = Gives((_, asked) => asked == 0 ? throw new InvalidOperationException("a fault") : Picture("one"));
        var entry = await ReceiveAsync("m1", pictures: ["p1"]);

        var result = await WhileWorkingAsync(platform, () => ResultAsync(entry, meanwhile: () => clock.Advance(TimeSpan.FromSeconds(1))));

        Assert.Contains("这张图片", result, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DownloadThatTakesLong_HoldsUpItsOwnChat_AndNoOther()
    {
        var arrives = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var platform = new FetchingPlatform(async (_, _, token) =>
        {
            await arrives.Task.WaitAsync(token);
            return Picture("one");
        });
        List<long> slow = [];
        for (var chat = 0; chat < new DeliveryOptions().Workers + 1; chat++)
        {
            slow.Add(await ReceiveAsync($"slow{chat}", chat: $"chat{chat}", pictures: [$"p{chat}"]));
        }

        var behind = await ReceiveAsync("behind", chat: "chat0", text: "帮助");
        var elsewhere = await ReceiveAsync("elsewhere", chat: "other", text: "帮助");

        await WhileWorkingAsync(platform, async () =>
        {
            await ResultAsync(elsewhere);
            Assert.Null(await FindAsync(slow[0]));
            Assert.Null(await FindAsync(behind));
            arrives.SetResult();
            await Task.WhenAll(slow.Select(entry => ResultAsync(entry)));
            return await ResultAsync(behind);
        });
    }

    [Fact]
    public async Task StrangersFile_IsNeverFetched()
    {
        var platform = Gives((_, _) => Picture("one"));
        var entry = await ReceiveAsync("m1", pictures: ["p1"], sender: "nobody");

        await WhileWorkingAsync(platform, () => ResultAsync(entry));

        Assert.Equal(0, platform.AskedInAll);
    }

    [Fact]
    public async Task SpeechWithoutText_IsNotFetched()
    {
        var platform = Gives((_, _) => Picture("one"));
        var message = Message("m1", "chat", "zhou", "") with { Attachments = [new ChatAttachment(ChatAttachmentKind.Voice, "v1")], Occasion = ChatOccasion.Unreadable };
        var receipt = await Database.WriteAsync((session, token) => session.Inbox.AddAsync(message, "another", DateTimeOffset.MinValue, token), Cancellation);

        var result = await WhileWorkingAsync(platform, () => ResultAsync(receipt.Id));

        Assert.Contains("语音", result, StringComparison.Ordinal);
        Assert.Equal(0, platform.AskedInAll);
    }

    [Fact]
    public async Task CrashBetweenFetchingAndHandling_IsHarmless()
    {
        var entry = await ReceiveAsync("m1", pictures: ["p1"]);
        var waiting = await Database.ReadAsync((session, token) => session.Inbox.NextAsync(new ChatAddress("Scripted", ChatKind.Direct, "chat"), "any", clock.GetUtcNow(), token), Cancellation);
        var first = Gives((_, _) => Picture("one"));
        var fetched = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using (var crash = CancellationTokenSource.CreateLinkedTokenSource(Cancellation))
        {
            var before = Fetching(first);
            var running = before.RunAsync(_ => fetched.SetResult(), crash.Token);
            before.Fetch(waiting!);
            await fetched.Task;
            await crash.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        }

        var second = Gives((_, _) => Picture("one"));
        var result = await WhileWorkingAsync(second, () => ResultAsync(entry));

        Assert.Contains("这张图片", result, StringComparison.Ordinal);
        Assert.Equal("one", await KeptAsync("one"));
    }

    private static FetchingPlatform Gives(Func<ChatAttachment, int, FetchOutcome> give) =>
        new((attachment, asked, _) => Task.FromResult(give(attachment, asked)));

    private static FetchOutcome.Fetched Picture(string content) => new(new FetchedFile(Encoding.UTF8.GetBytes(content), "image/jpeg", "photo.jpg"));

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (!await condition())
        {
            await pace.WaitForNextTickAsync(Cancellation);
        }
    }

    private async Task<string?> KeptAsync(string content)
    {
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(content)));
        await using var stream = await storage!.Files.OpenAsync(hash, Cancellation);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(Cancellation);
    }

    private ChatMessage Message(string id, string chat, string sender, string text) => new()
    {
        Id = id,
        Chat = new ChatAddress("Scripted", ChatKind.Direct, chat),
        Sender = sender,
        ReceivedAt = clock.GetUtcNow(),
        Text = text,
    };

    private async Task<long> ReceiveAsync(string id, string chat = "chat", string text = "", string sender = "zhou", ImmutableArray<string> pictures = default)
    {
        var message = Message(id, chat, sender, text) with { Attachments = pictures.IsDefault ? [] : [.. pictures.Select(picture => new ChatAttachment(ChatAttachmentKind.Image, picture))] };
        var receipt = await Database.WriteAsync((session, token) => session.Inbox.AddAsync(message, "another", DateTimeOffset.MinValue, token), Cancellation);
        return receipt.Id;
    }

    private Task<string?> FindAsync(long entry) => Database.ReadAsync((session, token) => session.Inbox.FindResultAsync(entry, token), Cancellation);

    private async Task<string> ResultAsync(long entry, Action? meanwhile = null)
    {
        string? result = null;
        await UntilAsync(async () =>
        {
            meanwhile?.Invoke();
            return (result = await FindAsync(entry)) is not null;
        });
        return result!;
    }

    private AttachmentFetching Fetching(FetchingPlatform platform) => new(Database, [platform], storage!.Files, clock, NullLogger<AttachmentFetching>.Instance);

    /// <summary>Runs the worker, woken all the time, as its own sweep would wake it.</summary>
    private async Task<T> WhileWorkingAsync<T>(FetchingPlatform platform, Func<Task<T>> during)
    {
        using var catalogue = new CatalogueFeed(Database, company, clock, NullLogger<CatalogueFeed>.Instance);
        await catalogue.LoadAsync(Cancellation);
        var engine = new ConversationEngine(
            new ConversationOptions { Pipeline = company.Pipeline, Zone = company.Zone },
            utterance => MessageReader.Read(utterance, catalogue.Catalogue));
        using var outbox = new OutboxWorker(Database, [platform], new Node(), Options.Create(new DeliveryOptions()), clock, NullLogger<OutboxWorker>.Instance);
        using var worker = new InboxWorker(
            Database,
            new TurnHandler(engine, new SelfBinding(new MemoryCache(clock), [platform]), catalogue, company, clock, NullLogger<TurnHandler>.Instance),
            Fetching(platform),
            catalogue,
            new Answers(),
            outbox,
            new Node(),
            Options.Create(new DeliveryOptions()),
            clock,
            NullLogger<InboxWorker>.Instance);
        await worker.StartAsync(Cancellation);
        var done = during();
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (!done.IsCompleted)
        {
            foreach (var chat in await Database.ReadAsync((session, token) => session.Inbox.WaitingChatsAsync("any", clock.GetUtcNow(), 100, token), Cancellation))
            {
                worker.Wake(chat);
            }

            await pace.WaitForNextTickAsync(Cancellation);
        }

        await worker.StopAsync(Cancellation);
        return await done;
    }
}
